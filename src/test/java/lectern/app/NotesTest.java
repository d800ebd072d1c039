package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.library.Marks;
import lectern.library.Run;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A talk's notes on a screen of their own, and the presenter whom their keys move.
class NotesTest {
  private static final String TEXT =
      """
      ---
      duration: 4m
      ---

      # Why clocks differ

      - quartz drifts

      <!-- pause -->

      > Until it matters.

      <!-- Begin with the **watch** on the table. -->

      ---

      # Some code

      ```sh
      date
      ```

      Run it.

      ---

      # A long slide

      """
          + "- a point\n".repeat(40)
          + "\n---\n\n# The end of it\n\nThank you.\n";

  private static final Deck DECK = DeckParser.parse("deck.md", TEXT.getBytes(UTF_8)).deck();

  private final Play presenter = Play.deck(new Size(100, 30), DECK).at(5);

  /// What is on its way to the presenter, and from it.
  private final Deque<Cmd.Ask> asked = new ArrayDeque<>();

  private final Deque<Msg.Led> told = new ArrayDeque<>();
  private Play notes = notes(new Size(80, 24));

  private Play notes(Size size) {
    Play play = Play.deck(size, DECK);
    play.model =
        Opening.notes(
            new Opening.Screen(size, BuiltIn.DARK, false), Marks.NONE, led(presenter.model), 7);
    return play.at(5);
  }

  private static Msg.Led led(Model model) {
    Shown shown = Shown.of(model).orElseThrow();
    return new Msg.Led(
        new Msg.DeckOpened(shown.path(), shown.deck(), List.of(), shown.at()),
        shown.search(),
        shown.scene());
  }

  private void gather() {
    for (Play play : List.of(presenter, notes)) {
      for (Cmd cmd : play.cmds) {
        if (cmd instanceof Cmd.Ask ask) {
          asked.add(ask);
        } else if (cmd instanceof Cmd.Publish && play == presenter) {
          told.add(led(presenter.model));
        }
      }
      play.cmds.clear();
    }
  }

  private void hear() {
    Cmd.Ask ask = asked.remove();
    presenter.happens(
        new Msg.Asked(ask.turn(), ask.decks(), Optional.of(ask.wanted()), ask.timed()));
    gather();
  }

  /// All that is on its way arrives.
  private void settle() {
    gather();
    while (!asked.isEmpty() || !told.isEmpty()) {
      if (asked.isEmpty()) {
        notes.happens(told.remove());
        gather();
      } else {
        hear();
      }
    }
  }

  private void press(String keys) {
    notes.press(keys);
    settle();
  }

  private void assertTogether() {
    assertEquals(presenter.at(), notes.at());
    assertEquals(Podium.of(presenter.model).stage(), Podium.of(notes.model).stage(), presenter::at);
  }

  @Test
  void whatWasSaidHereIsOverWhenTheTalkGoesOnFromThere() {
    presenter.happens(new Msg.RemarkKept("Kept in deck.notes.md."));
    notes.happens(new Msg.RemarkKept("Kept in deck.notes.md."));
    assertTrue(presenter.screen().contains("Kept in") && notes.screen().contains("Kept in"));
    notes.press("]");
    settle();
    assertFalse(presenter.screen().contains("Kept in"), presenter::screen);
    notes.happens(new Msg.RemarkKept("Kept in deck.notes.md."));
    presenter.press("]");
    settle();
    assertFalse(notes.screen().contains("Kept in"), notes::screen);
    presenter.happens(new Msg.Failed("the star can't be kept"));
    notes.press("[");
    settle();
    assertTrue(presenter.screen().contains("the star can't be kept"), presenter::screen);
  }

  @Test
  void everyKeyThatMovesTheTalkMovesThePresenter() {
    for (String keys :
        List.of(
            "space",
            "space",
            "p",
            "down",
            "esc",
            "z",
            "z",
            ".",
            ".",
            "J",
            "space",
            "left",
            "G",
            "g g",
            "3 G",
            "K",
            "T",
            "T",
            ". space",
            "o down enter",
            "ctrl+o")) {
      press(keys);
      assertTogether();
    }
    assertTrue(presenter.screen().contains("Why clocks differ"), presenter.screen());
    String there = presenter.at();
    press("/ t h a n k");
    assertEquals(there, presenter.at(), "a search is one's own until it goes somewhere");
    press("enter");
    assertEquals("4.0", presenter.at());
    assertTogether();
  }

  @Test
  void thePresentersRoomSaysWhatTheNextKeyShows() {
    press("3 G");
    assertTrue(notes.screen().contains("Next: page 2 of 2"), notes.screen());
    press("space");
    assertEquals("3.0p2", presenter.at());
    assertTogether();
    presenter.happens(new Msg.Resized(new Size(100, 70)));
    settle();
    assertTrue(notes.screen().contains("Next: slide 4"), notes.screen());
  }

  /// However late answers come, a burst of keys goes through, and no older state is shown between.
  @Test
  void aBurstOfKeysDoesNotGoBackAndForth() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      Position before = notes.talk().at();
      boolean forth = before.slide() < 2;
      for (int i = 0; i < 4; i++) {
        notes.press(forth ? "space" : "left");
        gather();
        while (random.nextBoolean() && !(asked.isEmpty() && told.isEmpty())) {
          if (!asked.isEmpty()) {
            hear();
          } else {
            Position was = notes.talk().at();
            notes.happens(told.remove());
            assertEquals(was, notes.talk().at());
          }
        }
      }
      settle();
      assertTogether();
    }
  }

  @Test
  void whoDrivesLastIsRight() {
    notes.press("G");
    presenter.press("J");
    settle();
    assertTogether();
    assertEquals("4.0", notes.at());
    notes.press("g g");
    gather();
    hear();
    presenter.press("J");
    settle();
    assertEquals("2.0", notes.at());
    assertTogether();
  }

  @Test
  void whatCannotBeShownIsNot() {
    String screen = presenter.screen();
    Shown here = Shown.of(presenter.model).orElseThrow();
    Hall.Turn turn = new Hall.Turn(9, 1);
    for (Shown wanted :
        List.of(
            new Shown("deck.md", DECK, new Position(99, 0), Optional.empty(), here.scene()),
            new Shown("deck.md", DECK, new Position(0, 99), Optional.empty(), here.scene()),
            new Shown("other.md", DECK, new Position(1, 0), Optional.empty(), here.scene()),
            new Shown(
                "deck.md",
                Play.deck(Play.slide("Other", 0)),
                new Position(0, 0),
                Optional.empty(),
                new Scene(Stage.NEW.black(true), 0, Hall.EMPTY)))) {
      presenter.happens(new Msg.Asked(turn, 0, Optional.of(wanted), false));
      assertEquals(screen, presenter.screen());
    }
    presenter.happens(new Msg.Asked(turn, 0, Optional.empty(), true));
    assertEquals(screen, presenter.screen());
    Stage far = Stage.NEW.pointer(OptionalDouble.of(1e9));
    presenter.happens(
        new Msg.Asked(
            turn,
            0,
            Optional.of(
                new Shown(
                    "deck.md",
                    DECK,
                    new Position(2, 0),
                    Optional.empty(),
                    new Scene(far, 1e9, Hall.EMPTY))),
            false));
    assertEquals("3.0p2", presenter.at());
  }

  @Test
  void theTimerAndItsQuestionAreThePresenters() {
    press("space");
    assertTrue(Podium.of(presenter.model).stage().timer().isRunning());
    presenter.at(65);
    notes.at(65);
    press("T");
    assertFalse(Podium.of(presenter.model).stage().timer().isRunning());
    assertTrue(notes.screen().contains("1:00"), notes.screen());
    press("T");
    assertTrue(notes.screen().contains("Reset the timer"), notes.screen());
    press("y");
    assertTrue(Podium.of(presenter.model).stage().timer().isNew());
  }

  @Test
  void whatASlideTakesInARehearsalIsSeenInTheNotes() {
    presenter.model = Opening.rehearsing(presenter.model);
    int key = presenter.model.talk().orElseThrow().own().key();
    presenter
        .happens(new Msg.RunsFound("deck.md", List.of(new Run(1, Map.of(key, ofSeconds(9))))))
        .at(10)
        .press("J")
        .at(20)
        .press("K");
    notes = notes(new Size(80, 24));
    presenter.at(25);
    String screen = notes.at(25).screen();
    assertTrue(screen.contains(" rehearsal ") && screen.contains(" 0:05 "), screen);
    assertTrue(screen.contains("-0:04 last run"), screen);
  }

  @Test
  void aLostPresenterIsWaitedFor() {
    press("space");
    notes.happens(new Msg.LeadLost());
    assertTrue(notes.screen().contains("the presenter is gone"), notes.screen());
    press("J J");
    assertEquals("1.1", presenter.at());
    assertEquals("3.0", notes.at());
    notes.happens(led(presenter.model));
    assertTogether();
    assertFalse(notes.screen().contains("gone"));
    press("J");
    assertTogether();
  }

  @Test
  void anotherDeckIsAskedOfThePresenter() {
    press("}");
    assertTrue(notes.talk().path().equals("deck.md"));
    notes.press("}");
    assertTrue(
        notes.cmds.stream().anyMatch(cmd -> cmd instanceof Cmd.Ask ask && ask.decks() == 1),
        () -> notes.cmds + "");
    Deck other = Play.deck(Play.slide("Elsewhere", 0), Play.slide("There", 0));
    presenter.happens(new Msg.DeckOpened("other.md", other, List.of(), new Position(1, 0)));
    settle();
    assertEquals("other.md", notes.talk().path());
    assertTogether();
  }

  @Test
  void whereThereIsNoOtherDeckThatIsSaid() {
    press("}");
    assertTrue(notes.screen().contains("There is no deck after this one."), notes.screen());
    press("space");
    assertFalse(notes.screen().contains("There is no deck"), notes.screen());
    press("{");
    assertTrue(notes.screen().contains("There is no deck before this one."), notes.screen());
    assertFalse(presenter.screen().contains("deck"), "the room need not know");
  }

  @Test
  void helpNamesKeysThatWork() {
    notes.happens(new Msg.Resized(new Size(120, 80))).press("?");
    assertTrue(notes.screen().contains("timer: pause"), notes.screen());
    assertFalse(notes.screen().contains("back to the talk that is followed"), notes.screen());
  }

  @Test
  void notesAreThereAndNothingIsKept() {
    assertTrue(notes.screen().contains("Begin with the watch"), notes.screen());
    notes.cmds.clear();
    notes.press("space J q");
    assertTrue(
        notes.cmds.stream().allMatch(c -> c instanceof Cmd.Ask || c instanceof Cmd.Quit),
        () -> notes.cmds + "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "100x30", "200x50"})
  void looksAsItDid(String text) {
    Size size = Size.parse(text).orElseThrow();
    notes = notes(size);
    List<Golden.Shot> shots = new ArrayList<>();
    press("space");
    presenter.happens(new Msg.Gathered(new Hall.Audience(1, new Size(100, 30)))).at(47);
    settle();
    notes.at(47);
    shots.add(new Golden.Shot("one follows", View.view(notes.model)));
    presenter.happens(new Msg.Gathered(new Hall.Audience(3, new Size(80, 24))));
    settle();
    shots.add(new Golden.Shot("three, and a slide that will not fit", View.view(notes.model)));
    press("3 G v");
    shots.add(new Golden.Shot("it is on screen", View.view(notes.model)));
    press("v .");
    shots.add(new Golden.Shot("black", View.view(notes.model)));
    notes.happens(new Msg.LeadLost());
    shots.add(new Golden.Shot("nobody presents", View.view(notes.model)));
    Golden.check("app/notes." + text + ".txt", BuiltIn.DARK, shots);
  }
}
