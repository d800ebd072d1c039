package lectern.layout.diagram.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.diagram.Chart;
import lectern.diagram.Chart.Series;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Label;
import lectern.layout.text.Line;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Bars from left to right, a group of them for each label, their numbers behind them.
final class Bars {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

  /// Fewer columns than this are no bar.
  private static final int SHORTEST = 8;

  private final Chart chart;
  private final Pen pen;
  private final Scale scale;
  private final List<Label> labels = new ArrayList<>();
  private final int side;
  private final int track;
  private final int numbers;

  private Bars(Chart chart, Pen pen) {
    this.chart = chart;
    this.pen = pen;
    this.scale = Scale.of(chart, true, 5);
    int widest = 0;
    for (String label : chart.labels()) {
      Label words = Label.of(label, pen.text(), Math.max(4, pen.columns() * 2 / 5));
      labels.add(words);
      widest = Math.max(widest, words.width());
    }
    this.side = widest + (widest > 0 ? 1 : 0);
    this.numbers =
        chart.series().stream()
            .flatMap(series -> series.written().stream())
            .mapToInt(number -> SafeText.of(number).width())
            .max()
            .orElse(0);
    this.track = pen.columns() - side - 1 - numbers - 1;
  }

  static Optional<Canvas> draw(Chart chart, Pen pen) {
    Bars bars = new Bars(chart, pen);
    return bars.track < SHORTEST ? Optional.empty() : Optional.of(bars.canvas());
  }

  private Canvas canvas() {
    int count = chart.series().getFirst().values().size();
    int each = chart.series().size();
    boolean airy = !pen.tight() && each > 1;
    List<Integer> tops = new ArrayList<>();
    int y = 0;
    for (int i = 0; i < count; i++) {
      tops.add(y);
      y += Math.max(each, i < labels.size() ? labels.get(i).height() : 1);
      y += i < count - 1 && (airy || (!pen.tight() && 2 * count < pen.paper().rows())) ? 1 : 0;
    }
    Canvas canvas = new Canvas(side + 1 + track + 1 + numbers, y);
    int zero = side + (int) Math.round(scale.share(0) * track);
    for (int row = 0; row < y; row++) {
      canvas.mark(zero, row, "│", Role.CHART_AXIS);
    }
    for (int i = 0; i < count; i++) {
      if (i < labels.size()) {
        label(canvas, labels.get(i), tops.get(i));
      }
      for (int s = 0; s < each; s++) {
        bar(canvas, chart.series().get(s), i, tops.get(i) + s, zero, ChartDrawing.role(s));
      }
      canvas.keep(tops.get(i), Math.max(each, i < labels.size() ? labels.get(i).height() : 1));
    }
    return canvas;
  }

  /// At the right of its room, against the axis.
  private void label(Canvas canvas, Label label, int y) {
    for (int i = 0; i < label.height(); i++) {
      List<Span> row = label.rows().get(i);
      canvas.words(side - 1 - Line.width(row), y + i, row);
    }
  }

  private void bar(Canvas canvas, Series series, int index, int y, int zero, Role role) {
    double value = series.values().get(index);
    if (Double.isNaN(value)) {
      return;
    }
    double cells = Math.abs(scale.share(value) - scale.share(0)) * track;
    int whole = (int) cells;
    int eighths = (int) Math.round((cells - whole) * 8);
    int end = zero + 1;
    if (value >= 0) {
      for (int i = 0; i < whole; i++) {
        canvas.mark(end++, y, "█", role);
      }
      if (eighths > 0) {
        canvas.mark(end++, y, EIGHTHS.substring(eighths, eighths + 1), role);
      }
    } else {
      for (int i = 1; i <= whole; i++) {
        canvas.mark(zero - i, y, "█", role);
      }
      if (eighths >= 4 && zero - whole - 1 >= side) {
        canvas.mark(zero - whole - 1, y, "▐", role);
      }
    }
    Span number = pen.span(series.written().get(index), Role.CHART_AXIS);
    int x = Math.min(end + 1, canvas.columns() - number.width());
    canvas.words(x, y, List.of(number));
  }
}
