package lectern.layout;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.SafeText;
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

  /// The slide with the box over it. Where the words need the room of the frame, there is none.
  public static Frame over(Frame slide, Page.Sight sight, Theme theme) {
    Rect at = sight.at();
    int columns = at.columns() - 4;
    int high = at.rows() - 2;
    boolean framed =
        at.columns() >= WIDE && at.rows() >= HIGH && wrap(sight.alt(), columns).size() <= high;
    if (!framed) {
      return words(slide, at, rows(sight, at.columns(), at.rows(), theme));
    }
    Frame box = frame(slide, at, theme.style(Role.PICTURE));
    return words(box, at, rows(sight, columns, high, theme));
  }

  private static Frame words(Frame slide, Rect at, List<List<Span>> rows) {
    Frame all = slide;
    int y = at.y() + (at.rows() - rows.size()) / 2;
    for (List<Span> row : rows) {
      int width = row.stream().mapToInt(Span::width).sum();
      all = all.with(at.x() + (at.columns() - width) / 2, y++, Frame.row(row));
    }
    return all;
  }

  /// What it shows, and its file if there is room for all of its name, or for nothing else.
  private static List<List<Span>> rows(Page.Sight sight, int columns, int most, Theme theme) {
    List<SafeText> alt = wrap(sight.alt(), columns);
    List<SafeText> file = wrap(sight.target(), columns);
    List<List<Span>> rows = new ArrayList<>(rows(alt, columns, most, theme.style(Role.TEXT)));
    if (alt.isEmpty() || alt.size() + file.size() <= most) {
      rows.addAll(rows(file, columns, most, theme.style(Role.PICTURE)));
    }
    return rows;
  }

  /// An ellipsis stands for what does not fit.
  private static List<List<Span>> rows(List<SafeText> lines, int columns, int most, Style style) {
    boolean fromRight =
        VisualOrder.isFromRight(List.of(lines.stream().map(l -> new Span(l, style)).toList()));
    List<SafeText> some = new ArrayList<>(lines.subList(0, Math.min(lines.size(), most)));
    if (some.size() < lines.size()) {
      some.set(most - 1, SafeText.of(some.getLast() + "…").fit(columns));
    }
    return some.stream()
        .map(line -> VisualOrder.row(List.of(new Span(line, style)), fromRight))
        .toList();
  }

  private static List<SafeText> wrap(String text, int columns) {
    return text.isBlank()
        ? List.of()
        : Wrap.lines(List.of(Span.of(text, Style.PLAIN)), columns).stream()
            .map(line ->
                SafeText.of(line.stream().map(span -> span.text().toString()).collect(joining())))
            .toList();
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
