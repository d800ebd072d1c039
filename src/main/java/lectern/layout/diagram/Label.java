package lectern.layout.diagram;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.grid.Wrap;
import lectern.layout.text.Line;

/// Words in a diagram, in rows of about the same width.
public record Label(List<List<Span>> rows, int width) {
  private static final Label NONE = new Label(List.of(), 0);

  /// In rows of at most so many columns; no row for no words.
  public static Label of(String text, Style style, int columns) {
    if (text.isBlank()) {
      return NONE;
    }
    List<List<Span>> rows = new ArrayList<>();
    int width = 0;
    for (String line : text.split("\n", -1)) {
      List<Span> spans = List.of(new Span(SafeText.of(line), style));
      boolean fromRight = VisualOrder.isFromRight(List.of(spans));
      for (List<Span> row : Wrap.balanced(spans, columns)) {
        rows.add(VisualOrder.row(row, fromRight));
        width = Math.max(width, Line.width(row));
      }
    }
    return new Label(List.copyOf(rows), width);
  }

  /// As [#of], but in rows as long as its longest word where that is longer.
  public static Label whole(String text, Style style, int columns) {
    int longest = columns;
    for (String word : text.split("[ \n]", -1)) {
      longest = Math.max(longest, SafeText.of(word).width());
    }
    return of(text, style, longest);
  }

  public int height() {
    return rows.size();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
