package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A bordered list of lines with a title, of which as many rows are shown as the room has.
record Box(String title, List<List<Span>> lines) {
  private static final int BORDER = 2;
  private static final int PADDING = 2;

  /// Rows of lines that a box in this room can show at most.
  static int rows(Size room) {
    return Math.max(1, room.rows() - BORDER - 2);
  }

  /// The box, showing the lines from `first` on.
  Frame draw(Theme theme, Size room, int first) {
    Style base = theme.style(Role.OVERLAY);
    Style border = theme.style(Role.OVERLAY_BORDER);
    int widest = lines.stream().mapToInt(Box::width).max().orElse(0);
    int inner =
        Math.max(
            1,
            Math.min(Math.max(widest, title.length() + 2) + 2 * PADDING, room.columns() - BORDER));
    int shown = Math.min(lines.size() - first, rows(room));
    List<Frame> rows = new ArrayList<>();
    rows.add(edge(theme, inner, "╭", "╮", title));
    Frame side = Frame.text("│", border);
    for (int i = first; i < first + shown; i++) {
      List<Span> line = new ArrayList<>();
      line.add(Span.of(" ".repeat(PADDING), base));
      line.addAll(lines.get(i));
      Style rest = lines.get(i).isEmpty() ? base : lines.get(i).getLast().style();
      rows.add(
          Frame.blank(new Size(inner + BORDER, 1), base)
              .with(0, 0, side)
              .with(1, 0, Frame.row(line, inner, rest))
              .with(inner + 1, 0, side));
    }
    String more = first + shown < lines.size() ? "↓ more" : first > 0 ? "↑ more" : "";
    rows.add(edge(theme, inner, "╰", "╯", more));
    return Frame.stack(rows);
  }

  private static Frame edge(Theme theme, int inner, String left, String right, String label) {
    Style border = theme.style(Role.OVERLAY_BORDER);
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(left + "─", border));
    int used = 1;
    if (!label.isEmpty()) {
      Span text = Span.of(" " + label + " ", theme.style(Role.OVERLAY_TITLE));
      spans.add(text);
      used += text.width();
    }
    spans.add(Span.of("─".repeat(Math.max(0, inner - used)) + right, border));
    return Frame.row(spans, inner + BORDER, border);
  }

  private static int width(List<Span> line) {
    return line.stream().mapToInt(Span::width).sum();
  }
}
