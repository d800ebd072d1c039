package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final Style RED = Style.PLAIN.fg(new Color.Ansi(1));
  private static final Style BOLD = Style.PLAIN.and(Attr.BOLD);

  /// A frame whose rows are the lines of `text`, as wide as the widest.
  private static Frame frame(String text) {
    return Frame.stack(text.lines().map(line -> Frame.text(line, Style.PLAIN)).toList());
  }

  private static void shows(String expected, Frame frame) {
    whole(frame);
    assertEquals(expected, frame.toString());
  }

  /// Every wide cell is followed by its tail, in its own style, and every tail follows a wide cell.
  private static void whole(Frame frame) {
    for (int y = 0; y < frame.rows(); y++) {
      boolean wide = false;
      for (int x = 0; x < frame.columns(); x++) {
        Cell cell = frame.at(x, y);
        assertEquals(wide, cell.isTail(), "(" + x + ", " + y + ") of\n" + frame);
        if (wide) {
          assertEquals(frame.at(x - 1, y).style(), cell.style());
        }
        wide = cell.isWide();
      }
      assertTrue(!wide, "half a grapheme ends row " + y + " of\n" + frame);
    }
  }

  @Test
  void rows() {
    shows("a漢b\n", Frame.text("a漢b", RED));
    assertEquals(new Size(4, 1), Frame.text("a漢b", RED).size());
    shows("a\n", Frame.row(List.of(Span.of("a漢b", RED)), 2, Style.PLAIN));
    shows("a漢\n", Frame.row(List.of(Span.of("a漢b", RED)), 3, Style.PLAIN));
    Frame row = Frame.row(List.of(Span.of("a", RED)), 3, BOLD);
    assertEquals(List.of(RED, BOLD), List.of(row.at(0, 0).style(), row.at(2, 0).style()));
    assertEquals(new Size(0, 1), Frame.row(List.of(Span.of("a", RED)), -1, BOLD).size());
  }

  @Test
  void stacks() {
    shows("a\nbcd\n", frame("a\nbcd"));
    assertEquals(new Size(3, 2), frame("a\nbcd").size());
    shows("a\nb\n", frame("a").above(frame("b")));
    assertEquals(new Size(0, 0), Frame.stack(List.of()).size());
    Frame filled = Frame.stack(List.of(Frame.text("a", RED), Frame.text("bcd", BOLD)));
    assertEquals(RED, filled.at(2, 0).style());
  }

  @Test
  void layingOverCutsNoGraphemeInTwo() {
    Frame under = frame("漢漢漢");
    shows("漢xx漢\n", under.with(2, 0, frame("xx")));
    shows(" xx 漢\n", under.with(1, 0, frame("xx")));
    shows("漢漢 x\n", under.with(5, 0, frame("x")));
    shows("漢漢漢\n", under.with(6, 0, frame("x")));
    shows(" 漢 漢\n", under.with(1, 0, frame("漢")));
    shows("  漢漢\n", under.with(-1, 0, frame("漢")));
    shows("漢漢\n", under.with(5, 0, frame("漢")));
  }

  @Test
  void anythingOutOfRangeIsClipped() {
    Frame under = frame("abc\ndef");
    for (int far : List.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -9, 9, Integer.MAX_VALUE)) {
      assertEquals(under, under.with(far, 0, frame("xy\nz")));
      assertEquals(under, under.with(0, far, frame("xy\nz")));
      assertEquals(frame("   \n   "), under.crop(new Rect(far, far, 3, 2)));
    }
    shows("abc\ndxf\n", under.with(1, 1, frame("x\ny")));
    shows("zbc\ndef\n", under.with(-1, -1, frame("xy\nyz")));
    assertThrows(IndexOutOfBoundsException.class, () -> under.at(3, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> under.at(0, -1));
  }

  @Test
  void crops() {
    shows("bc\nef\n", frame("abc\ndef").crop(new Rect(1, 0, 2, 2)));
    shows("\n", frame("漢").crop(new Rect(1, 0, 1, 1)));
    assertEquals(new Size(0, 0), frame("abc").crop(new Rect(0, 0, -1, -1)).size());
  }

  @Test
  void restyles() {
    Frame frame = Frame.row(List.of(Span.of("a", RED), Span.of("漢", BOLD)));
    Frame restyled = frame.restyle(style -> style.and(Attr.DIM));
    assertEquals(frame.toString(), restyled.toString());
    assertEquals(RED.and(Attr.DIM), restyled.at(0, 0).style());
    assertEquals(BOLD.and(Attr.DIM), restyled.at(2, 0).style());
    whole(restyled);
  }

  private static Frame random(Random random) {
    List<Frame> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Style style = new Style(Color.DEFAULT, new Color.Ansi(random.nextInt(16)), Set.of());
      rows.add(Frame.text(Samples.text(random, 8), style));
    }
    return Frame.stack(rows);
  }

  @Test
  void everyCombinationIsWhole() {
    Random random = new Random(2);
    for (int round = 0; round < 20_000; round++) {
      Frame a = random(random);
      Frame b = random(random);
      int x = random.nextInt(-6, 14);
      int y = random.nextInt(-3, 5);
      Frame over = a.with(x, y, b);
      whole(over);
      assertEquals(a.size(), over.size());
      Rect rect = new Rect(x, y, random.nextInt(10), random.nextInt(5));
      whole(a.crop(rect));
      assertEquals(rect.size(), a.crop(rect).size());
      Frame stack = a.above(b);
      whole(stack);
      assertEquals(a.rows() + b.rows(), stack.rows());
      assertEquals(Math.max(a.columns(), b.columns()), stack.columns());
      assertEquals(a, stack.crop(new Rect(0, 0, a.columns(), a.rows())));
      assertEquals(a, a.with(0, 0, a));
    }
  }
}
