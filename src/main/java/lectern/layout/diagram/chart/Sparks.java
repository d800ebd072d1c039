package lectern.layout.diagram.chart;

import java.util.List;
import java.util.Optional;
import lectern.diagram.Chart;
import lectern.diagram.Chart.Series;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.layout.diagram.Canvas;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// A row for each series: its name, a mark for each number, the last number.
final class Sparks {
  private static final String MARKS = "▁▂▃▄▅▆▇█";

  private Sparks() {}

  static Optional<Canvas> draw(Chart chart, Pen pen) {
    int names = width(chart.series().stream().map(Series::name).toList());
    int side = names + (names > 0 ? 2 : 0);
    int numbers = width(chart.series().stream().map(series -> series.written().getLast()).toList());
    int count = chart.series().getFirst().values().size();
    int room = pen.columns() - side - 2 - numbers;
    if (room < Math.min(count, 8)) {
      return Optional.empty();
    }
    int shown = Math.min(room, count);
    boolean labelled = chart.labels().size() > 1;
    Canvas canvas =
        new Canvas(side + shown + 2 + numbers, chart.series().size() + (labelled ? 1 : 0));
    for (int s = 0; s < chart.series().size(); s++) {
      Series series = chart.series().get(s);
      canvas.words(0, s, List.of(Span.of(series.name(), pen.text())));
      for (int i = 0; i < shown; i++) {
        mark(canvas, series.values(), i, shown, side + i, s);
      }
      Span last = pen.span(series.written().getLast(), Role.CHART_AXIS);
      canvas.words(side + shown + 2, s, List.of(last));
    }
    Span ends =
        pen.span(
            labelled ? chart.labels().getFirst() + " – " + chart.labels().getLast() : "",
            Role.CHART_AXIS);
    if (labelled && side + ends.width() <= pen.columns()) {
      canvas.words(side, canvas.rows() - 1, List.of(ends));
    }
    return Optional.of(canvas);
  }

  private static int width(List<String> words) {
    return words.stream().mapToInt(word -> SafeText.of(word).width()).max().orElse(0);
  }

  /// The mean of the numbers that one mark stands for.
  private static void mark(
      Canvas canvas, List<Double> values, int index, int shown, int x, int series) {
    int from = (int) ((long) index * values.size() / shown);
    int to = Math.max(from + 1, (int) ((index + 1L) * values.size() / shown));
    double mean = mean(values.subList(from, to));
    double low = values.stream().filter(v -> !v.isNaN()).mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().filter(v -> !v.isNaN()).mapToDouble(v -> v).max().orElse(0);
    if (!Double.isNaN(mean)) {
      int level = high > low ? (int) Math.round((mean - low) / (high - low) * 7) : 3;
      canvas.mark(x, series, MARKS.substring(level, level + 1), ChartDrawing.role(series));
    }
  }

  private static double mean(List<Double> values) {
    return values.stream().filter(v -> !v.isNaN()).mapToDouble(v -> v).average().orElse(Double.NaN);
  }
}
