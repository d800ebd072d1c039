package lectern.app;

import java.util.Collections;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A picture in a thin frame, with words in its lines: above at the left and at the right, and
/// below.
record Pane(Theme theme, Size size) {
  /// What the frame has room for.
  Size inner() {
    return new Size(Math.max(0, size.columns() - 2), Math.max(0, size.rows() - 2));
  }

  Frame draw(Frame picture, List<Span> left, List<Span> right, List<Span> below) {
    Style line = theme.style(Role.SHELF_LINE);
    String edge = "─".repeat(inner().columns());
    Frame side = Frame.stack(Collections.nCopies(inner().rows(), Frame.text("│", line)));
    Frame words = Frame.row(left);
    Frame more = Frame.row(right);
    int at = size.columns() - 2 - more.columns();
    Frame drawn =
        Frame.blank(size, line)
            .with(0, 0, Frame.text("╭" + edge + "╮", line))
            .with(0, 1, side)
            .with(1, 1, picture)
            .with(size.columns() - 1, 1, side)
            .with(0, size.rows() - 1, Frame.text("╰" + edge + "╯", line))
            .with(2, 0, words)
            .with(2, size.rows() - 1, Frame.row(below));
    return at > 2 + words.columns() ? drawn.with(at, 0, more) : drawn;
  }
}
