package lectern.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.grid.Graphic;
import lectern.grid.Size;
import org.junit.jupiter.api.Test;

/// The protocols that carry a file: kitty's and iTerm2's.
class InlineTest {
  private static final Pattern PIECE = Pattern.compile("\033_G([^;\033]*);([^\033]*)\033\\\\");
  private static final Size CELLS = new Size(12, 4);

  private static void assertPixels(Pixels expected, byte[] file) throws IOException {
    BufferedImage image = Made.read(file);
    int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    assertEquals(expected.width(), image.getWidth());
    assertArrayEquals(expected.argb(), argb);
  }

  private static Pixels noise(int width, int height, boolean clear) {
    Random random = new Random(width);
    int[] argb = new int[width * height];
    Arrays.setAll(argb, _ -> clear ? random.nextInt() : 0xff000000 | random.nextInt());
    return new Pixels(width, height, argb);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void pngKeepsEachPixel() throws IOException {
    for (int size : new int[] {1, 2, 7, 64}) {
      assertPixels(noise(size, 9, false), PngBytes.of(noise(size, 9, false)));
      assertPixels(noise(size, 9, true), PngBytes.of(noise(size, 9, true)));
    }
  }

  @Test
  void kittyTakesThePictureInPieces() throws IOException {
    Pixels pixels = noise(60, 60, false);
    Graphic graphic = Kitty.placed(pixels, CELLS);
    Matcher piece = PIECE.matcher(text(graphic.show()));
    StringBuilder data = new StringBuilder();
    List<String> keys = new ArrayList<>();
    int end = 0;
    while (piece.find()) {
      assertEquals(end, piece.start(), "nothing between the pieces");
      end = piece.end();
      assertTrue(piece.group(2).length() <= 4096);
      assertEquals(0, piece.group(2).length() % 4);
      keys.add(piece.group(1));
      data.append(piece.group(2));
    }
    assertEquals(graphic.show().length, end);
    assertTrue(keys.size() > 2);
    assertTrue(keys.getFirst().matches("a=T,f=100,q=2,C=1,i=\\d+,c=12,r=4,m=1"), keys.getFirst());
    assertEquals("q=2,m=1", keys.get(1));
    assertEquals("q=2,m=0", keys.getLast());
    assertPixels(pixels, Base64.getDecoder().decode(data.toString()));
    String id = keys.getFirst().replaceAll(".*i=(\\d+).*", "$1");
    assertEquals("\033_Ga=d,d=I,q=2,i=" + id + "\033\\", text(graphic.hide()));
    assertFalse(graphic.inCells());
    assertFalse(text(Kitty.placed(pixels, CELLS).show()).contains("i=" + id + ","));
  }

  @Test
  void tmuxPassesItOnAndHoldsItsPlace() throws IOException {
    Pixels pixels = noise(40, 40, false);
    Graphic graphic = Kitty.inTmux(pixels, CELLS);
    String show = text(graphic.show());
    int cells = show.indexOf("\033[0;38;5;");
    StringBuilder inner = new StringBuilder();
    for (String passed : show.substring(0, cells).split("(?<=[^\033]\033\\\\)(?=\033Ptmux;)", -1)) {
      assertTrue(passed.startsWith("\033Ptmux;") && passed.endsWith("\033\\"), passed);
      String body = passed.substring(7, passed.length() - 2);
      assertFalse(body.replace("\033\033", "").contains("\033"), "each ESC is doubled");
      inner.append(body.replace("\033\033", "\033"));
    }
    Matcher piece = PIECE.matcher(inner);
    StringBuilder data = new StringBuilder();
    assertTrue(piece.find());
    assertTrue(piece.group(1).contains(",U=1,"), piece.group(1));
    String id = piece.group(1).replaceAll(".*i=(\\d+).*", "$1");
    do {
      data.append(piece.group(2));
    } while (piece.find());
    assertPixels(pixels, Base64.getDecoder().decode(data.toString()));
    String[] rows = show.substring(cells).split("\0337", -1);
    assertEquals("\033[0;38;5;" + id + "m", rows[0]);
    assertEquals(CELLS.rows(), rows.length - 1);
    for (int row = 1; row < rows.length; row++) {
      long count = rows[row].codePoints().filter(c -> c == 0x10eeee).count();
      assertEquals(CELLS.columns(), count);
    }
    assertTrue(rows[1].startsWith("\udbfb\udeee\u0305\u0305"));
    assertTrue(rows[4].startsWith("\udbfb\udeee\u0310\u0305"));
    assertTrue(graphic.inCells());
    assertTrue(text(graphic.hide()).contains("i=" + id));
    assertEquals(
        Placeholders.MOST_ROWS,
        Placeholders.of(1, new Size(1, Placeholders.MOST_ROWS)).split("\0337", -1).length - 1);
  }

  @Test
  void iterm2TakesAFile() throws IOException {
    Pixels pixels = noise(30, 20, true);
    Graphic graphic = Inline.graphic(pixels, CELLS);
    String show = text(graphic.show());
    int colon = show.indexOf(':');
    byte[] file = Base64.getDecoder().decode(show.substring(colon + 1, show.length() - 1));
    assertEquals(
        "\033]1337;File=inline=1;size="
            + file.length
            + ";width=12;height=4;preserveAspectRatio=0;doNotMoveCursor=1",
        show.substring(0, colon));
    assertTrue(show.endsWith("\007"));
    assertPixels(pixels, file);
  }
}
