package lectern.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.grid.Cell;
import lectern.grid.Frame;
import lectern.grid.Placement;
import lectern.grid.Rect;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.search.Lit;
import lectern.search.Range;

/// Lights what was looked for in a picture, row by row; what is drawn over its cells stays.
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
    for (Placement placement : frame.placements()) {
      if (!now.placements().contains(placement)) {
        now = now.place(placement.at(), placement.graphic());
      }
    }
    return now;
  }

  /// The same in a row of text.
  static List<Span> lit(List<Span> words, Lit lit, Style match) {
    if (lit.terms().isEmpty()) {
      return words;
    }
    Frame row = lit(Frame.row(words), lit, match);
    List<Span> spans = new ArrayList<>();
    int from = 0;
    StringBuilder run = new StringBuilder();
    for (int x = 0; x < row.columns(); x++) {
      Cell cell = row.at(x, 0);
      if (!cell.style().equals(row.at(from, 0).style())) {
        spans.add(Span.of(run.toString(), row.at(from, 0).style()));
        run.setLength(0);
        from = x;
      }
      run.append(cell.isTail() ? "" : cell.grapheme().text());
    }
    spans.add(Span.of(run.toString(), row.at(from, 0).style()));
    return spans;
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
