package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.library.Compilation;
import lectern.library.Compilation.Answer;
import lectern.library.Entry;
import lectern.library.Playlist;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The slide between two decks.
class DividerTest {
  private static final Deck DECK =
      DeckParser.parse(
              "b.md",
              """
              ---
              title: Watches
              speakers: [B. Speaker, C. Speaker]
              event: Some Conference
              ---
              # One

              ```
              code
              ```

              ---

              # Two

              - text

              <!-- pause -->

              - more
              """
                  .getBytes(UTF_8))
          .deck();

  private static Play play(String size) {
    Play play =
        Play.shelf(
            Size.parse(size).orElseThrow(),
            Entry.of("a.md", DECK.meta()),
            Entry.of("b.md", DECK.meta()),
            Entry.of("c.md", DECK.meta()));
    return open(play, "a.md", Position.START).at(100);
  }

  private static Play open(Play play, String path, Position at) {
    return play.happens(new Msg.DeckOpened(path, DECK, List.of(), at));
  }

  private static boolean isOn(Play play) {
    return Divider.isOn(play.model);
  }

  @Test
  void standsBeforeTheDeckThatIsGoneOnTo() {
    Play play = play("80x24").press("}");
    assertFalse(isOn(play), "not yet read");
    open(play, "b.md", new Position(2, 1));
    assertTrue(play.screen().contains("Deck 2 of 3"), play.screen());
    assertTrue(play.screen().contains("Watches") && play.screen().contains("C. Speaker"));
    assertEquals("3.1", play.press("space").at(), "where it was left");
    assertFalse(isOn(play));
    assertFalse(play.screen().contains("Deck 2 of 3"));
    assertTrue(Podium.of(play.model).stage().timer().isNew(), "no step yet");
    assertTrue(play.cmds.contains(new Cmd.AwaitStay("b.md", new Position(2, 1), 0)));
  }

  @Test
  void bracesHopOverDecks() {
    Play play = play("80x24").press("}");
    open(play, "b.md", new Position(2, 0)).press("}");
    assertEquals(new Cmd.OpenDeck("c.md"), play.cmds.getLast());
    assertTrue(play.cmds.contains(new Cmd.KeepPlace("b.md", new Position(2, 0))), "as it was");
    open(play, "c.md", Position.START).press("{");
    assertEquals(new Cmd.OpenDeck("b.md"), play.cmds.getLast());
    open(play, "b.md", new Position(2, 0));
    assertTrue(isOn(play));
    play.happens(new Msg.Stayed("b.md", new Position(2, 0), 0));
    assertFalse(play.cmds.stream().anyMatch(Cmd.KeepSeen.class::isInstance), "nobody saw it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"space", "left", "G", "esc", "z", "p", "K"})
  void anyKeyThatMovesShowsTheDeck(String key) {
    Play play = open(play("80x24").press("}"), "b.md", new Position(1, 0)).press(key);
    assertFalse(isOn(play), key);
    assertEquals("2.0", play.at());
    assertTrue(Podium.of(play.model).stage().zoom().isEmpty());
  }

  @Test
  void whereOneGoesByNameThereIsNone() {
    Play play = play("80x24");
    assertFalse(isOn(play), "from the shelf");
    play.press("O down enter");
    open(play, "b.md", Position.START);
    assertFalse(isOn(play), "from a list");
    assertTrue(isOn(open(play.press("}"), "c.md", Position.START)));
    assertFalse(isOn(play.press("o down enter")), "within the deck");
  }

  @Test
  void followersSeeIt() {
    Play play = open(play("80x24").press("}"), "b.md", Position.START);
    Stage stage = Shown.of(play.model).orElseThrow().scene().stage();
    assertEquals(Optional.of(new Divider(2, 3)), stage.divider());
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "100x30", "200x50"})
  void looksAsItDid(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Play play = open(play(size).press("}"), "b.md", new Position(2, 1));
    shots.add(new Golden.Shot("for the room", View.view(play.model)));
    shots.add(new Golden.Shot("for its speaker", View.view(play.press("s").model)));
    Golden.check("app/divider." + size + ".txt", BuiltIn.DARK, shots);
  }

  @Test
  void inAPlaylistBracesGoFromTalkToTalk() {
    Deck list =
        Compilation.of(
                "x.playlist",
                Playlist.parse("a.md\nb.md#2\nb.md#3\nc.md#2-3\n"),
                _ -> Answer.of(DECK))
            .deck();
    assertEquals(9, list.slides().size());
    Play play = Play.deck(new Size(80, 24), list).press("}");
    assertEquals("4.0", play.at(), "the slide that names it");
    assertEquals("7.0", play.press("}").at());
    assertEquals("7.0", play.press("}").at());
    assertTrue(play.screen().contains("This is the only deck."), play.screen());
    assertEquals("4.0", play.press("space space {").at());
    assertEquals("1.0", play.press("{").at());
    assertEquals(OptionalInt.empty(), DECK.part(new Position(2, 0), false));
    assertEquals(OptionalInt.empty(), DECK.part(Position.START, true));
  }

  @Test
  void anySizeAndKeyHolds() {
    Random random = new Random(12);
    Play play = play("80x24");
    String[] keys = {"space", "}", "{", "z", "p", ".", "s", "v", "o", "esc", "/", "down", "i", "?"};
    for (int i = 0; i < 1500; i++) {
      play.press(keys[random.nextInt(keys.length)]);
      if (play.cmds.getLast() instanceof Cmd.OpenDeck(String path)) {
        open(play, path, new Position(random.nextInt(3), 0));
      }
      play.happens(new Msg.Resized(new Size(1 + random.nextInt(160), 1 + random.nextInt(50))));
      assertEquals(play.model.size(), View.view(play.model).size());
    }
  }
}
