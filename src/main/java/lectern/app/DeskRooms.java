package lectern.app;

import java.util.Optional;
import lectern.grid.Rect;
import lectern.grid.Size;

/// Where on the speaker's screen stand the slide, what comes next, and the notes with a heading
/// above them. The first row is the clock's and the last the status line's. On a small screen
/// slides are but named, in two rows.
record DeskRooms(Optional<Rect> slide, Optional<Rect> next, Rect notes) {
  /// The smallest screen that shows slides beside each other.
  private static final Size SMALL = new Size(60, 16);

  private static final int MARGIN = 2;

  /// Columns and rows between two parts, where there is room for that.
  private static final int GAP = 2;

  static DeskRooms of(Size size, Desk.Arrangement arrangement) {
    if (size.columns() < SMALL.columns() || size.rows() < SMALL.rows()) {
      return small(size, arrangement);
    }
    int top = size.rows() < 20 ? 1 : 2;
    Rect all = new Rect(MARGIN, top, size.columns() - 2 * MARGIN, size.rows() - top - 1);
    return switch (arrangement) {
      case BALANCED -> above(all, all.rows() < 40 ? all.rows() * 11 / 20 : all.rows() * 13 / 20);
      case SLIDES -> above(all, all.rows() * 3 / 4);
      case NOTES -> beside(all);
    };
  }

  private static DeskRooms small(Size size, Desk.Arrangement arrangement) {
    return arrangement == Desk.Arrangement.SLIDES
        ? new DeskRooms(
            Optional.of(new Rect(0, 1, size.columns(), size.rows() - 2)),
            Optional.empty(),
            new Rect(0, size.rows() - 1, 0, 0))
        : new DeskRooms(
            Optional.empty(),
            Optional.empty(),
            new Rect(MARGIN, 4, size.columns() - 2 * MARGIN, size.rows() - 5));
  }

  /// Both slides side by side, the notes below.
  private static DeskRooms above(Rect all, int most) {
    int left = all.columns() * 3 / 5;
    int rows = Math.min(most, screen(left));
    Rect slide = new Rect(all.x(), all.y(), left, rows);
    int right = all.columns() - left - GAP;
    Rect next = new Rect(all.x() + left + GAP, all.y(), right, rows);
    int below = rows + (all.rows() < 24 ? 0 : 1);
    return new DeskRooms(
        Optional.of(slide),
        Optional.of(next),
        new Rect(all.x(), all.y() + below, all.columns(), all.rows() - below));
  }

  /// The notes, and both slides beside them.
  private static DeskRooms beside(Rect all) {
    int left = all.columns() * 11 / 20;
    int right = all.columns() - left - GAP;
    int gap = all.rows() < 24 ? 0 : 1;
    int rows = Math.min((all.rows() - gap) / 2, screen(right));
    int x = all.x() + left + GAP;
    return new DeskRooms(
        Optional.of(new Rect(x, all.y(), right, rows)),
        Optional.of(new Rect(x, all.y() + rows + gap, right, rows)),
        new Rect(all.x(), all.y(), left, all.rows()));
  }

  /// Rows of a frame so many columns wide in which a slide looks as on a screen: 16 to 9, a cell
  /// twice as high as it is wide.
  private static int screen(int columns) {
    return columns * 9 / 32 + 2;
  }

  boolean isSmall() {
    return next.isEmpty();
  }
}
