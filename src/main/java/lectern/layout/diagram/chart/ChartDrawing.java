package lectern.layout.diagram.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.diagram.Chart;
import lectern.grid.Attr;
import lectern.grid.Span;
import lectern.layout.diagram.Canvas;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// A chart under its title and legend.
public final class ChartDrawing {
  private static final List<Role> ROLES =
      List.of(Role.CHART_1, Role.CHART_2, Role.CHART_3, Role.CHART_4, Role.CHART_5, Role.CHART_6);

  private ChartDrawing() {}

  /// Its rows; empty if there is no room for it.
  public static Optional<List<Line>> lines(Chart chart, Pen pen) {
    List<Line> head = head(chart, pen);
    int rows = Math.max(1, pen.paper().rows() - head.size());
    return canvas(chart, pen, rows)
        .map(canvas -> {
          List<Line> lines = new ArrayList<>(head);
          List<Line> body = canvas.lines(pen);
          lines.add(head.isEmpty() ? body.getFirst() : body.getFirst().before(Break.KEEP));
          lines.addAll(body.subList(1, body.size()));
          return lines;
        });
  }

  private static Optional<Canvas> canvas(Chart chart, Pen pen, int rows) {
    return switch (chart.type()) {
      case BAR -> Bars.draw(chart, pen);
      case COLUMN -> Columns.draw(chart, pen, rows).or(() -> Bars.draw(chart, pen));
      case LINE -> Curves.draw(chart, pen, rows);
      case SPARK -> Sparks.draw(chart, pen);
    };
  }

  /// The role of a series.
  static Role role(int series) {
    return ROLES.get(series % ROLES.size());
  }

  private static List<Line> head(Chart chart, Pen pen) {
    List<Line> lines = new ArrayList<>();
    List<Span> title = new ArrayList<>();
    if (!chart.title().isEmpty()) {
      title.add(Span.of(chart.title(), pen.text().and(Attr.BOLD)));
    }
    if (!chart.unit().isEmpty()) {
      title.add(pen.span((title.isEmpty() ? "" : "  ") + chart.unit(), Role.CHART_AXIS));
    }
    if (!title.isEmpty()) {
      keep(lines, pen.wrap(List.of(title)));
    }
    if (chart.type() != Chart.Type.SPARK
        && chart.series().stream().anyMatch(series -> !series.name().isEmpty())) {
      keep(lines, pen.wrap(List.of(legend(chart, pen))));
    }
    if (!lines.isEmpty() && !pen.tight()) {
      lines.add(pen.line(List.of(), Break.KEEP));
    }
    return lines;
  }

  /// Adds them so that no page ends between what is in `head`, for it says what the chart is of.
  private static void keep(List<Line> head, List<Line> more) {
    more.forEach(line -> head.add(head.isEmpty() ? line : line.before(Break.KEEP)));
  }

  private static List<Span> legend(Chart chart, Pen pen) {
    List<Span> legend = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      String mark = chart.type() == Chart.Type.LINE ? "━━" : "■";
      legend.add(Span.of((i == 0 ? "" : "   ") + mark, pen.text().fg(pen.style(role(i)).fg())));
      legend.add(Span.of(" " + chart.series().get(i).name(), pen.text()));
    }
    return legend;
  }
}
