package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.browse.Listing;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.library.Library;

/// How a library lies on the shelf: its lines from top to bottom, and which of them a screen shows.
/// The shelf is drawn from it, and keys and clicks find their entry by it.
record ShelfLines(List<Line> lines) {
  /// Rows above and below the list: heading, blank row, foot.
  private static final int HEAD = 3;

  private static final int FOOT = 2;
  private static final int PREVIEW_FROM_COLUMNS = 100;
  private static final int PREVIEW_FROM_ROWS = 16;

  sealed interface Line {
    record Blank() implements Line {}

    /// The name of another event than the one above.
    record Event(Library.Group group) implements Line {}

    record Day(Library.Group group) implements Line {}

    /// The first or second line of an entry.
    record Talk(int entry, boolean first) implements Line {}
  }

  static ShelfLines of(Listing shown) {
    List<Line> lines = new ArrayList<>();
    int entry = 0;
    if (shown.stars().isPresent()) {
      lines.add(new Line.Talk(entry, true));
      lines.add(new Line.Talk(entry, false));
      entry++;
    }
    Optional<String> event = Optional.empty();
    boolean first = true;
    for (Library.Group group : shown.groups()) {
      if (!lines.isEmpty()) {
        lines.add(new Line.Blank());
      }
      if (!first && !group.event().equals(event)) {
        lines.add(new Line.Event(group));
      }
      first = false;
      event = group.event();
      if (group.day().isPresent()) {
        lines.add(new Line.Day(group));
      }
      for (int i = 0; i < group.entries().size(); i++, entry++) {
        lines.add(new Line.Talk(entry, true));
        lines.add(new Line.Talk(entry, false));
      }
    }
    return new ShelfLines(lines);
  }

  static boolean hasPreview(Size size) {
    return size.columns() >= PREVIEW_FROM_COLUMNS && size.rows() >= PREVIEW_FROM_ROWS;
  }

  /// Where the list stands on a screen.
  static Rect list(Size size) {
    int columns = hasPreview(size) ? Math.min(size.columns() * 52 / 100, 84) : size.columns();
    int head = size.rows() > HEAD + FOOT + 2 ? HEAD : 0;
    int foot = size.rows() > HEAD + FOOT + 2 ? FOOT : 0;
    return new Rect(0, head, columns, Math.max(1, size.rows() - head - foot));
  }

  /// The first line to show so that the entry is in view with its heading, moved as little as need
  /// be. Half an entry is not shown above.
  int top(int top, int entry, int rows) {
    int line = lines.indexOf(new Line.Talk(entry, true));
    int moved = Math.min(Math.max(top, line + 2 - rows), rows > 4 ? heading(line) : line);
    int clamped = Math.clamp(moved, 0, Math.max(0, lines.size() - rows));
    return lines.get(clamped) instanceof Line.Talk(_, boolean first) && !first
        ? clamped + 1
        : clamped;
  }

  /// The first of the headings right above a line, or the line itself.
  private int heading(int line) {
    int from = line;
    while (from > 0 && !(lines.get(from - 1) instanceof Line.Talk)) {
      from--;
    }
    return lines.get(from) instanceof Line.Blank ? from + 1 : from;
  }

  /// The entry on a row of the list, if one is there.
  Optional<Integer> entry(int line) {
    return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Talk(int entry, _)
        ? Optional.of(entry)
        : Optional.empty();
  }
}
