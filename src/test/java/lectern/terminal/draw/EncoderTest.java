package lectern.terminal.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import lectern.grid.Attr;
import lectern.grid.Cell;
import lectern.grid.Color;
import lectern.grid.Size;
import lectern.grid.Style;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class EncoderTest {
  private static final Size SMALL = new Size(20, 4);
  private static final Style BLUE = Style.PLAIN.bg(new Color.Ansi(4));
  private static final Style RED = Style.PLAIN.fg(new Color.Rgb(255, 0, 0));

  private static Encoder encoder(boolean bce) {
    return new Encoder(new Capabilities(ColorDepth.TRUECOLOR, bce, true, Bidi.NONE, true));
  }

  /// The bytes of a change, without the synchronized update around them.
  private static String change(boolean bce, Picture old, Picture next) {
    Encoder encoder = encoder(bce);
    encoder.repaint(old.size, old);
    return inside(encoder.change(old.size, old, next));
  }

  private static String inside(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      return "";
    }
    assertTrue(text.startsWith("\033[?2026h") && text.endsWith("\033[?2026l"), text);
    return text.substring(8, text.length() - 8).replace("\033[", "^");
  }

  @Test
  void whatLooksTheSameTakesNoByte() {
    Picture old = new Picture(SMALL, BLUE).text(0, 0, "same", BLUE);
    assertEquals("", change(true, old, old));
    assertEquals("", change(true, old, old.copy()));
    Picture boldBlank = old.copy().text(10, 0, "   ", BLUE.fg(new Color.Ansi(1)).and(Attr.BOLD));
    assertEquals("", change(true, old, boldBlank));
  }

  @Test
  void oneCellTakesOneMove() {
    Picture old = new Picture(SMALL, BLUE).text(0, 0, "abc", BLUE);
    assertEquals("^;2HX", change(true, old, old.copy().text(1, 0, "X", BLUE)));
  }

  @Test
  void gapsAreRewrittenWhereThatIsShorter() {
    Picture old = new Picture(SMALL, Style.PLAIN).text(0, 0, "abcdefghijkl", Style.PLAIN);
    Picture near = old.copy().text(0, 0, "X", Style.PLAIN).text(3, 0, "Y", Style.PLAIN);
    assertEquals("^HXbcY", change(true, old, near));
    Picture far = old.copy().text(0, 0, "X", Style.PLAIN).text(9, 0, "Y", Style.PLAIN);
    assertEquals("^HX^8CY", change(true, old, far));
  }

  @Test
  void blanksAreErasedOnlyWhereErasingFills() {
    Picture old = new Picture(SMALL, BLUE).text(0, 0, "a long line of text", BLUE);
    Picture next = new Picture(SMALL, BLUE).text(0, 0, "a", BLUE);
    assertEquals("^;3H^K", change(true, old, next));
    assertEquals("^;3H" + " ".repeat(17), change(false, old, next));
    Picture plain = new Picture(SMALL, Style.PLAIN).text(0, 0, "a long line of text", RED);
    Picture emptied = new Picture(SMALL, Style.PLAIN);
    assertEquals("^H^K", change(false, plain, emptied));
  }

  @Test
  void aRunInTheMiddleIsErasedByCount() {
    Picture old = new Picture(SMALL, BLUE).text(0, 0, "abcdefghijklmnopqrst", BLUE);
    Picture next = old.copy().text(2, 0, " ".repeat(12), BLUE);
    assertEquals("^;3H^12X", change(true, old, next));
  }

  @Test
  void stylesChangeByTheShortestSgr() {
    Picture old = new Picture(SMALL, Style.PLAIN);
    Picture next =
        old.copy()
            .text(0, 0, "a", Style.PLAIN.and(Attr.BOLD).and(Attr.ITALIC))
            .text(1, 0, "b", Style.PLAIN.and(Attr.BOLD))
            .text(2, 0, "c", RED.and(Attr.DIM))
            .text(3, 0, "d", Style.PLAIN);
    assertEquals("^H^1;3ma^23mb^0;2;38;2;255;0;0mc^0md", change(true, old, next));
  }

  @Test
  void afterADisputedClusterThePositionIsAbsolute() {
    Picture old = new Picture(SMALL, Style.PLAIN).text(0, 0, "xxxx", Style.PLAIN);
    Picture next = old.copy().put(0, 0, "👍", 2, Style.PLAIN);
    // Two spaces first, for a terminal that thinks it narrow.
    assertEquals("^H  ^G👍", change(true, old, next));
  }

  @Test
  void aNewRowIsReachedByANewLine() {
    Picture old = new Picture(SMALL, Style.PLAIN);
    Picture next = old.copy().text(0, 1, "a", Style.PLAIN).text(0, 2, "b", Style.PLAIN);
    assertEquals("^2Ha\r\nb", change(true, old, next));
  }

  @Test
  void randomFramesComeOutRight() {
    List<String> alphabet = new ArrayList<>(Picture.NARROW);
    alphabet.addAll(Picture.SETTLED_WIDE);
    alphabet.addAll(Picture.EMOJI);
    alphabet.addAll(Picture.CLUSTERS);
    for (Size size : List.of(new Size(1, 1), new Size(2, 3), new Size(17, 5), new Size(80, 24))) {
      for (boolean bce : new boolean[] {true, false}) {
        for (Vt.Widths widths : Vt.Widths.values()) {
          walk(size, bce, widths, alphabet);
        }
      }
    }
  }

  private static void walk(Size size, boolean bce, Vt.Widths widths, List<String> alphabet) {
    Random random = new Random(20220216);
    Encoder encoder = encoder(bce);
    Vt vt = new Vt(size, bce, widths);
    Picture now = new Picture(size, Picture.style(random));
    vt.write(encoder.repaint(size, now));
    for (int step = 0; step < 120; step++) {
      Picture next =
          random.nextInt(10) == 0
              ? new Picture(size, Picture.style(random)).scribble(random, alphabet)
              : now.scribble(random, alphabet);
      vt.write(encoder.change(size, now, next));
      check(vt, next, widths, "step " + step + " " + size + " " + widths + " bce " + bce);
      Vt fresh = new Vt(size, bce, widths);
      fresh.write(encoder(bce).repaint(size, next));
      check(fresh, next, widths, "repaint at step " + step);
      now = next;
    }
  }

  private static void check(Vt vt, Picture picture, Vt.Widths widths, String where) {
    for (int y = 0; y < picture.size.rows(); y++) {
      for (int x = 0; x < picture.size.columns(); x++) {
        Cell cell = picture.at(x, y);
        boolean disputed =
            Disputed.is(cell.grapheme())
                || (cell.isTail() && Disputed.is(picture.at(x - 1, y).grapheme()));
        if (!disputed || widths == Vt.Widths.MODERN) {
          assertEquals(expected(cell).seen(), vt.at(x, y).seen(), where + " at " + x + "," + y);
        } else if (cell.isTail()) {
          String text = vt.at(x, y).text();
          boolean own = picture.at(x - 1, y).grapheme().text().contains(text);
          assertTrue(own || text.isBlank(), where + " keeps " + text + " at " + x + "," + y);
        }
      }
    }
  }

  private static Vt.Shown expected(Cell cell) {
    TreeSet<Integer> attrs = new TreeSet<>();
    cell.style().attrs().forEach(attr -> attrs.add(Look.sgr(attr)));
    return new Vt.Shown(
        cell.grapheme().text(), color(cell.style().fg(), 3), color(cell.style().bg(), 4), attrs);
  }

  private static String color(Color color, int tens) {
    return switch (color) {
      case Color.Default _ -> tens + "9";
      case Color.Ansi(int index) -> index < 8 ? "" + tens + index : "" + (tens + 6) + (index - 8);
      case Color.Rgb(int r, int g, int b) -> tens + "8;2;" + r + ";" + g + ";" + b;
    };
  }

  /// JLine's emulator: 12 bits of colour, no combining marks, no joined clusters.
  @Test
  void anotherEmulatorAgrees() {
    List<String> alphabet = new ArrayList<>(Picture.NARROW);
    alphabet.addAll(Picture.SETTLED_WIDE);
    alphabet.addAll(Picture.EMOJI);
    for (Size size : List.of(new Size(17, 5), new Size(100, 30))) {
      Random random = new Random(42);
      Encoder encoder = encoder(true);
      ScreenTerminal terminal = new ScreenTerminal(size.columns(), size.rows());
      terminal.write("\033[?7l");
      Picture now = new Picture(size, Picture.style(random));
      terminal.write(digestible(encoder.repaint(size, now)));
      for (int step = 0; step < 100; step++) {
        Picture next = now.scribble(random, alphabet);
        terminal.write(digestible(encoder.change(size, now, next)));
        compare(
            terminal,
            next,
            "step "
                + step
                + " "
                + new String(encoder.change(size, now, next), StandardCharsets.UTF_8)
                    .replace("\033", "^"));
        now = next;
      }
    }
  }

  /// That emulator knows no SGR of more than 32 characters: two colours in two, for it.
  private static String digestible(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replaceAll("(38;2;\\d+;\\d+;\\d+);4", "$1m\033[4");
  }

  private static void compare(ScreenTerminal terminal, Picture picture, String where) {
    int columns = picture.size.columns();
    long[] cells = new long[columns * picture.size.rows()];
    terminal.dump(cells, 0, 0, picture.size.rows(), columns, new int[2]);
    for (int i = 0; i < cells.length; i++) {
      Cell cell = picture.at(i % columns, i / columns);
      String at = where + " at " + i % columns + "," + i / columns;
      int code = ScreenTerminal.cellCodePoint(cells[i]);
      assertEquals(cell.grapheme().text(), code == 0 ? "" : Character.toString(code), at);
      assertEquals(
          !cell.style().bg().equals(Color.DEFAULT),
          ScreenTerminal.cellHasBackground(cells[i]),
          at + " background");
      if (cell.style().bg() instanceof Color.Rgb(int r, int g, int b)) {
        assertEquals(
            (r >> 4) << 8 | (g >> 4) << 4 | b >> 4, ScreenTerminal.cellBackground(cells[i]), at);
      }
      assertEquals(
          cell.style().has(Attr.UNDERLINE), ScreenTerminal.cellUnderline(cells[i]), at + " line");
      assertEquals(
          cell.style().has(Attr.REVERSE), ScreenTerminal.cellInverse(cells[i]), at + " reverse");
      if (!cell.grapheme().text().isBlank()) {
        assertEquals(cell.style().has(Attr.BOLD), ScreenTerminal.cellBold(cells[i]), at + " bold");
      }
    }
  }
}
