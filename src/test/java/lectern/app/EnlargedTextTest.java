package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.deck.Deck;
import lectern.grid.CellSize;
import lectern.grid.Frame;
import lectern.grid.Placement;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.image.Protocol;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;

/// `font_size` on a terminal that draws text larger itself.
class EnlargedTextTest {
  private static final Canvas KITTY = new Canvas(Protocol.KITTY, CellSize.USUAL, 256, true);

  private static Deck deck(String text) {
    return DeckParser.parse("t.md", text.getBytes(UTF_8)).deck();
  }

  private static List<Placement> shown(Play play) {
    return View.view(play.model).placements();
  }

  private static String bytes(Placement placement) {
    return new String(placement.graphic().show(), UTF_8);
  }

  @Test
  void theTerminalIsAskedAndDrawsTheText() {
    Play play = Play.deck(new Size(80, 24), deck("<!-- font_size: 3 -->\nBig **b**; 日本\n"));
    assertTrue(play.cmds.contains(new Cmd.AskTerminal()), play.cmds.toString());
    assertEquals(List.of(), shown(play));
    assertTrue(play.screen().contains("Big b; 日本"), play.screen());
    play.happens(new Msg.CanvasKnown(KITTY));
    Placement text = shown(play).getFirst();
    // What may be laid over it finds the words below.
    String lowest = View.view(play.model).line(text.at().y() + 2);
    assertEquals("Big b; 日本", lowest.strip());
    assertEquals(new Size("Big b; 日本".length() * 3 + 6, 3), text.at().size());
    assertTrue(bytes(text).contains("\033]66;s=3;Big \033\\"), bytes(text));
    assertTrue(bytes(text).contains("\033]66;s=3;; 日本\033\\"), bytes(text));
    // The same slide again is the same picture: nothing is sent twice.
    assertEquals(shown(play), shown(play.press("esc")));
  }

  @Test
  void itWrapsAndStandsWhereTextStands() {
    String words = "one two three four five six seven eight nine ten";
    Play play =
        Play.deck(
            new Size(60, 24),
            deck("<!-- alignment: center -->\n<!-- font_size: 2 -->\n" + words + "\n"));
    play.happens(new Msg.CanvasKnown(KITTY));
    List<Placement> rows = shown(play);
    assertTrue(rows.size() >= 2, rows.toString());
    for (Placement row : rows) {
      assertEquals(2, row.at().rows());
      assertTrue(new Rect(0, 0, 60, 24).contains(row.at()));
      int right = 60 - row.at().x() - row.at().columns();
      assertTrue(Math.abs(row.at().x() - right) <= 2, row.at().toString());
    }
    assertEquals(rows.get(0).at().y() + 2, rows.get(1).at().y());
  }

  @Test
  void whereAWordIsTooLongItStaysInCells() {
    Play play = Play.deck(new Size(20, 24), deck("<!-- font_size: 7 -->\nincomprehensible\n"));
    play.happens(new Msg.CanvasKnown(KITTY));
    assertEquals(List.of(), shown(play));
    assertTrue(play.screen().contains("incomprehensible"));
  }

  @Test
  void aHeaderAboveLeavesItThere() {
    Play play =
        Play.deck(new Size(80, 24), deck("---\nheader: H\n---\n<!-- font_size: 2 -->\nBig\n"));
    play.happens(new Msg.CanvasKnown(KITTY));
    Frame frame = View.view(play.model);
    assertEquals("  H", frame.line(0));
    assertEquals(1, frame.placements().size());
  }

  @Test
  void steppedTextWaits() {
    Play play =
        Play.deck(new Size(80, 24), deck("# T\n\n<!-- pause -->\n<!-- font_size: 2 -->\nBig\n"));
    play.happens(new Msg.CanvasKnown(KITTY));
    assertEquals(List.of(), shown(play));
    assertEquals(1, shown(play.press("space")).size());
  }
}
