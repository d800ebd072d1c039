package lectern.app;

import java.util.List;
import lectern.grid.Grapheme;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;

/// Text for a place of fixed width, in the order in which it is seen: what does not fit ends in
/// `…`.
final class Ellipsis {
  private Ellipsis() {}

  static Span cut(String text, int columns, Style style) {
    SafeText whole = SafeText.of(text);
    if (whole.width() <= columns) {
      return seen(new Span(whole, style));
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
    return seen(Span.of(whole.slice(0, kept).toString().stripTrailing() + "…", style));
  }

  private static Span seen(Span span) {
    List<Span> row = List.of(span);
    List<Span> seen = VisualOrder.row(row, VisualOrder.isFromRight(List.of(row)));
    return seen.isEmpty() ? span : seen.getFirst();
  }
}
