package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.deck.Source;
import lectern.grid.Size;
import lectern.library.Entry;
import org.junit.jupiter.api.Test;

/// A talk that others follow, and one that is followed.
class FollowTest {
  private static final Size SIZE = new Size(80, 24);
  private static final Deck DECK =
      Play.deck(Play.slide("One", 0), Play.slide("Two", 2), noted(), Play.slide("Four", 0));

  private static Slide noted() {
    return new Slide(
        Play.slide("Three", 0).blocks(),
        List.of(Play.paragraph("unheard-of")),
        0,
        new Source("deck.md", 1, 1));
  }

  private static Msg.Led led(Deck deck, int slide, int step, String search) {
    return new Msg.Led(
        new Msg.DeckOpened("deck.md", deck, List.of(), new Position(slide, step)),
        Optional.of(search).filter(s -> !s.isEmpty()),
        new Scene(Stage.NEW, 0, Hall.EMPTY.room(new Size(80, 23))));
  }

  private static Play following() {
    Play play = Play.deck(SIZE, DECK);
    play.model = play.model.following(Optional.of(Following.of(led(DECK, 0, 0, ""))));
    play.cmds.clear();
    return play.happens(led(DECK, 1, 1, ""));
  }

  /// What was published since this was asked last: the slide, the step, and what of the rest is not
  /// as at the beginning.
  private static List<String> published(Play play) {
    List<String> all =
        play.cmds.stream()
            .filter(Cmd.Publish.class::isInstance)
            .map(cmd -> text(((Cmd.Publish) cmd).shown()))
            .toList();
    play.cmds.clear();
    return all;
  }

  private static String text(Shown shown) {
    Stage stage = shown.scene().stage();
    return (shown.at().slide() + 1)
        + "."
        + shown.at().step()
        + shown.search().map(search -> " " + search).orElse("")
        + (stage.black() ? " black" : "")
        + (stage.pointer().isPresent() ? " at " + stage.pointer().getAsDouble() : "")
        + (stage.zoom().isPresent() ? " zoom " + stage.zoom().getAsInt() : "")
        + (shown.scene().hall().isAtShelf() ? " left" : "")
        + (shown.scene().top() > 0 ? " top " + shown.scene().top() : "");
  }

  @Test
  void aFollowerHasNoSpeakersScreen() {
    Play play = following().press("s");
    assertFalse(Podium.of(play.model).desk().open(), play::screen);
    assertTrue(play.screen().contains("lectern notes shows them"), play::screen);
  }

  /// A step back hides what came last, over slides; who follows sees the same.
  @Test
  void aStepBackHidesAgain() {
    Deck deck = Play.deck(Play.slide("One", 2), Play.slide("Two", 1));
    Play presenter = Play.deck(SIZE, deck).press("space space space space");
    Play follower = Play.deck(SIZE, deck);
    follower.model = follower.model.following(Optional.of(Following.of(led(deck, 1, 1, ""))));
    follower.happens(led(deck, 1, 1, ""));
    for (String seen : List.of("all of Two", "One step 2", "One step 1", "all of One")) {
      String before = presenter.screen();
      presenter.press("left");
      String now = presenter.screen();
      assertTrue(now.contains(seen) && !now.equals(before), now);
      for (String later : List.of("One step 1", "One step 2", "Two step 1")) {
        assertFalse(later.compareTo(seen) > 0 && now.contains(later), now);
      }
      follower.happens(led(deck, presenter.talk().at().slide(), presenter.talk().at().step(), ""));
      assertEquals(now, follower.screen());
    }
  }

  @Test
  void helpNamesWhatWorksForAFollower() {
    String help = following().happens(new Msg.Resized(new Size(120, 80))).press("?").screen();
    assertTrue(help.contains("back to the talk that is followed"), help);
    for (String none : List.of("speaker's screen", "timer:", "next deck")) {
      assertFalse(help.contains(none), help);
    }
  }

  @Test
  void everyChangeOfWhatIsShownIsPublished() {
    Play play = Play.deck(SIZE, DECK);
    assertEquals(List.of("1.0"), published(play));
    play.press("space space");
    assertEquals(List.of("2.0", "2.1"), published(play));
    play.press("? esc left right left t esc");
    assertEquals(List.of("2.0", "2.1", "2.0"), published(play));
    play.press("/ t h r e e enter");
    assertEquals(List.of("3.0 three"), published(play));
    play.press(". . p down");
    assertEquals(List.of("3.0 three black", "3.0 three", "3.0 three at 1.0"), published(play));
    play.happens(new Msg.Resized(new Size(40, 12))).at(7).at(8);
    assertEquals(1, published(play).size(), "notes lay out for the room's size");
  }

  @Test
  void aFollowerGoesAlongAndPublishesNothing() {
    Play play = following();
    assertEquals("2.1", play.at());
    play.happens(led(DECK, 3, 0, ""));
    assertEquals("4.0", play.at());
    assertFalse(play.screen().contains("browsing"));
    play.press("left").press("q");
    assertEquals(List.of(new Cmd.Quit()), play.cmds);
  }

  @Test
  void whoeverMovesBrowsesUntilF() {
    Play play = following().press("]");
    assertEquals("3.0", play.at());
    assertTrue(play.screen().contains("browsing · f back to the talk"), play.screen());
    play.happens(led(DECK, 3, 0, ""));
    assertEquals("3.0", play.at());
    play.press("f");
    assertEquals("4.0", play.at());
    assertFalse(play.screen().contains("browsing"));
    play.happens(led(DECK, 0, 0, ""));
    assertEquals("1.0", play.at());
    play.press("? esc 3");
    assertFalse(play.screen().contains("browsing"));
    play.press("G");
    assertTrue(play.screen().contains("browsing"));
  }

  @Test
  void aLostPresenterIsWaitedFor() {
    Play play = following().happens(new Msg.LeadLost());
    assertTrue(play.screen().contains("the presenter is gone"), play.screen());
    play.press("]").happens(led(DECK, 0, 0, ""));
    assertFalse(play.screen().contains("gone"));
    assertEquals("3.0", play.at());
  }

  @Test
  void whoGoesToTheShelfSaysSo() {
    Play presenter =
        Play.shelf(SIZE, Entry.of("deck.md", Meta.NONE))
            .happens(new Msg.DeckOpened("deck.md", DECK, List.of(), new Position(1, 1)));
    assertEquals(List.of("2.1"), published(presenter));
    assertEquals(List.of("2.1 left"), published(presenter.press("q")));
    assertEquals(List.of(), published(presenter.press("?")));
    Msg.Led there = led(DECK, 1, 1, "");
    Hall left = there.scene().hall().presenter(Hall.Presenter.AT_SHELF);
    Play play =
        following()
            .happens(new Msg.Led(there.opened(), there.search(), new Scene(Stage.NEW, 0, left)));
    assertTrue(play.screen().contains("the presenter is at the shelf"), play::screen);
    play.press("G space space space");
    assertFalse(play.screen().contains("The end"), play::screen);
    assertFalse(play.press("f").happens(there).screen().contains("shelf"), play::screen);
  }

  @Test
  void notesAreNeverThere() {
    Play play = following().happens(led(DECK, 2, 0, ""));
    play.happens(new Msg.DeckReread("deck.md", DECK, List.of()));
    play.happens(new Msg.DeckOpened("deck.md", DECK, List.of(), Position.START));
    assertTrue(play.talk().deck().slides().stream().allMatch(s -> s.notes().isEmpty()));
    play.press("/ u n h e a r d - o f");
    assertEquals(1, play.screen().split("unheard-of", -1).length - 1, play.screen());
  }

  @Test
  void whatIsSearchedThereIsLitHere() {
    Play play = following();
    assertEquals(1, Finding.lit(play.happens(led(DECK, 2, 0, "three")).model).terms().size());
    play.press("[");
    assertEquals(0, Finding.lit(play.model).terms().size());
  }

  @Test
  void anEditShowsWherePresenterIs() {
    Play play = following();
    Deck edited =
        Play.deck(Play.slide("Uno", 0), Play.slide("Two", 2), noted(), Play.slide("Four", 0));
    // The file is seen first, or the presenter is heard first.
    play.happens(new Msg.DeckReread("deck.md", edited, List.of()));
    assertEquals("2.1", play.at());
    play.happens(led(edited, 0, 0, ""));
    assertEquals("1.0", play.at());
    play.happens(led(DECK, 3, 0, ""));
    assertEquals("4.0", play.at());
    assertEquals("One", play.talk().deck().slides().getFirst().title());
  }

  @Test
  void anotherDeckIsFollowedToo() {
    Play play = following();
    Deck other = Play.deck(noted(), noted());
    play.happens(
        new Msg.Led(
            new Msg.DeckOpened("other.md", other, List.of(), new Position(1, 0)),
            Optional.empty(),
            Scene.NEW));
    assertEquals("other.md 2.0", play.talk().path() + " " + play.at());
    play.press("[").happens(led(DECK, 2, 0, ""));
    assertEquals("other.md 1.0", play.talk().path() + " " + play.at());
    play.press("f");
    assertEquals("deck.md 3.0", play.talk().path() + " " + play.at());
  }

  @Test
  void ownTalksFollowNobody() {
    Play play = Play.deck(SIZE, DECK).press("f");
    assertTrue(play.screen().contains("lectern follow"), play.screen());
  }
}
