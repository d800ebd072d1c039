package lectern.layout;

import java.util.List;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.Wrap;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What a block is drawn with.
///
/// @param text the style of running text here
/// @param step the step from which the block is seen
/// @param columns the columns for text; at least 1
/// @param widest the columns that code and tables may take before they wrap; at least `columns`
/// @param depth how many lists the block stands in
/// @param tight whether to save rows
record Pen(Theme theme, Style text, int step, int columns, int widest, int depth, boolean tight) {

  Style style(Role role) {
    return theme.over(text, role);
  }

  Span span(String text, Role role) {
    return Span.of(text, style(role));
  }

  /// The pen for what stands `indent` columns further right.
  Pen inset(int indent) {
    return new Pen(
        theme,
        text,
        step,
        Math.max(1, columns - indent),
        Math.max(1, widest - indent),
        depth,
        tight);
  }

  /// The pen for what must stay inside `columns`.
  Pen bounded() {
    return new Pen(theme, text, step, columns, columns, depth, tight);
  }

  Pen text(Style style) {
    return new Pen(theme, style, step, columns, widest, depth, tight);
  }

  Pen from(int laterStep) {
    return new Pen(theme, text, Math.max(step, laterStep), columns, widest, depth, tight);
  }

  Pen deeper() {
    return new Pen(theme, text, step, columns, widest, depth + 1, tight);
  }

  Line line(List<Span> spans, Line.Break before) {
    return Line.of(0, spans, step, before);
  }

  /// A row of one role.
  Line line(String text, Role role, Line.Break before) {
    return line(List.of(span(text, role)), before);
  }

  /// The spans of each hard line as rows that hang together like a paragraph.
  List<Line> wrap(List<List<Span>> hardLines) {
    List<List<Span>> rows =
        hardLines.stream().flatMap(spans -> Wrap.lines(spans, columns).stream()).toList();
    int last = rows.size() - 1;
    return java.util.stream.IntStream.rangeClosed(0, last)
        .mapToObj(i -> line(rows.get(i), i == 0 ? Line.Break.BLOCKS : part(i, last)))
        .toList();
  }

  private static Line.Break part(int row, int last) {
    return row == 1 || row == last ? Line.Break.ORPHAN : Line.Break.TEXT;
  }
}
