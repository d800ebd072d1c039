package lectern.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScalerTest {
  @Test
  void takesTheMeanOfWhatLiesUnder() {
    Pixels four = new Pixels(2, 2, new int[] {0xff000000, 0xff640000, 0xff00c800, 0xff0000ff});
    assertEquals(0xff193240, four.scaled(1, 1).at(0, 0));
    Pixels three = new Pixels(3, 1, new int[] {0xff000000, 0xff0000ff, 0xff000000});
    assertEquals(0xff000055, three.scaled(2, 1).at(0, 0));
    assertEquals(0xff000055, three.scaled(2, 1).at(1, 0));
  }

  @Test
  void whatIsClearDoesNotColour() {
    Pixels two = new Pixels(2, 1, new int[] {0xff102030, 0x00ffffff});
    assertEquals(0x80102030, two.scaled(1, 1).at(0, 0));
    assertEquals(0, new Pixels(2, 1, new int[] {0x00ffffff, 0}).scaled(1, 1).at(0, 0));
  }

  /// One colour stays that colour, and the mean of all stays about the same, at any size.
  @Test
  void keepsTheMean() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int width = random.nextInt(1, 60);
      int height = random.nextInt(1, 60);
      int[] plain = new int[width * height];
      Arrays.fill(plain, 0xff336699);
      int toWidth = random.nextInt(1, 90);
      int toHeight = random.nextInt(1, 90);
      for (int pixel : new Pixels(width, height, plain).scaled(toWidth, toHeight).argb()) {
        assertEquals(0xff336699, pixel);
      }
      int[] greys = new int[width * height];
      Arrays.setAll(greys, _ -> 0xff000000 | random.nextInt(256) * 0x010101);
      Pixels all = new Pixels(width, height, greys);
      int divisor = random.nextInt(1, 5);
      Pixels small = new Pixels(width, height, greys).scaled(width * divisor, height * divisor);
      assertEquals(mean(all), mean(small.scaled(width, height)), 6, width + "x" + height);
      assertTrue(Math.abs(mean(all) - mean(all.scaled(1, 1))) < 1);
    }
  }

  private static double mean(Pixels pixels) {
    return Arrays.stream(pixels.argb()).mapToDouble(p -> p & 0xff).average().orElseThrow();
  }
}
