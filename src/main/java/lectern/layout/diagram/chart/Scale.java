package lectern.layout.diagram.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import lectern.diagram.Chart;
import lectern.diagram.Chart.Series;

/// From what number to what number an axis goes, and the round numbers that are named on it.
record Scale(double low, double high, double step) {
  /// `zero` is whether the axis begins there at the latest; about so many steps.
  static Scale of(Chart chart, boolean zero, int steps) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Series series : chart.series()) {
      for (double value : series.values()) {
        low = Double.isNaN(value) ? low : Math.min(low, value);
        high = Double.isNaN(value) ? high : Math.max(high, value);
      }
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    // A curve far from zero would be flat.
    boolean near = zero || (low >= 0 && low < high * 0.7) || (high <= 0 && high > low * 0.7);
    low = near ? Math.min(0, low) : low;
    high = near ? Math.max(0, high) : high;
    high = low == high ? low + 1 : high;
    double step = round((high - low) / Math.max(1, steps));
    return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
  }

  /// 1, 2 or 5 times a power of ten, not below `least`.
  private static double round(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least * 0.999) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /// Where a number stands between the ends, 0 to 1.
  double share(double value) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    int count = (int) Math.min(50, Math.round((high - low) / step));
    for (int i = 0; i <= count; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  static String text(double value) {
    BigDecimal number = new BigDecimal(value).round(new MathContext(6));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
