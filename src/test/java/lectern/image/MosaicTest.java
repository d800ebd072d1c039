package lectern.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import lectern.grid.Cell;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import org.junit.jupiter.api.Test;

class MosaicTest {
  private static final Color GROUND = new Color.Rgb(10, 20, 30);
  private static final int INK = 0xffffffff;
  private static final int PAPER = 0xff000000;

  private static Frame of(int width, int height, int... argb) {
    return Mosaic.of(new Pixels(width, height, argb), new Size(width / 2, height / 2), GROUND);
  }

  /// Which quarters are as light as ink: 1 top left, 2 top right, 4 bottom left, 8 bottom right.
  private static int lightQuarters(Cell cell) {
    int shape = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".indexOf(cell.grapheme().text());
    boolean light = cell.style().bg().equals(new Color.Rgb(255, 255, 255));
    boolean ink = cell.style().fg().equals(new Color.Rgb(255, 255, 255));
    return (ink ? shape : 0) | (light ? ~shape & 15 : 0);
  }

  @Test
  void drawsAnyFourQuartersOfTwoColours() {
    for (int way = 0; way < 16; way++) {
      int[] argb = new int[4];
      for (int i = 0; i < 4; i++) {
        argb[i] = (way >> i & 1) != 0 ? INK : PAPER;
      }
      assertEquals(way, lightQuarters(of(2, 2, argb).at(0, 0)), "way " + way);
    }
  }

  @Test
  void whatIsClearShowsTheGround() {
    Cell all = of(2, 2, 0, 0, 0, 0).at(0, 0);
    assertEquals(" ", all.grapheme().text());
    assertEquals(GROUND, all.style().bg());
    Cell part = of(2, 2, INK, 0, 0, 0).at(0, 0);
    assertEquals("▘", part.grapheme().text());
    assertEquals(GROUND, part.style().bg());
    assertEquals(new Color.Rgb(255, 255, 255), part.style().fg());
    Color half = of(2, 2, 0x80ffffff, 0x80ffffff, 0x80ffffff, 0x80ffffff).at(0, 0).style().bg();
    assertEquals(new Color.Rgb(132, 137, 142), half);
  }

  /// On the terminal's own ground, which may be any colour, nothing is guessed.
  @Test
  void keepsTheTerminalsOwnGround() {
    Pixels clear = new Pixels(2, 2, new int[] {INK, INK, 0, 0});
    Cell cell = Mosaic.of(clear, new Size(1, 1), Color.DEFAULT).at(0, 0);
    assertEquals("▀", cell.grapheme().text());
    assertEquals(Color.DEFAULT, cell.style().bg());
  }

  /// Two colours are never worse than one.
  @Test
  void isNoWorseThanOneColourACell() {
    Random random = new Random(17);
    for (int i = 0; i < 2000; i++) {
      int[] argb = new int[4];
      Arrays.setAll(argb, _ -> 0xff000000 | random.nextInt());
      Cell cell = of(2, 2, argb).at(0, 0);
      long plain = 0;
      long drawn = 0;
      int shape = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".indexOf(cell.grapheme().text());
      for (int part = 0; part < 3; part++) {
        int shift = 16 - 8 * part;
        int sum = Arrays.stream(argb).map(p -> p >> shift & 0xff).sum();
        for (int q = 0; q < 4; q++) {
          int own = argb[q] >> shift & 0xff;
          Color color = (shape >> q & 1) != 0 ? cell.style().fg() : cell.style().bg();
          plain += square(own - sum / 4);
          drawn += square(own - part((Color.Rgb) color, part));
        }
      }
      assertTrue(drawn <= plain + 24, drawn + " and " + plain);
    }
  }

  private static long square(long n) {
    return n * n;
  }

  private static int part(Color.Rgb color, int part) {
    return part == 0 ? color.red() : part == 1 ? color.green() : color.blue();
  }
}
