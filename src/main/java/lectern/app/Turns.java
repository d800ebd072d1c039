package lectern.app;

import java.util.Optional;

/// What a notes' screen has asked the presenter for: how often, and which turn had been answered
/// when it asked first of those that are `open`. Until its last turn is answered, what the
/// presenter shows is older than what stands here, so that a burst of keys does not go back and
/// forth. `decks` is how many decks further the last turn was to lead, if one.
record Turns(int seat, int number, Optional<Hall.Turn> before, boolean open, int decks) {
  static Turns of(int seat) {
    return new Turns(seat, 0, Optional.empty(), false, 0);
  }

  Hall.Turn last() {
    return new Hall.Turn(seat, number);
  }

  Turns next(Optional<Hall.Turn> answered, int by) {
    return new Turns(seat, number + 1, open ? before : answered, true, by);
  }

  /// The presenter shows what that turn asked for. Another seat's counts: two drive at once then.
  Turns heard(Optional<Hall.Turn> answered) {
    boolean earlier =
        answered.equals(before)
            || answered.filter(turn -> turn.seat() == seat && turn.number() < number).isPresent();
    return open && earlier ? this : closed();
  }

  Turns closed() {
    return new Turns(seat, number, before, false, 0);
  }

  /// How many decks further the turn answered was to lead, if it was the last.
  int decks(Optional<Hall.Turn> answered) {
    return answered.equals(Optional.of(last())) ? decks : 0;
  }
}
