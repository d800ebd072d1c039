package lectern.keys;

import java.util.List;
import java.util.Optional;

/// Which keys ask for which action in one place.
public record KeyMap(List<Binding> bindings) {
  /// One way to ask for an action.
  public record Binding(KeySequence keys, Action action) {}

  /// What pressed keys mean so far.
  public sealed interface Meaning {
    record Does(Action action) implements Meaning {}

    /// The beginning of a longer sequence.
    record Waits() implements Meaning {}

    record Nothing() implements Meaning {}
  }

  private static final KeyMap SHELF = defaults(Action.Place.SHELF);
  private static final KeyMap TALK = defaults(Action.Place.TALK);

  /// The default keys of a place: SHELF or TALK.
  public static KeyMap of(Action.Place place) {
    return switch (place) {
      case SHELF -> SHELF;
      case TALK -> TALK;
      case BOTH -> throw new IllegalArgumentException("one place at a time");
    };
  }

  private static KeyMap defaults(Action.Place place) {
    return new KeyMap(
        List.of(Action.values()).stream()
            .filter(action -> action.places().contains(place))
            .flatMap(action -> action.keys().stream().map(keys -> new Binding(keys, action)))
            .toList());
  }

  public Meaning meaning(List<Key> pressed) {
    Optional<Binding> exact =
        bindings.stream().filter(b -> b.keys().keys().equals(pressed)).findFirst();
    if (exact.isPresent()) {
      return new Meaning.Does(exact.get().action());
    }
    return bindings.stream().anyMatch(b -> b.keys().startsWith(pressed))
        ? new Meaning.Waits()
        : new Meaning.Nothing();
  }
}
