package lectern.search;

import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Meta;

/// Something that a deck says of itself, by which its slides are narrowed down.
enum Facet {
  SPEAKER,
  TAG,
  DAY,
  EVENT,
  DECK;

  /// A wish: decks that have this, or that do not.
  record Filter(Facet facet, String value, boolean not) {
    boolean admits(DeckText deck) {
      return facet.has(deck, value) != not;
    }
  }

  private boolean has(DeckText deck, String value) {
    return this == DAY
        ? values(deck).contains(value)
        : values(deck).stream().anyMatch(own -> plain(own).contains(plain(value)));
  }

  private List<String> values(DeckText deck) {
    Meta meta = deck.meta();
    return switch (this) {
      case SPEAKER -> meta.speakers();
      case TAG -> meta.tags();
      case DAY -> meta.day().stream().mapToObj(String::valueOf).toList();
      case EVENT -> meta.event().stream().toList();
      case DECK -> Stream.of(deck.title(), deck.path()).toList();
    };
  }

  private static String plain(String text) {
    return Fold.collapsed(Fold.fold(text));
  }
}
