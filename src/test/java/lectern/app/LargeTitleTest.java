package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/// Titles on a terminal that says it is kitty.
class LargeTitleTest {
  private static final Size TALL = new Size(100, 30);
  private static final Canvas NEW = new Canvas(Protocol.KITTY, CellSize.USUAL, 256, true);
  private static final Canvas OLD = new Canvas(Protocol.KITTY, CellSize.USUAL, 256, false);

  private static Deck deck(String text) {
    return DeckParser.parse("t.md", text.getBytes(UTF_8)).deck();
  }

  private static Play kitty(Size size, Deck deck) {
    Play play = Play.deck(size, deck);
    play.model = Opening.withLargeTitles(play.model);
    return play;
  }

  private static Frame frame(Play play) {
    return View.view(play.model);
  }

  private static String words(Placement placement) {
    return new String(placement.graphic().show(), UTF_8)
        .replaceAll("\033\\[[0-9;]*m|\033]66;s=2;|\033\\\\", "");
  }

  private static List<String> titles(Play play) {
    return frame(play).placements().stream().map(LargeTitleTest::words).toList();
  }

  @Test
  void theTitleGrowsWhereItStands() {
    Play play = kitty(TALL, deck("# Why it was slow\n\nText.\n"));
    Frame before = frame(play);
    assertEquals(List.of(), before.placements());
    play.press("esc");
    assertTrue(play.cmds.contains(new Cmd.AskTerminal()), play.cmds.toString());
    play.happens(new Msg.CanvasKnown(NEW));
    Placement title = frame(play).placements().getFirst();
    assertEquals("Why it was slow", words(title));
    assertEquals(new Rect(8, 2, 30, 2), title.at());
    assertEquals("        Why it was slow", frame(play).line(3));
    assertEquals(before.toString(), frame(play).toString());
  }

  @Test
  void nothingMovesWhenTheAnswerComes() throws IOException {
    int enlarged = 0;
    for (Path file : talks()) {
      Deck deck = DeckParser.parse(file.toString(), Files.readAllBytes(file)).deck();
      for (Size size : List.of(TALL, new Size(200, 50), new Size(60, 33))) {
        Play play = kitty(size, deck);
        play.model = play.model.gallery(play.model.gallery().seeking());
        for (int slide = 0; slide < deck.slides().size(); slide++) {
          Talk there = Moves.of(play.model).slide(play.talk(), slide);
          Model asked = play.model.talk(Optional.of(there));
          Model told = asked.gallery(asked.gallery().canvas(NEW));
          boolean sized = Painting.hasSizes(there.slide().blocks());
          if (!sized) {
            assertEquals(
                View.view(asked).toString(), View.view(told).toString(), file + " " + slide);
            enlarged += View.view(told).placements().size();
          }
        }
      }
    }
    assertTrue(enlarged > 500, "titles: " + enlarged);
  }

  private static List<Path> talks() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("talks"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void whereItCannotTheSlideIsAsItWas() {
    Deck deck = deck("# Title\n\nText.\n");
    Play old = kitty(TALL, deck).happens(new Msg.CanvasKnown(OLD));
    assertEquals(Play.deck(TALL, deck).screen(), old.screen());
    Size low = new Size(80, 24);
    Play small = kitty(low, deck).happens(new Msg.CanvasKnown(NEW));
    assertEquals(Play.deck(low, deck).screen(), small.screen());
    assertEquals(List.of(), frame(small).placements());
    assertEquals(
        List.of(),
        Play.deck(TALL, deck).press("esc").cmds.stream()
            .filter(Cmd.AskTerminal.class::isInstance)
            .toList());
  }

  @Test
  void aLongTitleTakesTwoRowsAndALongerOneStaysInCells() {
    String words = "one two three four five six seven eight nine ten";
    Play play = kitty(TALL, deck("# " + words + "\n\nText.\n")).happens(new Msg.CanvasKnown(NEW));
    List<String> rows = titles(play);
    assertEquals(words, String.join(" ", rows));
    assertEquals(2, rows.size());
    assertTrue(Math.abs(rows.get(0).length() - rows.get(1).length()) <= 6, rows.toString());
    String twice = words + " " + words;
    Play longer = kitty(TALL, deck("# " + twice + "\n\nText.\n")).happens(new Msg.CanvasKnown(NEW));
    assertEquals(List.of(), titles(longer));
    Play hebrew = kitty(TALL, deck("# שלום\n\nText.\n")).happens(new Msg.CanvasKnown(NEW));
    assertEquals(List.of(), titles(hebrew));
    kitty(new Size(3, 40), deck("# ab\n\nText.\n")).happens(new Msg.CanvasKnown(NEW)).screen();
  }

  @Test
  void aCoverThatIsTooLongForLargeLettersHasThese() {
    String title = "A title of so many words that large letters are too large";
    Deck deck = deck("---\ntitle: " + title + "\n---\n# Slide\n\nText.\n");
    Play play = kitty(TALL, deck).happens(new Msg.CanvasKnown(NEW));
    assertEquals(title, String.join(" ", titles(play)));
    Size low = new Size(80, 24);
    Play small = kitty(low, deck).happens(new Msg.CanvasKnown(NEW));
    assertEquals(Play.deck(low, deck).screen(), small.screen());
    assertEquals(List.of(), titles(small));
  }

  @Test
  void itMakesForNoMorePages() {
    for (int lines = 1; lines < 60; lines++) {
      Deck deck = deck("# Title\n\n" + "- Item\n".repeat(lines));
      int usual = pages(Play.deck(TALL, deck));
      assertEquals(usual, pages(kitty(TALL, deck)), lines + " items");
    }
  }

  private static int pages(Play play) {
    return Moves.of(play.model).pages(play.talk()).size();
  }

  @Test
  void thePageIsNumberedBesideItsFeet() {
    Play play = kitty(TALL, deck("# Title\n\n" + "- Item\n".repeat(35)));
    play.happens(new Msg.CanvasKnown(NEW));
    assertEquals(List.of("Title"), titles(play));
    assertTrue(frame(play).line(3).endsWith("1/2"), frame(play).line(3));
  }

  @Test
  void hitsAreLitInLargeLettersToo() {
    Play play = kitty(TALL, deck("# Why it was slow\n\nText.\n"));
    play.happens(new Msg.CanvasKnown(NEW));
    Placement plain = frame(play).placements().getFirst();
    play.press("/ s l o w enter");
    Placement lit = frame(play).placements().getFirst();
    assertEquals(words(plain), words(lit));
    assertTrue(new String(lit.graphic().show(), UTF_8).contains("66;s=2;slow"), words(lit));
    assertEquals(plain.at(), lit.at());
  }

  @Test
  void whatIsLaidOverItHidesIt() {
    Play play = kitty(TALL, deck("# Why it was slow\n\nText.\n"));
    play.happens(new Msg.CanvasKnown(NEW)).press("?");
    assertEquals(List.of(), titles(play));
    play.press("esc");
    assertEquals(List.of("Why it was slow"), titles(play));
    play.press(".");
    assertEquals(List.of(), titles(play), play.screen());
    play.press(".");
    assertEquals(List.of("Why it was slow"), titles(play));
  }

  @Test
  void theSpeakersScreenHasNone() {
    Play play = kitty(new Size(240, 90), deck("# Why it was slow\n\nText.\n"));
    play.happens(new Msg.CanvasKnown(NEW)).press("s");
    assertEquals(List.of(), titles(play), play.screen());
  }
}
