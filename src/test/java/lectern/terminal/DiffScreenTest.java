package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.grid.Attr;
import lectern.grid.CellFixture;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Graphic;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.terminal.draw.Bidi;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.draw.Encoder;
import lectern.terminal.tty.Tty;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class DiffScreenTest {
  private static final Size SIZE = new Size(40, 10);
  private static final Style BLUE = Style.PLAIN.bg(new Color.Rgb(0x10, 0x20, 0x80));

  /// Everything written, a string for each write.
  private final List<String> writes = new ArrayList<>();

  private final ByteArrayOutputStream sink =
      new ByteArrayOutputStream() {
        @Override
        public void write(byte[] bytes) {
          writes.add(new String(bytes, StandardCharsets.UTF_8));
        }
      };

  private final Gate gate = new Gate(sink);
  private final LecternTerminal terminal =
      new LecternTerminal(gate, SIZE, new Modes(true, Bidi.NONE), () -> true);
  private final DiffScreen screen;

  DiffScreenTest() throws IOException {
    Encoder encoder =
        new Encoder(new Capabilities(ColorDepth.TRUECOLOR, true, true, Bidi.NONE, true));
    Frame shown = Frame.blank(SIZE, Style.PLAIN);
    encoder.repaint(SIZE, shown::at);
    screen = new DiffScreen(terminal, encoder, shown);
  }

  private static Frame frame(Size size, String text) {
    return Frame.blank(size, BLUE).with(2, 1, Frame.text(text, BLUE));
  }

  @Test
  void lettersFromTheRightAreSentAsTheTerminalWantsThem() {
    sent(Bidi.NONE, "גבא 1", "\033[8");
    sent(Bidi.LETTERS, "אבג 1", "\033[8");
    writes.clear();
    TerminalSession session = session(Bidi.ROWS);
    session.show(frame(SIZE, "גבא 1"));
    session.close();
    assertTrue(writes.getFirst().contains("\033[8l") && writes.getFirst().contains("גבא 1"));
    assertTrue(writes.getLast().contains("\033[8h"), writes.toString());
  }

  private TerminalSession session(Bidi bidi) {
    Capabilities capabilities = new Capabilities(ColorDepth.TRUECOLOR, true, true, bidi, true);
    return new TerminalSession(capabilities, SIZE, true, sink, Tty.system());
  }

  private void sent(Bidi bidi, String text, String not) {
    writes.clear();
    session(bidi).show(frame(SIZE, "גבא 1"));
    assertTrue(writes.getFirst().contains(text) && !writes.getFirst().contains(not));
  }

  @Test
  void theFirstFrameIsOneWriteWithTheModes() {
    Capabilities capabilities = new Capabilities(ColorDepth.TRUECOLOR, true, true, Bidi.NONE, true);
    var session = new TerminalSession(capabilities, SIZE, true, sink, Tty.system());
    session.show(frame(SIZE, "hello"));
    assertEquals(1, writes.size());
    String bytes = writes.getFirst();
    assertTrue(bytes.startsWith("\033[?1049h\033[?25l\033[?7l\033[?2004h\033[?1000h\033[?1006h"));
    assertTrue(bytes.contains("hello"));
    assertFalse(bytes.contains("\033[6n"), "asks for the cursor");
    session.show(frame(SIZE, "hello"));
    assertEquals(1, writes.size());
    session.show(frame(SIZE, "world"));
    assertEquals(2, writes.size());
  }

  @Test
  void eachFrameIsOneWriteAndTheSameFrameNone() throws IOException {
    screen.show(frame(SIZE, "one"));
    screen.show(frame(SIZE, "one"));
    assertEquals(1, writes.size());
    for (int i = 0; i < 20; i++) {
      screen.show(frame(SIZE, "frame " + i));
    }
    assertEquals(21, writes.size());
    screen.refresh();
    screen.refresh(RefreshType.DELTA);
    assertEquals(21, writes.size());
    screen.refresh(RefreshType.COMPLETE);
    assertEquals(22, writes.size());
    assertTrue(writes.getLast().contains("\033[2J"));
  }

  @Test
  void nothingPassesAGateThatIsShut() throws IOException {
    screen.show(frame(SIZE, "one"));
    gate.shut();
    screen.show(frame(SIZE, "two"));
    terminal.bell();
    assertEquals(1, writes.size());
  }

  @Test
  void framesFollowTheTerminalsSize() throws IOException {
    Random random = new Random(3);
    ScreenTerminal emulator = new ScreenTerminal(SIZE.columns(), SIZE.rows());
    Size size = SIZE;
    for (int i = 0; i < 60; i++) {
      if (random.nextInt(3) == 0) {
        size = new Size(1 + random.nextInt(60), 1 + random.nextInt(20));
        terminal.resize(size);
        emulator = new ScreenTerminal(size.columns(), size.rows());
      }
      // Now and then a frame of the size before.
      Size drawn = random.nextInt(4) == 0 ? SIZE : size;
      Frame frame = frame(drawn, "frame " + i);
      writes.clear();
      screen.show(frame);
      emulator.write("\033[?7l" + String.join("", writes));
      long[] cells = new long[size.columns() * size.rows()];
      emulator.dump(cells, 0, 0, size.rows(), size.columns(), new int[2]);
      Frame expected = frame.crop(new lectern.grid.Rect(0, 0, size.columns(), size.rows()));
      for (int c = 0; c < cells.length; c++) {
        var cell = expected.at(c % size.columns(), c / size.columns());
        assertEquals(
            cell.grapheme().text(),
            Character.toString(ScreenTerminal.cellCodePoint(cells[c])),
            "frame " + i + " cell " + c + " of " + size);
        assertEquals(
            cell.style().bg().equals(Color.DEFAULT), !ScreenTerminal.cellHasBackground(cells[c]));
      }
    }
  }

  @Test
  void wideGraphemesKeepTheirTailsInLanternasBuffers() {
    CellCharacter.Cache cache = new CellCharacter.Cache();
    var wide = CellFixture.cell("👩\u200d💻", 2, BLUE);
    var tail = CellFixture.tail(BLUE);
    var blank = lectern.grid.Cell.blank(BLUE);
    var back = screen.newTextGraphics();
    back.setCharacter(3, 3, cache.of(wide, tail));
    back.setCharacter(5, 3, cache.of(blank, blank));
    assertEquals(wide, CellCharacter.cell(screen.getBackCharacter(3, 3)));
    TextCharacter character = cache.of(wide, tail);
    assertTrue(character.isDoubleWidth());
    assertEquals(tail, CellCharacter.cell(character.withCharacter(' ')));
    assertEquals(character, cache.of(CellFixture.cell("👩\u200d💻", 2, BLUE), tail));
    assertFalse(cache.of(CellFixture.cell("e\u0301", 1, BLUE), blank).isDoubleWidth());
  }

  @Test
  void lanternaSeesColoursAndModifiers() {
    CellCharacter.Cache cache = new CellCharacter.Cache();
    Style style =
        new Style(
            new Color.Ansi(9), new Color.Rgb(1, 2, 3), java.util.Set.of(Attr.BOLD, Attr.STRIKE));
    var cell = CellFixture.cell("x", 1, style);
    TextCharacter character = cache.of(cell, cell);
    assertEquals(TextColor.ANSI.RED_BRIGHT, character.getForegroundColor());
    assertEquals(new TextColor.RGB(1, 2, 3), character.getBackgroundColor());
    assertEquals(java.util.EnumSet.of(SGR.BOLD, SGR.CROSSED_OUT), character.getModifiers());
  }

  @Test
  void textThroughLanternaIsShownToo() throws IOException {
    screen.show(frame(SIZE, "ours"));
    screen.newTextGraphics().putString(0, 5, "theirs");
    screen.refresh();
    assertTrue(writes.getLast().contains("theirs"));
  }

  @Test
  void textCannotActOnTheTerminal() throws IOException {
    terminal.putString("a\033[2Jb");
    terminal.putCharacter('\033');
    terminal.setTitle("t\033\\\033]52;c;eA==\007");
    terminal.flush();
    String sent = String.join("", writes).replaceFirst("^.*?\033\\[2J\033\\[\\?25l", "");
    assertEquals(1, sent.chars().filter(c -> c == '\033').count(), sent); // the title's own
  }

  private static final Graphic OVER =
      new Graphic(bytes("<show over>"), bytes("<hide over>"), false);
  private static final Graphic IN = new Graphic(bytes("<show in>"), new byte[0], true);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String shown(Frame frame) throws IOException {
    writes.clear();
    screen.show(frame);
    assertTrue(writes.size() <= 1, "one write a frame");
    return writes.isEmpty() ? "" : writes.getFirst();
  }

  @Test
  void aPictureIsSentOnceAndTakenAwayOnce() throws IOException {
    Frame text = frame(SIZE, "text");
    shown(text);
    Frame picture = text.place(new Rect(4, 3, 10, 5), OVER);
    assertEquals("\033[4;5H<show over>\033[0m", shown(picture));
    assertEquals("", shown(picture));
    assertEquals("", shown(text.place(new Rect(4, 3, 10, 5), OVER)));
    assertEquals(
        "<hide over>\033[5;6H<show over>\033[0m", shown(text.place(new Rect(5, 4, 10, 5), OVER)));
    assertEquals("<hide over>", shown(text));
    assertEquals("", shown(text));
  }

  @Test
  void aPictureAmongTextIsWrittenOver() throws IOException {
    Frame text = frame(SIZE, "text");
    shown(text);
    shown(text.place(new Rect(4, 3, 10, 5), IN));
    String gone = shown(text);
    for (int row = 4; row <= 8; row++) {
      assertTrue(gone.contains("\033[" + row + ";5H"), gone);
    }
    assertFalse(gone.contains("text"));
    assertEquals("", shown(text));
  }

  @Test
  void aRepaintSendsPicturesAgain() throws IOException {
    Frame picture = frame(SIZE, "text").place(new Rect(4, 3, 10, 5), OVER);
    shown(picture);
    screen.distrust();
    String again = shown(picture);
    assertTrue(again.startsWith("<hide over>"), again);
    assertTrue(again.endsWith("\033[4;5H<show over>\033[0m"), again);
    writes.clear();
    screen.clearPictures();
    gate.flush();
    assertEquals(List.of("<hide over>"), writes);
  }
}
