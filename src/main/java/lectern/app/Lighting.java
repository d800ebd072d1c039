package lectern.app;

import java.util.Arrays;
import java.util.List;
import lectern.grid.Cell;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Style;
import lectern.search.Lit;
import lectern.search.Range;

/// Lights what was looked for in a picture, row by row.
final class Lighting {
  private Lighting() {}

  static Frame lit(Frame frame, Lit lit, Style match) {
    Frame now = frame;
    if (!lit.terms().isEmpty()) {
      for (int y = 0; y < frame.rows(); y++) {
        Row row = Row.of(frame, y);
        for (Range range : lit.ranges(row.text)) {
          int from = row.columns[range.from()];
          int to = row.columns[range.to()];
          Frame part = now.crop(new Rect(from, y, to - from, 1));
          now = now.with(from, y, part.restyle(old -> match.link(old.link())));
        }
      }
    }
    return now;
  }

  static boolean isLit(Frame frame, Lit lit) {
    for (int y = 0; y < frame.rows(); y++) {
      List<Range> ranges = lit.ranges(Row.of(frame, y).text);
      if (!ranges.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// The text of a row, and the column of each character and of the end.
  private static final class Row {
    private final String text;
    private final int[] columns;

    private Row(String text, int[] columns) {
      this.text = text;
      this.columns = columns;
    }

    static Row of(Frame frame, int y) {
      StringBuilder text = new StringBuilder();
      int[] columns = new int[frame.columns() + 1];
      for (int x = 0; x < frame.columns(); x++) {
        Cell cell = frame.at(x, y);
        String grapheme = cell.grapheme().text();
        while (columns.length < text.length() + grapheme.length() + 1) {
          columns = Arrays.copyOf(columns, 2 * columns.length);
        }
        for (int i = 0; i < grapheme.length(); i++) {
          columns[text.length() + i] = x;
        }
        text.append(grapheme);
      }
      columns[text.length()] = frame.columns();
      return new Row(text.toString(), columns);
    }
  }
}
