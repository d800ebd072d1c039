package lectern.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.grid.CellSize;
import org.junit.jupiter.api.Test;

class SixelTest {
  private static final CellSize CELL = new CellSize(9, 20);

  /// Reads Sixel as the VT340's manual describes it; 0 where nothing was drawn.
  private static Pixels decode(String text) {
    assertTrue(text.startsWith("\033P0;1;0q\"1;1;"), text.substring(0, 20));
    assertTrue(text.endsWith("\033\\"));
    int start = text.indexOf('#');
    String[] raster = text.substring(text.indexOf('"') + 1, start).split(";", -1);
    int width = Integer.parseInt(raster[2]);
    int height = Integer.parseInt(raster[3]);
    int[] argb = new int[width * height];
    Map<Integer, Integer> registers = new HashMap<>();
    int color = 0;
    int x = 0;
    int top = 0;
    int run = 1;
    for (int i = start; i < text.length() - 2; ) {
      char c = text.charAt(i++);
      int from = i;
      while ((c == '#' || c == '!') && ";0123456789".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      String[] numbers = text.substring(from, i).split(";", -1);
      if (c == '#') {
        color = Integer.parseInt(numbers[0]);
        if (numbers.length == 5) {
          assertEquals("2", numbers[1]);
          int rgb = 0xff;
          for (int part = 2; part < 5; part++) {
            rgb = rgb << 8 | Math.round(Integer.parseInt(numbers[part]) * 255 / 100f);
          }
          registers.put(color, rgb);
        }
      } else if (c == '!') {
        run = Integer.parseInt(numbers[0]);
      } else if (c == '$') {
        x = 0;
      } else if (c == '-') {
        x = 0;
        top += 6;
      } else {
        assertTrue(c >= '?' && c <= '~', "sixel " + (int) c);
        for (; run > 0; run--, x++) {
          for (int bit = 0; bit < 6; bit++) {
            if (((c - '?') >> bit & 1) != 0) {
              argb[(top + bit) * width + x] = registers.getOrDefault(color, 0);
            }
          }
        }
        run = 1;
      }
    }
    assertEquals(top, (height - 1) / 6 * 6, "the last band has no new line");
    return new Pixels(width, height, argb);
  }

  private static Pixels drawn(Pixels pixels, int registers) {
    List<String> parts = parts(Sixel.graphic(pixels, registers, CELL).show());
    assertEquals(1, parts.size());
    return decode(parts.getFirst());
  }

  /// What stands between saving and restoring the cursor.
  private static List<String> parts(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.US_ASCII);
    assertTrue(text.startsWith("\0337") && text.endsWith("\0338"));
    return List.of(text.substring(2, text.length() - 2).split("\0338\0337", -1));
  }

  /// xterm shows no picture that is wider or higher than 1000 pixels.
  @Test
  void largePicturesComeInPartsOfWholeCells() {
    int[] argb = new int[1300 * 1100];
    Arrays.setAll(argb, i -> 0xff000000 | (i % 1300 / 100) << 19 | (i / 1300 / 100) << 12);
    Pixels whole = new Pixels(1300, 1100, argb);
    List<String> parts = parts(Sixel.graphic(whole, 256, CELL).show());
    assertEquals(4, parts.size());
    int[][] cells = {{0, 0}, {111, 0}, {0, 50}, {111, 50}};
    for (int i = 0; i < 4; i++) {
      int column = cells[i][0];
      int row = cells[i][1];
      String move = (column > 0 ? "\033[111C" : "") + (row > 0 ? "\033[50B" : "");
      assertTrue(parts.get(i).startsWith(move + "\033P"), "part " + i);
      Pixels part = decode(parts.get(i).substring(move.length()));
      assertTrue(part.width() <= 1000 && part.height() <= 1000);
      for (int y = 0; y < part.height(); y++) {
        for (int x = 0; x < part.width(); x++) {
          int before = whole.at(column * CELL.width() + x, row * CELL.height() + y);
          assertTrue(off(before, part.at(x, y)) <= 2, x + "," + y);
        }
      }
    }
  }

  private static int off(int a, int b) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)));
    }
    return most;
  }

  @Test
  void fewColoursAreExactToTheRegisters() {
    Pixels drawn = drawn(Made.pixels(), 256);
    for (int i = 0; i < drawn.argb().length; i++) {
      assertTrue(off(Made.pixels().argb()[i], drawn.argb()[i]) <= 2, "pixel " + i);
    }
  }

  @Test
  void manyColoursAreNear() {
    int[] argb = new int[128 * 96];
    Arrays.setAll(argb, i -> 0xff000000 | (i % 128 * 2) << 16 | (i / 128 * 2) << 8 | 128);
    Pixels drawn = drawn(new Pixels(128, 96, argb), 256);
    long sum = 0;
    for (int i = 0; i < argb.length; i++) {
      sum += off(argb[i], drawn.argb()[i]);
    }
    assertTrue(sum / argb.length <= 8, "mean error " + sum / argb.length);
  }

  /// With few registers the mean of a place is still right, though no pixel is.
  @Test
  void fewRegistersAreSpread() {
    int[] argb = new int[64 * 64];
    Arrays.setAll(argb, i -> 0xff000000 | (i % 64 * 4) * 0x010101);
    Pixels drawn = drawn(new Pixels(64, 64, argb), 4);
    Pixels before = new Pixels(64, 64, argb).scaled(8, 8);
    Pixels after = drawn.scaled(8, 8);
    for (int y = 0; y < 8; y++) {
      for (int x = 1; x < 7; x++) {
        assertTrue(off(before.at(x, y), after.at(x, y)) < 24, x + "," + y);
      }
    }
  }

  /// At any size, with holes: no sixel reaches out of the picture, what is clear stays clear.
  @Test
  void holdsForAnyPicture() {
    Random random = new Random(23);
    for (int i = 0; i < 120; i++) {
      int width = random.nextInt(1, 40);
      int height = random.nextInt(1, 40);
      int[] argb = new int[width * height];
      int colors = random.nextInt(1, 60);
      Arrays.setAll(
          argb, _ -> random.nextInt(5) == 0 ? 0 : 0xff000000 | random.nextInt(colors) * 0x2468a);
      Pixels drawn = drawn(new Pixels(width, height, argb), random.nextBoolean() ? 256 : 16);
      for (int p = 0; p < argb.length; p++) {
        assertEquals(argb[p] == 0, drawn.argb()[p] == 0, width + "x" + height);
      }
    }
  }
}
