package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Names;
import lectern.deck.Position;
import lectern.deck.SlideRef;
import lectern.grid.Size;
import lectern.library.Marks;
import lectern.parse.DeckParser;
import lectern.remark.Remarks;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is taken down on slides: the line that is typed, and the speaker's screen.
class RemarkTest {
  private static final Deck DECK =
      DeckParser.parse(
              "deck.md",
              """
              ---
              title: Two clocks
              ---
              # Drift

              - quartz drifts
              - nobody looks

              <!--
              Begin with the **watch** on the table.

              Then wait.
              -->

              ---

              # The end
              """
                  .getBytes(UTF_8))
          .deck();

  private static final Remarks TAKEN =
      Remarks.parse(
          """
          ## Slide 2: Drift
          - the first of them (2026-11-22 10:41)
          - [ ] send the slides, and do not forget the one with the long table of measured values (2026-11-22 10:42)
          - [x] book the room
          - **?** 時計はなぜずれるのか (2026-11-22 10:43)
          - and the last
          """);

  private static Play play(String size) {
    return Play.deck(Size.parse(size).orElseThrow(), DECK).at(100).press("J");
  }

  private static Play type(Play play, String text) {
    text.codePoints().forEach(c -> play.press(c == ' ' ? "space" : Character.toString(c)));
    return play;
  }

  private static List<Cmd.KeepRemark> kept(Play play) {
    return play.cmds.stream()
        .filter(Cmd.KeepRemark.class::isInstance)
        .map(Cmd.KeepRemark.class::cast)
        .toList();
  }

  private static SlideRef slide(int slide) {
    return new SlideRef("deck.md", slide, Names.of(DECK));
  }

  @ParameterizedTest
  @CsvSource({"80x24", "100x30", "38x10"})
  void looksAsItDid(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Play play = play(size).press("a");
    shots.add(new Golden.Shot("nothing typed", View.view(play.model)));
    type(play, "quartz is cheap");
    shots.add(new Golden.Shot("a note", View.view(play.model)));
    type(
        play.press("ctrl+u"),
        "! send the slides to everybody who was there, and then to those who were not, today");
    shots.add(new Golden.Shot("an action that is too long", View.view(play.model)));
    play.press("ctrl+u").happens(new Msg.Pasted("?\t時計は\nなぜずれるのか"));
    shots.add(new Golden.Shot("a question, pasted, wide", View.view(play.model)));
    play.press("ctrl+u").happens(new Msg.Pasted("שלום עולם (1)"));
    shots.add(new Golden.Shot("from the right", View.view(play.model)));
    play.press("esc");
    shots.add(new Golden.Shot("dropped", View.view(play.model)));
    play.happens(new Msg.RemarkLost(slide(1), "! again", "No space left on device"));
    shots.add(new Golden.Shot("could not be kept", View.view(play.model)));
    Golden.check("app/remark." + size + ".txt", BuiltIn.DARK, shots);
  }

  @ParameterizedTest
  @CsvSource({"80x24", "100x30", "40x12"})
  void theSpeakerSeesWhatWasTakenDown(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Play play = play(size).press("s").happens(new Msg.RemarksRead("deck.md", TAKEN));
    shots.add(new Golden.Shot("balanced", View.view(play.model)));
    shots.add(new Golden.Shot("more notes", View.view(play.press("v").model)));
    shots.add(new Golden.Shot("more slides", View.view(play.press("v").model)));
    shots.add(new Golden.Shot("while typing", View.view(type(play.press("v a"), "x").model)));
    Golden.check("app/remarks." + size + ".txt", BuiltIn.DARK, shots);
  }

  @Test
  void theSlideStaysAndTheLineIsItsOwn() {
    Play play = play("80x24").press("a");
    type(play, "q ? jk");
    assertEquals("2.0", play.at());
    play.happens(new Msg.Wheeled(true)).press("enter");
    assertEquals(List.of(new Cmd.KeepRemark(slide(1), "q ? jk")), kept(play));
    assertFalse(play.screen().contains("Note on"));
    play.happens(new Msg.RemarkKept("Kept in deck.notes.md."));
    assertTrue(play.screen().contains("Kept in deck.notes.md."));
    assertEquals(1, kept(play.press("a enter a space enter")).size(), "nothing is no note");
  }

  /// A line is edited in its middle, by whole characters as a reader counts them.
  @ParameterizedTest
  @CsvSource({
    "drift, home x end y, xdrifty",
    "drift, left left x, drixft",
    "drift, ctrl+a delete right ctrl+k, r",
    "drift, left left ctrl+u, ft",
    "two words, left ctrl+w, two s",
    "two words, home right backspace backspace, wo words",
    "a👨‍👩‍👧b, left left x, ax👨‍👩‍👧b",
    "a👨‍👩‍👧b, left backspace, ab",
    "時計, left delete left left left x, x時",
    "e\u0301e\u0301, left backspace, e\u0301",
    "end, ctrl+a ctrl+e right ctrl+d s, ends"
  })
  void theLineIsEditedWhereOneIs(String text, String keys, String kept) {
    Play play = play("80x24").press("a").happens(new Msg.Pasted(text)).press(keys + " enter");
    assertEquals(List.of(new Cmd.KeepRemark(slide(1), kept)), kept(play));
    Play pasted = play("80x24").press("a x y left").happens(new Msg.Pasted("p\nq"));
    assertEquals("xp qy", kept(pasted.press("enter")).getFirst().typed());
  }

  @Test
  void ofALongLineThePlaceIsSeenWhereOneTypes() {
    Play play = type(play("38x10").press("a"), "first " + "and so on ".repeat(9) + "last");
    assertTrue(play.screen().contains("last▏"), play.screen());
    String first = play.press("home").screen();
    assertTrue(first.contains("> ▏first"), first);
    assertTrue(play.press("right right").screen().contains("fi▏rst"), play.screen());
  }

  @Test
  void whatWasDroppedOrLostComesBack() {
    Play play = type(play("80x24").press("a"), "dear").press("esc");
    assertEquals(List.of(), kept(play));
    assertTrue(play.screen().contains("brings it back"));
    play.press("space a up enter");
    assertEquals(List.of(new Cmd.KeepRemark(slide(2), "dear")), kept(play));
    play.happens(new Msg.RemarkLost(slide(2), "dear", "No space left on device"));
    assertTrue(play.screen().contains("Not kept: No space left on device"));
    play.press("enter");
    assertEquals(2, kept(play).size(), "the same once more");
    play.press("?").happens(new Msg.RemarkLost(slide(2), "dear", "No space left on device"));
    assertTrue(play.screen().contains("brings it back"));
    play.press("esc a up");
    assertTrue(play.screen().contains("Note on slide 3: dear"));
  }

  @Test
  void whatIsBeingTypedAtTheEndIsKept() {
    for (Msg end : List.of(new Msg.Closed(), new Msg.Pressed(lectern.keys.Key.of("ctrl+c")))) {
      Play play = type(play("80x24").press("a"), "half a").happens(end);
      assertEquals(List.of(new Cmd.KeepRemark(slide(1), "half a")), kept(play));
      assertEquals(new Cmd.Quit(), play.cmds.getLast());
    }
  }

  @Test
  void aPlaylistsNotesGoToTheDecksItsSlidesAreFrom() {
    Names names = Names.of(List.of("x", "y", "z"));
    SlideRef origin = new SlideRef("far/a.md", 2, names);
    Deck list =
        new Deck(
            Meta.titled("List"),
            List.of(Play.slide("A talk", 0), Play.slide("z", 0)),
            Map.of(1, origin),
            Optional.empty());
    Play play = Play.deck(new Size(80, 24), list).at(1).press("s");
    assertTrue(play.cmds.contains(new Cmd.ReadRemarks("deck.md")));
    type(play.press("space a"), "n").press("enter");
    assertTrue(play.cmds.contains(new Cmd.ReadRemarks("far/a.md")));
    assertEquals(List.of(new Cmd.KeepRemark(origin, "n")), kept(play));
    play.happens(new Msg.RemarksRead("far/a.md", Remarks.parse("## Slide 1: z\n- zed\n")));
    assertTrue(play.screen().contains("· zed"), play::screen);
    type(play.press("left a"), "m").press("enter");
    assertEquals("deck.md", kept(play).getLast().slide().path());
  }

  @Test
  void remarksAreReadOnceAndOnlyForTheSpeakersScreen() {
    Play play = play("80x24").press("space left");
    assertTrue(play.cmds.stream().noneMatch(Cmd.ReadRemarks.class::isInstance));
    play.press("s space left s s");
    assertEquals(1, play.cmds.stream().filter(Cmd.ReadRemarks.class::isInstance).count());
  }

  private static final Msg.Led LED =
      new Msg.Led(
          new Msg.DeckOpened("deck.md", DECK, List.of(), new Position(1, 0)),
          Optional.empty(),
          Scene.NEW);

  private static final Opening.Screen SCREEN =
      new Opening.Screen(new Size(80, 24), BuiltIn.DARK, false);

  @Test
  void whoFollowsTakesNotesOfHisOwnAndSeesNoOthers() {
    Play play = play("80x24");
    play.model = Opening.following(SCREEN, Marks.NONE, LED);
    play.at(2).press("s").happens(new Msg.RemarksRead("deck.md", TAKEN));
    assertFalse(play.screen().contains("the last"), play::screen);
    assertTrue(play.cmds.stream().noneMatch(Cmd.ReadRemarks.class::isInstance));
    type(play.press("a"), "mine").press("enter");
    assertEquals(1, kept(play).size());
    assertFalse(play.model.following().orElseThrow().away(), "it is no browsing");
  }

  @Test
  void aNotesScreenShowsWhatWasTakenDownAndTakesDownMore() {
    Play play = play("80x24");
    play.model = Opening.notes(SCREEN, Marks.NONE, LED, 7);
    play.at(2);
    assertTrue(play.cmds.contains(new Cmd.ReadRemarks("deck.md")));
    play.happens(new Msg.RemarksRead("deck.md", TAKEN));
    assertTrue(play.screen().contains("· and the last"), play::screen);
    type(play.press("a"), "more").press("enter");
    assertEquals(List.of(new Cmd.KeepRemark(slide(1), "more")), kept(play));
    assertTrue(play.cmds.stream().noneMatch(Cmd.Ask.class::isInstance), "the talk stays");
  }

  @Test
  void anySizeAndAnyTextHolds() {
    Random random = new Random(9);
    Play play = play("80x24").press("s").happens(new Msg.RemarksRead("deck.md", TAKEN));
    String[] texts = {"語", "שלום", "\u001b[2J", "e\u0301", "👩‍👩‍👧", "!", "?", " ", "abc"};
    for (int i = 0; i < 1500; i++) {
      play.happens(new Msg.Resized(new Size(1 + random.nextInt(120), 1 + random.nextInt(50))));
      play.press("a").happens(new Msg.Pasted(texts[random.nextInt(texts.length)]));
      assertEquals(play.model.size(), View.view(play.model).size());
      if (random.nextInt(8) == 0) {
        play.press(random.nextBoolean() ? "esc v" : "enter s");
      }
    }
  }
}
