package lectern.image;

/// Scales by the mean of the area that lies under each new pixel, one direction after the other;
/// opacity weighs the colours.
final class Scaler {
  private final Pixels from;
  private final int width;
  private final int height;

  Scaler(Pixels from, int width, int height) {
    this.from = from;
    this.width = width;
    this.height = height;
  }

  Pixels scaled() {
    float[] sums = new float[4 * width];
    float[] row = new float[4 * width];
    int[] out = new int[width * height];
    Window columns = new Window(from.width(), width);
    Window rows = new Window(from.height(), height);
    for (int y = 0; y < height; y++) {
      java.util.Arrays.fill(sums, 0);
      float weights = 0;
      for (int sy = (int) rows.left[y]; sy < rows.right[y] && sy < from.height(); sy++) {
        float weight = (float) (Math.min(rows.right[y], sy + 1) - Math.max(rows.left[y], sy));
        columns.across(from, sy, row);
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weight * row[i];
        }
        weights += weight;
      }
      for (int x = 0; x < width; x++) {
        out[y * width + x] = color(sums, 4 * x, weights);
      }
    }
    return new Pixels(width, height, out);
  }

  private static int color(float[] sums, int at, float weights) {
    float alpha = sums[at];
    if (alpha <= 0 || weights <= 0) {
      return 0;
    }
    return part(alpha / weights) << 24
        | part(sums[at + 1] / alpha * 255) << 16
        | part(sums[at + 2] / alpha * 255) << 8
        | part(sums[at + 3] / alpha * 255);
  }

  private static int part(float value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  /// Which columns lie under each new column, or which rows under each new row.
  private static final class Window {
    private final double[] left;
    private final double[] right;
    private final int columns;

    Window(int columns, int width) {
      this.columns = columns;
      left = new double[width];
      right = new double[width];
      double step = (double) columns / width;
      double half = Math.max(step, 1) / 2;
      for (int x = 0; x < width; x++) {
        left[x] = Math.max(0, (x + 0.5) * step - half);
        right[x] = Math.min(columns, (x + 0.5) * step + half);
      }
    }

    /// The means of one row: opacity, and the colours times opacity, 0 to 255.
    void across(Pixels from, int y, float[] row) {
      int[] argb = from.argb();
      int start = y * columns;
      for (int x = 0; x < left.length; x++) {
        float a = 0;
        float r = 0;
        float g = 0;
        float b = 0;
        float weights = 0;
        for (int sx = (int) left[x]; sx < right[x] && sx < columns; sx++) {
          float weight = (float) (Math.min(right[x], sx + 1) - Math.max(left[x], sx));
          int pixel = argb[start + sx];
          float alpha = weight * (pixel >>> 24);
          a += alpha;
          r += alpha * (pixel >> 16 & 0xff);
          g += alpha * (pixel >> 8 & 0xff);
          b += alpha * (pixel & 0xff);
          weights += weight;
        }
        row[4 * x] = a / weights;
        row[4 * x + 1] = r / weights / 255;
        row[4 * x + 2] = g / weights / 255;
        row[4 * x + 3] = b / weights / 255;
      }
    }
  }
}
