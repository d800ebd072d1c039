package lectern.app;

import java.util.List;
import java.util.OptionalDouble;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Style;
import lectern.layout.Page;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Which row of a page is pointed at. A place on a slide is a number that is the same however the
/// slide is laid out ([Page.Spot]), so every screen finds the row that says it.
final class Pointing {
  private static final double SAME = 1e-9;

  private Pointing() {}

  /// The page with the row that is pointed at lit, if it is there; `step` is the page's.
  static Frame over(Frame frame, Page page, int step, OptionalDouble at, Theme theme) {
    List<Page.Spot> spots = page.spots(step);
    int index = at.isPresent() ? index(spots, at.getAsDouble()) : -1;
    if (index < 0) {
      return frame;
    }
    int row = spots.get(index).row();
    Style style = theme.style(Role.POINTER);
    Frame line = frame.crop(new Rect(0, row, frame.columns(), 1)).restyle(_ -> style);
    Style mark = theme.style(Role.SHELF_MARK).bg(style.bg());
    return frame.with(0, row, line).with(0, row, Frame.text("▌", mark));
  }

  /// The place one row further down or up from one; the first or last if none is pointed at.
  static OptionalDouble moved(List<Page.Spot> spots, OptionalDouble at, boolean down) {
    if (spots.isEmpty()) {
      return OptionalDouble.empty();
    }
    int now = at.isPresent() ? index(spots, at.getAsDouble()) : down ? -1 : spots.size();
    int to = Math.clamp(now + (down ? 1L : -1L), 0, spots.size() - 1);
    while (!down && to > 0 && spots.get(to).at() >= spots.get(now).at() - SAME) {
      to--;
    }
    return OptionalDouble.of(spots.get(to).at());
  }

  /// The last row that begins no later than there; -1 if all do.
  private static int index(List<Page.Spot> spots, double at) {
    int index = -1;
    for (int i = 0; i < spots.size() && spots.get(i).at() <= at + SAME; i++) {
      index = i;
    }
    return index;
  }
}
