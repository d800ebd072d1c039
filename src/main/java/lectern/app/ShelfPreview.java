package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Slide;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.SlideLayout;
import lectern.library.Entry;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The deck under the cursor, beside the list: its first slide in a frame, the titles of the others
/// below.
final class ShelfPreview {
  private static final int MARGIN = 3;

  private ShelfPreview() {}

  static Frame draw(Theme theme, Entry entry, Size room) {
    Frame pane = Frame.blank(room, theme.style(Role.TEXT));
    if (entry.outline().isEmpty()) {
      return pane;
    }
    Entry.Outline outline = entry.outline().get();
    int columns = room.columns() - MARGIN;
    // A cell is about twice as high as it is wide, and a screen about 16:9.
    int rows = Math.clamp(columns * 5L / 16 + 2, 8, Math.max(8, room.rows() * 2 / 3));
    Frame slide = framed(theme, outline.first(), new Size(columns, rows));
    Frame tags =
        Frame.row(
            List.of(
                Ellipsis.cut(ShelfEntry.tags(entry), columns - 2, theme.style(Role.SHELF_TAG))));
    Size rest = new Size(columns, Math.max(0, room.rows() - rows - 2));
    return pane.with(0, 0, slide)
        .with(2, rows, tags)
        .with(0, rows + 2, titles(theme, outline.titles(), rest));
  }

  private static Frame framed(Theme theme, Slide slide, Size size) {
    Style line = theme.style(Role.SHELF_LINE);
    Size inner = new Size(size.columns() - 2, size.rows() - 2);
    Frame picture = SlideLayout.pages(slide, theme, inner).getFirst().frame(slide.steps());
    Frame side = Frame.stack(java.util.Collections.nCopies(inner.rows(), Frame.text("│", line)));
    String edge = "─".repeat(inner.columns());
    return Frame.blank(size, line)
        .with(0, 0, Frame.text("╭" + edge + "╮", line))
        .with(0, 1, side)
        .with(1, 1, picture)
        .with(size.columns() - 1, 1, side)
        .with(0, size.rows() - 1, Frame.text("╰" + edge + "╯", line));
  }

  private static Frame titles(Theme theme, List<String> titles, Size room) {
    Style style = theme.style(Role.SHELF_DETAIL);
    List<Frame> rows = new ArrayList<>();
    int hidden = titles.size() - 1 - room.rows();
    for (int i = 1; i < titles.size() && rows.size() < room.rows(); i++) {
      if (hidden > 0 && rows.size() == room.rows() - 1) {
        rows.add(Frame.text("    and " + (hidden + 1) + " more", style));
        break;
      }
      String number = (i < 9 ? "  " : i < 99 ? " " : "") + (i + 1) + " ";
      rows.add(
          Frame.row(
              List.of(
                  Span.of(number, theme.style(Role.SHELF_TAG)),
                  Ellipsis.cut(titles.get(i), Math.max(1, room.columns() - 6), style)),
              room.columns(),
              style));
    }
    return Frame.blank(room, theme.style(Role.TEXT)).with(0, 0, Frame.stack(rows));
  }
}
