package lectern.theme;

import java.util.OptionalDouble;
import lectern.grid.Color;

/// How well a colour stands out from another, as WCAG 2.2 measures it: from 1 (not at all) to 21
/// (black from white).
public final class Contrast {
  private Contrast() {}

  /// Empty where one of them is the terminal's, which only the terminal knows.
  public static OptionalDouble of(Color one, Color other) {
    if (one instanceof Color.Rgb first && other instanceof Color.Rgb second) {
      double a = luminance(first) + 0.05;
      double b = luminance(second) + 0.05;
      return OptionalDouble.of(Math.max(a, b) / Math.min(a, b));
    }
    return OptionalDouble.empty();
  }

  /// Relative luminance of sRGB, 0–1.
  private static double luminance(Color.Rgb color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
