package lectern.layout.diagram.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.diagram.Chart;
import lectern.diagram.Chart.Series;
import lectern.grid.Span;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Label;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Columns that stand on an axis, a group of them over each label.
final class Columns {
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";

  private static final int BROADEST = 8;

  private final Chart chart;
  private final Pen pen;
  private final Axis axis;
  private final int count;
  private final int breadth;
  private final int group;
  private final List<Label> labels = new ArrayList<>();

  private Columns(Chart chart, Pen pen, int rows) {
    this.chart = chart;
    this.pen = pen;
    this.count = chart.series().getFirst().values().size();
    int height = Math.clamp(rows - 4L, 4, 16);
    this.axis = new Axis(Scale.of(chart, true, height / 3), height, pen);
    int room = (pen.columns() - axis.width()) / count;
    int each = chart.series().size();
    this.breadth = Math.clamp((room - (room > 6 ? 3 : 1)) / each, 0, BROADEST);
    int widest = 0;
    for (String label : chart.labels()) {
      Label words = Label.of(label, pen.text(), Math.max(1, room - 1));
      labels.add(words);
      widest = Math.max(widest, label.lines().mapToInt(Columns::longestWord).max().orElse(0));
    }
    int wanted = labels.stream().mapToInt(Label::width).max().orElse(0) + 2;
    this.group = widest > room - 1 ? 0 : Math.min(room, Math.max(each * breadth + 3, wanted));
  }

  private static int longestWord(String line) {
    int longest = 0;
    for (String word : line.split(" ", -1)) {
      longest = Math.max(longest, lectern.grid.SafeText.of(word).width());
    }
    return longest;
  }

  /// Empty where columns or their labels find no room.
  static Optional<Canvas> draw(Chart chart, Pen pen, int rows) {
    Columns columns = new Columns(chart, pen, rows);
    return columns.breadth < 1 || columns.group < 2
        ? Optional.empty()
        : Optional.of(columns.canvas());
  }

  private Canvas canvas() {
    int words = labels.stream().mapToInt(Label::height).max().orElse(0);
    int width = axis.width() + count * group;
    Canvas canvas = new Canvas(width, 2 + axis.height() + words);
    axis.draw(canvas, 1, width);
    int used = breadth * chart.series().size();
    for (int i = 0; i < count; i++) {
      int x = axis.width() + i * group;
      for (int s = 0; s < chart.series().size(); s++) {
        column(canvas, chart.series().get(s), i, x + (group - used) / 2 + s * breadth, s);
      }
      if (i < labels.size()) {
        canvas.centred(x, 2 + axis.height(), group, labels.get(i));
      }
    }
    canvas.keep(0, canvas.rows());
    return canvas;
  }

  private void column(Canvas canvas, Series series, int index, int x, int number) {
    double value = series.values().get(index);
    if (Double.isNaN(value)) {
      return;
    }
    Role role = ChartDrawing.role(number);
    double top = axis.at(Math.max(0, value));
    double foot = axis.at(Math.min(0, value));
    // The last column stays free, so that neighbours are told apart.
    int width = breadth > 2 && chart.series().size() > 1 ? breadth - 1 : breadth;
    for (int row = 0; row < axis.height(); row++) {
      double filled = Math.min(top, row + 1) - Math.max(foot, row);
      String glyph = filled <= 0 ? "" : value < 0 ? hanging(filled) : standing(filled);
      for (int i = 0; i < width && !glyph.isBlank(); i++) {
        canvas.mark(x + i, axis.height() - row, glyph, role);
      }
    }
    Span words = pen.span(series.written().get(index), Role.CHART_AXIS);
    int room = chart.series().size() == 1 ? group - 1 : breadth;
    int y = axis.height() - (int) Math.ceil(top);
    if (words.width() <= room && y >= 0) {
      canvas.words(x + (width - words.width()) / 2, y, List.of(words));
    }
  }

  private static String standing(double filled) {
    int eighths = (int) Math.round(Math.min(1, filled) * 8);
    return EIGHTHS.substring(eighths, eighths + 1);
  }

  private static String hanging(double filled) {
    return filled > 0.75 ? "█" : filled > 0.25 ? "▀" : "▔";
  }
}
