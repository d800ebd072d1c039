package lectern.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.deck.Block;
import lectern.deck.Diagnostic;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.deck.Slide;

/// Short words for decks in tests.
final class Decks {
  private Decks() {}

  static List<Slide> slides(String text) {
    return DeckParser.parse("t.md", text).deck().slides();
  }

  /// The only slide's blocks; nothing may be wrong with them.
  static List<Block> blocks(String text) {
    Parsed parsed = DeckParser.parse("t.md", text);
    assertEquals(List.of(), parsed.diagnostics(), text);
    assertEquals(1, parsed.deck().slides().size(), text);
    return parsed.deck().slides().getFirst().blocks();
  }

  static void assertBlocks(String text, Block... expected) {
    assertEquals(List.of(expected), blocks(text), text);
  }

  /// The same, whatever is said of it.
  static void assertRead(String text, Block... expected) {
    assertEquals(List.of(expected), slides(text).getFirst().blocks(), text);
  }

  static void assertInline(String text, Inline... expected) {
    assertBlocks(text, p(expected));
  }

  /// `expected`: line:column: message.
  static void assertWrong(String text, String... expected) {
    List<Diagnostic> found = DeckParser.parse("t.md", text).diagnostics();
    assertEquals(
        Arrays.stream(expected).map(d -> "t.md:" + d).toList(),
        found.stream().map(Diagnostic::toString).toList(),
        text);
  }

  /// All that the slides say.
  static String text(List<Slide> slides) {
    return slides.stream()
        .flatMap(slide -> PlainText.lines(slide.blocks()).stream())
        .collect(Collectors.joining("\n"));
  }

  static Inline text(String text) {
    return new Inline.Text(text);
  }

  static Inline strong(String text) {
    return new Inline.Strong(List.of(text(text)));
  }

  static Inline em(String text) {
    return new Inline.Emphasis(List.of(text(text)));
  }

  static Inline code(String text) {
    return new Inline.Code(text);
  }

  static Inline link(String target, Inline... content) {
    return new Inline.Link(target, List.of(content));
  }

  static Block p(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  static Block p(String text) {
    return p(text(text));
  }

  static Block h(int level, String text) {
    return new Block.Heading(level, List.of(text(text)));
  }

  static Block codeBlock(String language, String... lines) {
    return new Block.Code(language, List.of(lines));
  }

  static Block ul(Block.Item... items) {
    return new Block.Items(Optional.empty(), 0, List.of(items));
  }

  static Block ol(int start, Block.Item... items) {
    return new Block.Items(Optional.of(start), 0, List.of(items));
  }

  static Block.Item item(int step, Block... content) {
    return new Block.Item(step, Optional.empty(), List.of(content));
  }

  static Block.Item item(String text) {
    return item(0, p(text));
  }

  static Block.Item task(boolean done, Block... content) {
    return new Block.Item(0, Optional.of(done), List.of(content));
  }

  static Block quote(Block... content) {
    return new Block.Quote(List.of(content));
  }

  static Block reveal(int step, Block... content) {
    return new Block.Reveal(step, List.of(content));
  }
}
