package lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Deck;
import lectern.deck.Meta;

/// What can be found of a deck: what it says of itself, and the text of its slides.
public record DeckText(String path, String title, Meta meta, List<SlideText> slides) {

  public static DeckText of(String path, Deck deck) {
    return new DeckText(
        path, deck.title(), deck.meta(), deck.slides().stream().map(SlideText::of).toList());
  }

  /// The words by which a deck as a whole is known, each after a line break: a word that follows
  /// one begins with what is looked for.
  String words() {
    List<String> words = new ArrayList<>();
    Stream.of(
            Stream.of(title),
            meta.subtitle().stream(),
            meta.speakers().stream(),
            meta.event().stream(),
            meta.tags().stream())
        .flatMap(s -> s)
        .forEach(text -> Word.of(text).forEach(word -> words.addAll(word.forms())));
    return "\n" + String.join("\n", words) + "\n";
  }
}
