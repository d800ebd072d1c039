package lectern.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Inline;
import lectern.deck.Meta;
import lectern.deck.Slide;
import lectern.deck.Source;

/// Decks made for tests.
public final class Talks {
  private Talks() {}

  /// A deck of slides with these titles; a title in parentheses is a paragraph instead.
  public static Deck deck(String title, String... titles) {
    return new Deck(Meta.titled(title), Arrays.stream(titles).map(Talks::slide).toList());
  }

  private static Slide slide(String title) {
    List<Inline> text = List.of(new Inline.Text(title));
    Block block = title.startsWith("(") ? new Block.Paragraph(text) : new Block.Heading(2, text);
    return new Slide(List.of(block), List.of(), 0, new Source("x.md", 1, 1));
  }

  /// An entry of the fields `path; title; event; day; date; speakers; tags`, lists with commas.
  public static Entry entry(String fields) {
    String[] part = fields.split(";", -1);
    Meta meta =
        new Meta(
            part[1].strip(),
            Optional.empty(),
            list(part[5]),
            Optional.of(part[2].strip()).filter(text -> !text.isEmpty()),
            Optional.empty(),
            Optional.of(part[4].strip()).filter(text -> !text.isEmpty()),
            part[3].isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(part[3].strip())),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            list(part[6]),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Entry.of(part[0].strip(), meta);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
