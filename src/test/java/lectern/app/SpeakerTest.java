package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.grid.Size;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The speaker's screen.
class SpeakerTest {
  private static final String TEXT =
      """
      ---
      title: Two clocks
      speakers: [A. Speaker]
      duration: 4m
      ---

      # Why clocks differ

      - quartz drifts
      - and nobody looks

      <!-- pause -->

      > Until it matters.

      <!--
      Begin with the **watch** on the table.

      [click] Let the quote stand for a moment:

      1. say nothing
      2. count to three
      -->

      ---

      # A long slide

      <!-- minutes: 1 -->

      """
          + "- a point\n".repeat(30)
          + "\n---\n\n# The end of it\n\nThank you.\n\n<!-- "
          + "One sentence after the other, and yet another one. ".repeat(60)
          + "-->\n";

  private static final Deck DECK = DeckParser.parse("clocks.md", TEXT.getBytes(UTF_8)).deck();

  private static Play play(String size) {
    return Play.deck(Size.parse(size).orElseThrow(), DECK).at(100);
  }

  @ParameterizedTest
  @CsvSource({"80x24", "200x50", "40x12"})
  void looksAsItDid(String size) {
    Play play = play(size).press("s");
    List<Golden.Shot> shots = new ArrayList<>();
    shots.add(new Golden.Shot("not begun", View.view(play.model)));
    play.press("space").at(110);
    shots.add(new Golden.Shot("ahead", View.view(play.model)));
    play.press("space v").at(190);
    shots.add(new Golden.Shot("behind, the notes' next step, more notes", View.view(play.model)));
    play.press("v space T").at(400);
    shots.add(new Golden.Shot("paused, more slides", View.view(play.model)));
    play.press("v G T").at(520);
    shots.add(new Golden.Shot("over, at the end", View.view(play.model)));
    Golden.check("app/speaker." + size + ".txt", BuiltIn.DARK, shots);
  }

  /// What is announced is what the next key brings, step by step and page by page.
  @ParameterizedTest
  @CsvSource({"80x24", "100x30", "200x50"})
  void nextIsWhatTheNextKeyShows(String size) {
    Play play = play(size).press("s");
    for (int i = 0; i < 12; i++) {
      String screen = play.screen();
      Talk before = play.talk();
      int pages = Moves.of(play.model).pages(before).size();
      play.press("space");
      Talk now = play.talk();
      String expected =
          now.equals(before)
              ? "The end"
              : now.at().slide() != before.at().slide()
                  ? "Next: slide " + (now.at().slide() + 1)
                  : now.page() != before.page()
                      ? "Next: page " + (now.page() + 1) + " of " + pages
                      : "Next: step " + now.at().step() + " of 1";
      assertTrue(screen.contains(expected), () -> expected + " on\n" + screen);
    }
  }

  /// Small as it is, the slide says which page the room has, and shows nothing of another.
  @ParameterizedTest
  @CsvSource({"80x24, 0", "80x24, 1", "80x24, 2", "100x30, 0", "200x50, 0"})
  void theSlideIsTheRoomsPage(String size, int layouts) {
    String points =
        IntStream.rangeClosed(1, 60).mapToObj(i -> "- no. " + i + ".\n").collect(joining());
    Deck deck = DeckParser.parse("long.md", ("# Long\n\n" + points).getBytes(UTF_8)).deck();
    Play play = Play.deck(Size.parse(size).orElseThrow(), deck);
    int pages = Moves.of(play.model).pages(play.talk()).size();
    for (int page = 1; page <= pages; page++) {
      List<String> room = points(play.screen());
      String desk = play.press("s " + "v ".repeat(layouts)).screen();
      String now = desk.substring(desk.indexOf("Now"));
      assertTrue(
          now.startsWith("Now: page " + page + (layouts == 1 ? "/" : " of ") + pages + " ─"), desk);
      assertFalse(desk.matches("(?s).*Long +\\d+/\\d+.*"), desk);
      List<String> seen = new ArrayList<>(points(desk));
      assertEquals(room.getFirst(), seen.getFirst(), "the page begins there, too\n" + desk);
      seen.removeAll(room);
      assertFalse(page == pages && !seen.isEmpty(), "nothing of another page\n" + desk);
      play.press("v ".repeat(3 - layouts) + "s space");
    }
  }

  private static List<String> points(String screen) {
    return Pattern.compile("no\\. \\d+\\.").matcher(screen).results().map(r -> r.group()).toList();
  }

  @Test
  void aSlideThatIsWholeInTheRoomHasNoPages() {
    byte[] text = ("# One page\n\n" + "- a point\n".repeat(14)).getBytes(UTF_8);
    Play play = Play.deck(new Size(80, 24), DeckParser.parse("d.md", text).deck());
    String desk = play.press("s").screen();
    assertTrue(desk.contains("╭─ Now ──"), desk);
    assertTrue(desk.contains("↓ more"), desk);
    assertEquals(1, desk.split("\\d/\\d", -1).length - 1, "the slide's number alone\n" + desk);
  }

  @Test
  void aSlideThatWillRunOverIsAnnounced() {
    assertTrue(play("80x24").press("J s").screen().contains("slide 3 has 2 pages"));
    assertFalse(play("80x24").press("J J s").screen().contains("pages"));
    assertFalse(play("100x60").press("J s").screen().contains("3 has"));
  }

  @Test
  void notesScrollByKeysAndComeBackWithTheNextSlide() {
    Play play = play("80x24").press("J G s");
    String top = play.screen();
    assertTrue(top.contains("↓"), top);
    String down = play.press("ctrl+d").screen();
    assertFalse(down.equals(top), down);
    assertEquals(top, play.press("ctrl+u").screen());
    String end = play.press("ctrl+d ".repeat(40)).screen();
    assertFalse(end.contains("↓"), end);
    assertTrue(end.contains("↑"), end);
    assertFalse(play.press("shift+up").screen().equals(end), "no key is lost beyond the end");
    assertEquals(top, play.press("K J").screen());
  }

  @Test
  void theClockIsAskedOnlyWhileItIsSeen() {
    Play play = play("80x24").press("space");
    assertTrue(Podium.wakes(play.model).isEmpty(), "nobody sees the clock");
    play.press("s").at(101);
    assertEquals(102, Podium.wakes(play.model).orElseThrow().toSeconds());
    play.press("T");
    assertEquals(161, Podium.wakes(play.model).orElseThrow().toSeconds(), "the wall's next minute");
    play.press("s");
    assertTrue(Podium.wakes(play.model).isEmpty());
  }

  @Test
  void anySizeHolds() {
    Random random = new Random(8);
    Play play = play("80x24").press("s");
    String[] keys = {"space", "left", "v", "ctrl+d", "ctrl+u", "J", "K", "G", "/", "esc", "T", "s"};
    for (int i = 0; i < 1500; i++) {
      Size size = new Size(1 + random.nextInt(210), 1 + random.nextInt(60));
      play.happens(new Msg.Resized(size)).at(100 + i).press(keys[random.nextInt(keys.length)]);
      assertEquals(size, View.view(play.model).size());
    }
  }
}
