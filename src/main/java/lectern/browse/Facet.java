package lectern.browse;

import java.util.List;
import java.util.Optional;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.library.Reading;

/// Something by which decks differ.
public enum Facet {
  READ,
  STARS,
  EVENT,
  DAY,
  SPEAKER,
  TAG;

  /// What a deck may be in [#READ].
  private static final List<String> STATES = List.of("unread", "part read", "read");

  /// A value that a deck may have.
  public record Choice(Facet facet, String value) {}

  /// The deck's values, as they are shown.
  List<String> values(Entry entry, Marks marks) {
    return switch (this) {
      case READ -> List.of(state(marks.reading(entry)));
      case STARS -> marks.hasStar(entry.path()) ? List.of("starred") : List.of();
      case EVENT -> entry.meta().event().stream().toList();
      case DAY -> entry.meta().day().stream().mapToObj(String::valueOf).toList();
      case SPEAKER -> entry.meta().speakers();
      case TAG -> entry.meta().tags();
    };
  }

  private static String state(Reading reading) {
    return STATES.get(
        switch (reading.state()) {
          case UNREAD -> 0;
          case BEGUN -> 1;
          case READ -> 2;
        });
  }

  /// The value as it stands alone: `day 2`, `#tcp`.
  static String text(Choice choice) {
    return switch (choice.facet()) {
      case DAY -> "day " + choice.value();
      case TAG -> "#" + choice.value();
      case READ, STARS, EVENT, SPEAKER -> choice.value();
    };
  }

  /// Whether its values have an order of their own; others are shown the most frequent first.
  Optional<Integer> rank(String value) {
    return switch (this) {
      case READ -> Optional.of(STATES.indexOf(value));
      case DAY -> Optional.of(Integer.parseInt(value));
      case STARS, EVENT, SPEAKER, TAG -> Optional.empty();
    };
  }
}
