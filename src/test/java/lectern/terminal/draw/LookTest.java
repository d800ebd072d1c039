package lectern.terminal.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
  private static Color color(String text) {
    return switch (text.charAt(0)) {
      case '-' -> Color.DEFAULT;
      case '#' -> {
        int rgb = Integer.parseInt(text.substring(1), 16);
        yield new Color.Rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
      }
      default -> new Color.Ansi(Integer.parseInt(text));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "TRUECOLOR, -, -, 39, 49",
    "TRUECOLOR, 1, 4, 31, 44",
    "TRUECOLOR, 9, 15, 91, 107",
    "TRUECOLOR, #010203, #ff8000, 38;2;1;2;3, 48;2;255;128;0",
    "INDEXED, #000000, #ffffff, 38;5;16, 48;5;231",
    "INDEXED, #5f87af, #121212, 38;5;67, 48;5;233",
    "INDEXED, #1e1e2e, #cdd6f4, 38;5;235, 48;5;189",
    "INDEXED, 3, 11, 33, 103",
    "ANSI16, #000000, #ffffff, 30, 107",
    "ANSI16, #ff0000, #101018, 91, 40",
    "ANSI16, #e06c75, #282c34, 91, 40",
    "ANSI16, #98c379, #fdf6e3, 32, 107",
    "ANSI16, #61afef, #142850, 94, 40",
    "ANSI16, #c678dd, #203a80, 95, 44",
    "ANSI16, #56b6c2, -, 36, 49",
    "ANSI16, #e5c07b, -, 33, 49",
    "ANSI16, #a00000, -, 31, 49",
    "ANSI16, #c8ccd4, -, 37, 49",
    "ANSI16, #322c24, #f6f1e4, 30, 107",
    "ANSI16, #322c24, #ece5d3, 30, 47",
    "ANSI16, #808080, -, 90, 49",
    "ANSI16, 5, 12, 35, 104",
    "NONE, #ff0000, 4, 39, 49",
  })
  void coloursComeDownToTheDepth(
      ColorDepth depth, String fg, String bg, String fgCode, String bgCode) {
    Style style = Style.PLAIN.fg(color(fg)).bg(color(bg)).and(Attr.UNDERLINE);
    assertEquals(
        new Look(fgCode, bgCode, Look.bit(Attr.UNDERLINE), ""),
        new Look.Book(depth, true).of(style));
  }

  @Test
  void blackIsNotBoldWhereBoldMayMakeItGrey() {
    Style bold = Style.PLAIN.fg(color("#17130e")).bg(color("#f6f1e4")).and(Attr.BOLD);
    assertEquals(new Look("30", "107", 0, ""), new Look.Book(ColorDepth.ANSI16, true).of(bold));
    assertEquals(Look.bit(Attr.BOLD), new Look.Book(ColorDepth.INDEXED, true).of(bold).attrs());
  }

  @ParameterizedTest
  @CsvSource({
    "#2a2a35, #101018, 37, 40",
    "#101018, #2a2a35, 30, 40",
    "#cc2020, #c01010, 97, 41",
    "#b8d0f5, #203a80, 97, 44",
    "#86560c, #fbfaf6, 90, 107",
    "#46622b, #fbfaf6, 32, 107",
  })
  void textDoesNotVanishInItsBackground(String fg, String bg, String fgCode, String bgCode) {
    Look look = new Look.Book(ColorDepth.ANSI16, true).of(Style.PLAIN.fg(color(fg)).bg(color(bg)));
    assertEquals(fgCode + " on " + bgCode, look.fg() + " on " + look.bg());
  }

  @Test
  void theNearestOfTheCubeAndTheGreysIsTheNearestOfAll() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Color.Rgb color =
          new Color.Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
      int best = Integer.MAX_VALUE;
      for (int index = 16; index < 256; index++) {
        best = Math.min(best, distance(color, index));
      }
      assertEquals(best, distance(color, Palette.indexed(color)), color.toString());
    }
  }

  private static int distance(Color.Rgb color, int index) {
    int[] levels = {0, 95, 135, 175, 215, 255};
    int grey = 8 + 10 * (index - 232);
    int r = index >= 232 ? grey : levels[(index - 16) / 36];
    int g = index >= 232 ? grey : levels[(index - 16) / 6 % 6];
    int b = index >= 232 ? grey : levels[(index - 16) % 6];
    int dr = color.red() - r;
    int dg = color.green() - g;
    int db = color.blue() - b;
    return dr * dr + dg * dg + db * db;
  }
}
