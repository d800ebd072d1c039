package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.grid.Wrap;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What stands in the room that was kept for a picture, if there is none: a frame, in it what the
/// picture shows and its file.
public final class PictureBox {
  /// Columns and rows of the least room that has a frame.
  private static final int WIDE = 12;

  private static final int HIGH = 3;

  private PictureBox() {}

  /// The slide with the box over it.
  public static Frame over(Frame slide, Page.Sight sight, Theme theme) {
    Rect at = sight.at();
    boolean framed = at.columns() >= WIDE && at.rows() >= HIGH;
    Frame all = framed ? frame(slide, at, theme.style(Role.PICTURE)) : slide;
    List<List<Span>> rows = rows(sight, framed ? at.columns() - 4 : at.columns(), theme);
    int shown = Math.min(rows.size(), framed ? at.rows() - 2 : at.rows());
    int y = at.y() + (at.rows() - shown) / 2;
    for (List<Span> row : rows.subList(0, shown)) {
      int width = row.stream().mapToInt(Span::width).sum();
      all = all.with(at.x() + (at.columns() - width) / 2, y++, Frame.row(row));
    }
    return all;
  }

  private static List<List<Span>> rows(Page.Sight sight, int columns, Theme theme) {
    List<List<Span>> rows = new ArrayList<>();
    if (!sight.alt().isBlank()) {
      List<Span> alt = List.of(Span.of(sight.alt(), theme.style(Role.TEXT)));
      boolean fromRight = VisualOrder.isFromRight(List.of(alt));
      Wrap.lines(alt, columns).forEach(row -> rows.add(VisualOrder.row(row, fromRight)));
    }
    rows.addAll(Wrap.lines(List.of(Span.of(sight.target(), theme.style(Role.PICTURE))), columns));
    return rows;
  }

  private static Frame frame(Frame slide, Rect at, Style line) {
    int inner = at.columns() - 2;
    Frame all = slide.with(at.x(), at.y(), row("╭" + "─".repeat(inner) + "╮", line));
    for (int y = at.y() + 1; y < at.y() + at.rows() - 1; y++) {
      all = all.with(at.x(), y, row("│" + " ".repeat(inner) + "│", line));
    }
    return all.with(at.x(), at.y() + at.rows() - 1, row("╰" + "─".repeat(inner) + "╯", line));
  }

  private static Frame row(String text, Style style) {
    return Frame.row(List.of(Span.of(text, style)));
  }
}
