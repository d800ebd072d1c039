package lectern.layout.diagram.chart;

import java.util.List;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.layout.diagram.Canvas;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// The axis at the left of columns and curves, with its numbers; so many rows high.
record Axis(Scale scale, int height, Pen pen) {
  /// Columns for the numbers and the axis itself.
  int width() {
    return 2
        + scale.ticks().stream()
            .mapToInt(tick -> SafeText.of(Scale.text(tick)).width())
            .max()
            .orElse(0);
  }

  /// Rows above the foot where a number stands.
  double at(double value) {
    return scale.share(value) * height;
  }

  /// From row `top` of the canvas on, with a line under it as far as `columns`.
  void draw(Canvas canvas, int top, int columns) {
    int x = width() - 1;
    for (int row = 0; row < height; row++) {
      canvas.mark(x, top + row, "│", Role.CHART_AXIS);
    }
    for (int i = x; i < columns; i++) {
      canvas.mark(i, top + height, "─", Role.CHART_AXIS);
    }
    for (double tick : scale.ticks()) {
      int row = Math.clamp(height - Math.round(at(tick)), 0, height);
      Span number = pen.span(Scale.text(tick), Role.CHART_AXIS);
      canvas.words(x - 1 - number.width(), top + row, List.of(number));
      canvas.mark(x, top + row, row == height ? "┼" : "┤", Role.CHART_AXIS);
    }
  }
}
