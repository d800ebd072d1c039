package lectern.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lectern.deck.Deck;
import lectern.deck.Meta;

/// What can be found of a deck: what it says of itself, and the text of its slides.
public record DeckText(String path, String title, Meta meta, List<SlideText> slides) {

  public static DeckText of(String path, Deck deck) {
    return new DeckText(
        path, deck.title(), deck.meta(), deck.slides().stream().map(SlideText::of).toList());
  }

  /// The deck of that text, packed as by [#packed()].
  ///
  /// @throws IllegalArgumentException if one of them is not packed so
  public static DeckText of(String path, String title, Meta meta, List<String> packed) {
    return new DeckText(path, title, meta, packed.stream().map(SlideText::packed).toList());
  }

  /// The text of each slide as one string, to be kept.
  public List<String> packed() {
    return slides.stream().map(SlideText::packed).toList();
  }

  /// The same deck, found at another path.
  public DeckText at(String now) {
    return new DeckText(now, title, meta, slides);
  }

  /// The words by which a deck as a whole is known, in all their forms.
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    Stream.of(
            Stream.of(title),
            meta.subtitle().stream(),
            meta.speakers().stream(),
            meta.event().stream(),
            meta.tags().stream())
        .flatMap(s -> s)
        .forEach(text -> Word.of(text).forEach(word -> words.addAll(word.forms())));
    return words;
  }
}
