package lectern.app;

import java.util.List;
import lectern.grid.Size;
import lectern.layout.Page;

/// The part of a page of the room's that a pane of the speaker's screen has room for: the one with
/// what came last. `number` is the page's of so many `pages` of the slide; `above` and `below` say
/// whether the room sees more of it than the pane.
record Sheet(Talk talk, Page part, int number, int pages, boolean above, boolean below) {
  static Sheet of(Moves room, Talk shown, Size pane) {
    List<Page> pages = room.pages(shown);
    List<Page> parts = room.parts(shown, pane);
    int number = Math.min(shown.page(), pages.size() - 1);
    Talk there = room.seen(shown, parts);
    int at = there.page();
    boolean last = number + 1 == pages.size();
    int end = last ? parts.size() : Moves.page(parts, pages.get(number + 1).start());
    boolean above = Moves.page(parts, room.top(shown)) < at;
    boolean below = at + 1 < end && parts.get(at + 1).firstStep() <= shown.at().step();
    return new Sheet(there, parts.get(at), number, pages.size(), above, below);
  }

  /// `↑ ↓ more`, or without the word; nothing where all is seen.
  String more(boolean worded) {
    String arrows = (above ? "↑ " : "") + (below ? "↓ " : "");
    return arrows.isEmpty() ? "" : " " + arrows + (worded ? "more " : "");
  }
}
