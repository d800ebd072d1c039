package lectern.app;

import java.util.Optional;
import lectern.deck.Position;
import lectern.keys.Key;

/// A talk that was begun in a Lectern that is no more goes on where it was. The speaker is told so,
/// and may begin anew instead.
final class Resuming {
  private Resuming() {}

  /// Whether what is on screen is a talk that somebody gives here: it is not followed, rehearsed,
  /// or going on by itself.
  static boolean may(Model model) {
    return model.following().isEmpty()
        && !Rehearsing.is(model)
        && Podium.of(model).auto().isEmpty();
  }

  static Model found(Model model, Timer timer) {
    Model now = Podium.stage(model, Podium.of(model).stage().timer(timer));
    Position at = model.talk().orElseThrow().at();
    String clock = Minutes.clock(timer.elapsed(Podium.of(model).clock().now()));
    String time = timer.isRunning() ? clock + " on the clock" : "paused at " + clock;
    String said = "Goes on at slide " + (at.slide() + 1) + ", " + time + ".  Begin anew? y does.";
    return Podium.desk(now, Podium.of(now).desk().resumed(Optional.of(at)))
        .notice(Optional.of(new Notice(said, false)));
  }

  /// Whether the last that happened is that the talk goes on, where it was.
  static boolean isAsking(Model model) {
    Optional<Position> at = model.podium().flatMap(podium -> podium.desk().resumed());
    return at.isPresent() && at.equals(model.talk().map(Talk::at));
  }

  /// The next key: `y` begins anew, any other does what it always does.
  static Step answered(Model model, Key key) {
    Model closed = Podium.desk(model, Podium.of(model).desk().resumed(Optional.empty()));
    return key.equals(Key.of("y"))
        ? PodiumUpdate.timer(
            TalkUpdate.moved(closed, (moves, talk) -> moves.slide(talk, 0)), Timer.NEW)
        : Update.pressed(closed, key);
  }
}
