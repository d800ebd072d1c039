package lectern.parse.meta;

/// Where a deck's author wants its slides cut.
public sealed interface Split {
  /// At separators where they part the document, else at headings. In what is a deck by its front
  /// matter any separator does.
  record Auto(boolean ofDeck) implements Split {}

  /// At headings, of a level found by how the document uses them.
  record Headings() implements Split {}

  record Separators() implements Split {}

  /// Only where a comment ends a slide.
  record None() implements Split {}

  /// At headings of that level (1–6) and above.
  record Level(int level) implements Split {}
}
