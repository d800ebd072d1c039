package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.library.Entry;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;

/// What everybody in the room sees beyond the slide: black, zoomed, pointed at, going on by itself.
class StageTest {
  private static final Size SIZE = new Size(80, 24);
  private static final String TEXT =
      """
      # Blocks

      Words before.

      | a | b |
      |---|---|
      | 1 | 2 |

      ```sh {1|2}
      echo one
      echo two and a long line for it to be the largest
      ```

      <!-- pause -->

      ![a picture](p.png)

      ---

      # Words only

      - first
      - second
      - third

      ---

      # Last
      """;
  private static final Deck DECK = DeckParser.parse("stage.md", TEXT.getBytes(UTF_8)).deck();

  private static Play play() {
    return Play.deck(SIZE, DECK).at(10);
  }

  @Test
  void blackIsBlackAndAnyMoveBringsBackWhatWasThere() {
    Play play = play();
    String slide = play.screen();
    for (String key : List.of(".", "space", "left", "J", "G", "g g", "esc")) {
      Frame black = View.view(play.press(".").model);
      assertTrue(black.toString().isBlank(), key);
      assertEquals(new Color.Rgb(0, 0, 0), black.at(79, 23).style().bg());
      assertEquals(slide, play.press(key).screen(), key);
    }
    play.press(".").happens(new Msg.Wheeled(true));
    assertEquals(slide, play.screen());
    assertTrue(play.press(". s").screen().contains("black"), "the speaker's screen goes on");
    assertTrue(play.screen().contains("Words before."));
  }

  @Test
  void zoomShowsTheLargestBlockThenTheNextThenTheSlide() {
    Play play = play();
    String slide = play.screen();
    String code = play.press("z").screen();
    assertTrue(code.contains("echo one") && !code.contains("Words before."), code);
    String table = play.press("z").screen();
    assertTrue(table.contains("1   2") && !table.contains("echo"), table);
    assertEquals(slide, play.press("z").screen());
    assertEquals(slide, play.press("z esc").screen());
    assertFalse(play.press("z space").screen().contains("Words before."), "steps go on in it");
    assertEquals("1.1", play.at());
    assertTrue(play.press("space esc z").screen().contains("a picture"), play.screen());
    assertTrue(play.press("J").screen().contains("• first"), "the next slide is whole");
    assertTrue(play.press("z").screen().contains("There is no code, table, diagram or picture"));
  }

  @Test
  void pointerMovesLineByLineAndEnds() {
    Play play = play().press("J");
    String slide = play.screen();
    assertEquals("• first", play.press("p").pointed());
    assertEquals("• second", play.press("down").pointed());
    assertEquals("• third", play.press("j j j").pointed());
    assertEquals("• second", play.press("k").pointed());
    assertEquals("2.0", play.at());
    assertEquals("", play.press("esc").pointed());
    assertEquals(slide, play.screen());
    assertEquals("", play.press("p p").pointed());
    assertEquals("", play.press("p space").pointed(), "another slide, another line");
  }

  /// Whatever is pointed at is pointed at on a screen of any other size.
  @Test
  void everyScreenPointsAtTheSameWords() {
    String words =
        String.join("\n", IntStream.range(0, 60).mapToObj(i -> "- point" + i + ".").toList());
    Deck deck = DeckParser.parse("w.md", ("# Many\n\n" + words).getBytes(UTF_8)).deck();
    Random random = new Random(9);
    Play play = Play.deck(SIZE, deck).press("p");
    for (int i = 0; i < 10; i++) {
      play.press(random.nextInt(3) == 0 ? "up" : "down");
      String at = play.pointed();
      for (int j = 0; j < 10; j++) {
        play.happens(new Msg.Resized(new Size(40 + random.nextInt(160), 20 + random.nextInt(40))));
        assertEquals(at, play.pointed(), () -> play.screen());
      }
      play.happens(new Msg.Resized(SIZE));
    }
  }

  @Test
  void looksAsItDid() {
    List<Golden.Shot> shots = new ArrayList<>();
    Play play = play().press("p down down down");
    shots.add(new Golden.Shot("pointed at", View.view(play.model)));
    play.press("s");
    shots.add(new Golden.Shot("on the speaker's screen", View.view(play.model)));
    play.press("s z space");
    shots.add(new Golden.Shot("zoomed", View.view(play.model)));
    Golden.check("app/stage.txt", BuiltIn.DARK, shots);
  }

  @Test
  void goesOnByItselfOverAndOverUntilAKeyStopsIt() {
    Play play = Play.deck(SIZE, DECK);
    play.model = Opening.auto(play.model, Duration.ofSeconds(20));
    List<String> at = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      play.at(100 + 20 * i);
      at.add(play.at());
      assertEquals(120 + 20 * i, Podium.wakes(play.model).orElseThrow().toSeconds());
    }
    assertEquals(List.of("1.0", "1.1", "1.2", "2.0", "3.0", "1.0", "1.1", "1.2"), at);
    assertTrue(play.screen().contains("every 20 s"), play.screen());
    assertTrue(play.press("?").screen().contains("by themselves any more"), play.screen());
    assertEquals("1.2", play.press("esc").at(1000).at());
    assertEquals(Optional.empty(), Podium.wakes(play.model));
  }

  private static Cmd lastOpened(Play play) {
    return play.cmds.stream()
        .filter(Cmd.OpenDeck.class::isInstance)
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void goesOnFromDeckToDeck() {
    Play play = Play.shelf(SIZE, Entry.of("a.md", DECK.meta()), Entry.of("b.md", DECK.meta()));
    play.model = Opening.auto(play.model, Duration.ofSeconds(5));
    play.at(0).at(5);
    assertEquals(new Cmd.OpenDeck("a.md"), play.cmds.getLast());
    Position last = new Position(2, 0);
    play.happens(new Msg.DeckOpened("a.md", DECK, List.of(), last)).at(10);
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("b.md")), () -> play.cmds + "");
    play.happens(new Msg.DeckOpened("b.md", DECK, List.of(), last));
    assertEquals("1.0", play.at(), "from its beginning, wherever it was left");
    assertTrue(play.screen().contains("Deck 2 of 2"), play.screen());
    play.at(15);
    assertFalse(play.screen().contains("Deck 2 of 2"), play.screen());
    assertEquals("1.0", play.at(), "the divider has its time");
    assertEquals("1.1", play.at(20).at());
    play.at(25).at(30).at(35).at(40);
    assertEquals(new Cmd.OpenDeck("a.md"), lastOpened(play), "and so on, over and over");
    play.press("G");
    assertTrue(play.screen().contains("by themselves any more"), play.screen());
  }

  @Test
  void anyKeysHold() {
    Random random = new Random(10);
    Play play = play();
    String[] keys = {
      "z", "z", "p", ".", "up", "down", "space", "left", "J", "K", "/", "enter", "esc", "s", "o",
      "h"
    };
    for (int i = 0; i < 3000; i++) {
      Size size = new Size(1 + random.nextInt(120), 1 + random.nextInt(40));
      play.happens(new Msg.Resized(size)).press(keys[random.nextInt(keys.length)]);
      assertEquals(size, View.view(play.model).size());
      assertEquals(play.talk().deck().clamp(play.talk().at()), play.talk().at());
    }
  }
}
