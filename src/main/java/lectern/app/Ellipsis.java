package lectern.app;

import lectern.grid.Grapheme;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;

/// Text for a place of fixed width: what does not fit ends in `…`.
final class Ellipsis {
  private Ellipsis() {}

  static Span cut(String text, int columns, Style style) {
    SafeText whole = SafeText.of(text);
    if (whole.width() <= columns) {
      return new Span(whole, style);
    }
    int width = 0;
    int kept = 0;
    for (Grapheme grapheme : whole.graphemes()) {
      if (width + grapheme.width() > columns - 1) {
        break;
      }
      width += grapheme.width();
      kept++;
    }
    return Span.of(whole.slice(0, kept).toString().stripTrailing() + "…", style);
  }
}
