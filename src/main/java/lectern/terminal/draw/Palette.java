package lectern.terminal.draw;

import lectern.grid.Color;

/// The nearest colour of a smaller palette.
final class Palette {
  /// The 16 as xterm shows them; other terminals differ, but keep the hue and the order of
  /// lightness.
  private static final int[] ANSI = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  };

  /// The levels of the 6×6×6 cube at 16–231 of xterm's 256 colours.
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  /// What is as light as paper becomes white, and what is raised on it the light grey: greys are
  /// hard to read on that.
  private static final float PAPER = 0.955f;

  private static final float[][] ANSI_LAB = new float[ANSI.length][];

  static {
    for (int i = 0; i < ANSI.length; i++) {
      ANSI_LAB[i] = lab(ANSI[i] >> 16, ANSI[i] >> 8 & 0xff, ANSI[i] & 0xff);
    }
  }

  private Palette() {}

  /// 16–255: the nearest of the cube and of the 24 greys (232–255, from 8 in steps of 10).
  static int indexed(Color.Rgb color) {
    int r = level(color.red());
    int g = level(color.green());
    int b = level(color.blue());
    int mean = (color.red() + color.green() + color.blue()) / 3;
    int grey = Math.clamp((mean - 3) / 10, 0, 23);
    int value = 8 + 10 * grey;
    return distance(color, value, value, value) < distance(color, LEVELS[r], LEVELS[g], LEVELS[b])
        ? 232 + grey
        : 16 + 36 * r + 6 * g + b;
  }

  /// 0–15: a colour by its hue, then the normal or the bright one by its lightness; greys, and what
  /// is nearly black or white, by lightness alone. Mere distance would turn most soft colours grey.
  static int ansi(Color.Rgb color) {
    float[] lab = lab(color.red(), color.green(), color.blue());
    boolean grey = Math.hypot(lab[1], lab[2]) < 0.04 || lab[0] < 0.3 || lab[0] > 0.95;
    if (grey) {
      return lab[0] > PAPER ? 15 : nearest(lab[0], 0, 8, 7, 15);
    }
    double hue = Math.atan2(lab[2], lab[1]);
    int nearest = 1;
    for (int i = 2; i < 7; i++) {
      if (angle(hue, i) < angle(hue, nearest)) {
        nearest = i;
      }
    }
    return nearest(lab[0], nearest, nearest + 8);
  }

  /// Whether text of one of the 16 is hard to read on the other.
  static boolean isNear(Color.Ansi one, Color.Ansi other) {
    return Math.abs(ANSI_LAB[one.index()][0] - ANSI_LAB[other.index()][0]) < 0.2;
  }

  private static int nearest(float lightness, int... indexes) {
    int nearest = indexes[0];
    for (int i : indexes) {
      if (Math.abs(ANSI_LAB[i][0] - lightness) < Math.abs(ANSI_LAB[nearest][0] - lightness)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static double angle(double hue, int index) {
    double angle = Math.abs(hue - Math.atan2(ANSI_LAB[index][2], ANSI_LAB[index][1]));
    return Math.min(angle, 2 * Math.PI - angle);
  }

  /// Lightness as the eye sees it, 0 to 1.
  static float lightness(Color.Rgb color) {
    return lab(color.red(), color.green(), color.blue())[0];
  }

  private static int level(int part) {
    return part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40;
  }

  private static int distance(Color.Rgb color, int red, int green, int blue) {
    int r = color.red() - red;
    int g = color.green() - green;
    int b = color.blue() - blue;
    return r * r + g * g + b * b;
  }

  /// Oklab (Björn Ottosson, 2020) of an sRGB colour.
  private static float[] lab(int red, int green, int blue) {
    double r = linear(red);
    double g = linear(green);
    double b = linear(blue);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new float[] {
      (float) (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s),
      (float) (1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s),
      (float) (0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s),
    };
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
