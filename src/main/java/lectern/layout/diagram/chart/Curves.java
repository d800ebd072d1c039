package lectern.layout.diagram.chart;

import java.util.List;
import java.util.Optional;
import lectern.diagram.Chart;
import lectern.grid.Span;
import lectern.layout.diagram.Canvas;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Lines from number to number, of braille dots: two across and four down in each cell.
final class Curves {
  /// The bits of a cell's dots, row by row, left and right (U+2800 is none of them).
  private static final int[] DOTS = {0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80};

  private static final int NARROWEST = 10;
  private static final int WIDEST = 88;

  private final Chart chart;
  private final Pen pen;
  private final Axis axis;
  private final int width;
  private final int count;

  private Curves(Chart chart, Pen pen, int rows) {
    this.chart = chart;
    this.pen = pen;
    this.count = chart.series().getFirst().values().size();
    int height = Math.clamp(rows - 4L, 4, 18);
    this.axis = new Axis(Scale.of(chart, false, height / 3), height, pen);
    this.width = Math.min(WIDEST, pen.columns()) - axis.width();
  }

  static Optional<Canvas> draw(Chart chart, Pen pen, int rows) {
    Curves curves = new Curves(chart, pen, rows);
    return curves.width < NARROWEST ? Optional.empty() : Optional.of(curves.canvas());
  }

  private Canvas canvas() {
    Canvas canvas = new Canvas(axis.width() + width, axis.height() + 2);
    axis.draw(canvas, 0, canvas.columns());
    int[] dots = new int[width * axis.height()];
    for (int s = 0; s < chart.series().size(); s++) {
      curve(canvas, dots, s);
    }
    labels(canvas);
    canvas.keep(0, canvas.rows());
    return canvas;
  }

  private void curve(Canvas canvas, int[] dots, int series) {
    List<Double> values = chart.series().get(series).values();
    for (int i = 0; i < count; i++) {
      double here = values.get(i);
      if (Double.isNaN(here)) {
        continue;
      }
      double next = i + 1 < count ? values.get(i + 1) : Double.NaN;
      int x = x(i);
      int y = y(here);
      int steps = Double.isNaN(next) ? 0 : Math.max(x(i + 1) - x, Math.abs(y(next) - y));
      for (int step = 0; step <= steps; step++) {
        double share = steps == 0 ? 0 : (double) step / steps;
        int dotX = x + (int) Math.round(share * (steps == 0 ? 0 : x(i + 1) - x));
        int dotY = y + (int) Math.round(share * (steps == 0 ? 0 : y(next) - y));
        dot(canvas, dots, dotX, dotY, ChartDrawing.role(series));
      }
    }
  }

  private void dot(Canvas canvas, int[] dots, int x, int y, Role role) {
    int cell = y / 4 * width + x / 2;
    dots[cell] |= DOTS[y % 4 * 2 + x % 2];
    canvas.mark(axis.width() + x / 2, y / 4, String.valueOf((char) (0x2800 + dots[cell])), role);
  }

  private int x(int index) {
    return count == 1 ? width : (int) Math.round((2.0 * width - 1) * index / (count - 1));
  }

  private int y(double value) {
    int most = 4 * axis.height() - 1;
    return most - (int) Math.round(axis.scale().share(value) * most);
  }

  /// Under the curve; of labels that would touch, the later one is left out, but never the last.
  private void labels(Canvas canvas) {
    int last = chart.labels().size() - 1;
    int end = canvas.columns();
    if (last > 0) {
      Span words = Span.of(chart.labels().get(last), pen.style(Role.CHART_AXIS));
      end = Math.max(axis.width(), canvas.columns() - words.width());
      canvas.words(end, axis.height() + 1, List.of(words));
    }
    int from = 0;
    for (int i = 0; i < Math.max(1, last) && i < chart.labels().size(); i++) {
      Span words = Span.of(chart.labels().get(i), pen.style(Role.CHART_AXIS));
      int x = axis.width() + x(i) / 2 - (i == 0 ? 0 : words.width() / 2);
      if (x >= from && x + words.width() < end) {
        canvas.words(x, axis.height() + 1, List.of(words));
        from = x + words.width() + 1;
      }
    }
  }
}
