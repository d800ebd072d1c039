package lectern.app;

import java.util.Collections;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A picture in a thin frame, with words in its lines, above and below.
record Pane(Theme theme, Size size) {
  /// What the frame has room for.
  Size inner() {
    return new Size(Math.max(0, size.columns() - 2), Math.max(0, size.rows() - 2));
  }

  /// The words in a line, at its left and at its right; those at the right only where there is
  /// room.
  record Words(List<Span> left, List<Span> right) {}

  Frame draw(Frame picture, Words above, Words below) {
    Style line = theme.style(Role.SHELF_LINE);
    String edge = "─".repeat(inner().columns());
    Frame side = Frame.stack(Collections.nCopies(inner().rows(), Frame.text("│", line)));
    Frame drawn =
        Frame.blank(size, line)
            .with(0, 0, Frame.text("╭" + edge + "╮", line))
            .with(0, 1, side)
            .with(1, 1, picture)
            .with(size.columns() - 1, 1, side)
            .with(0, size.rows() - 1, Frame.text("╰" + edge + "╯", line));
    return worded(worded(drawn, 0, above), size.rows() - 1, below);
  }

  private Frame worded(Frame drawn, int row, Words words) {
    Frame left = Frame.row(words.left);
    Frame right = Frame.row(words.right);
    int at = size.columns() - 2 - right.columns();
    Frame with = drawn.with(2, row, left);
    return at > 2 + left.columns() ? with.with(at, row, right) : with;
  }
}
