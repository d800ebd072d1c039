package lectern.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SixelTest {
  /// Reads Sixel as the VT340's manual describes it; 0 where nothing was drawn.
  private static Pixels decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.US_ASCII);
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
    return decode(Sixel.graphic(pixels, registers).show());
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
