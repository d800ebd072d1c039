package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;

/// A talk that goes on where a Lectern that is no more left it.
class ResumingTest {
  private static final Deck DECK =
      Play.deck(Play.slide("one", 1), Play.slide("two", 1), Play.slide("three", 0));
  private static final Timer RUNNING =
      new Timer(Duration.ofSeconds(700), Optional.of(Duration.ofSeconds(939)));
  private static final Msg.DeckOpened OPENED =
      new Msg.DeckOpened("deck.md", DECK, List.of(), new Position(1, 1));

  private static Play play(Timer timer) {
    return Play.deck(new Size(80, 24), DECK)
        .happens(OPENED)
        .at(1000)
        .happens(new Msg.TimerFound("deck.md", timer));
  }

  private static Timer timer(Play play) {
    return Podium.of(play.model).stage().timer();
  }

  @Test
  void itIsSaidAndAnyOtherKeyGoesOn() {
    Play play = play(RUNNING);
    String said = "Goes on at slide 2, 12:41 on the clock.  Begin anew? y does.";
    assertTrue(play.screen().contains(said), play::screen);
    play.press("space");
    assertEquals("3.0", play.at(), "the key does what it always does");
    assertFalse(play.screen().contains("Begin anew"));
    play.press("y");
    assertEquals("3.0", play.at(), "the question is over");
    assertEquals(RUNNING, timer(play));
  }

  @Test
  void itIsSaidRightBeforeTheTimeIsKnown() {
    Timer found = new Timer(Duration.ofSeconds(761), Optional.of(Duration.ofHours(8)));
    Play play = Play.shelf(new Size(80, 24), Entry.of("deck.md", DECK.meta())).happens(OPENED);
    play.happens(new Msg.TimerFound("deck.md", found));
    assertTrue(play.screen().contains("Goes on at slide 2, 12:41 on the clock."), play::screen);
  }

  @Test
  void oneKeyBeginsAnew() {
    Play play = play(RUNNING).press("y");
    assertEquals("1.0", play.at());
    assertTrue(timer(play).isNew());
    assertEquals(
        List.of(
            new Cmd.KeepPlace("deck.md", Position.START),
            new Cmd.KeepTimer("deck.md", Timer.NEW, false)),
        play.cmds.stream()
            .filter(cmd -> cmd instanceof Cmd.KeepPlace || cmd instanceof Cmd.KeepTimer)
            .toList());
    assertEquals(0, Podium.of(play.at(1010).press("space").model).elapsed().toSeconds());
  }

  @Test
  void aPausedTalkStaysPaused() {
    Play play = play(new Timer(Duration.ofSeconds(700), Optional.empty()));
    assertTrue(play.screen().contains("Goes on at slide 2, paused at 11:40."), play::screen);
    assertFalse(timer(play.press("right")).isRunning());
  }

  @Test
  void afterAMoveNoKeyLosesThePlace() {
    Play play = play(RUNNING).happens(new Msg.Wheeled(true)).press("y");
    assertEquals("3.0", play.at());
    assertEquals(RUNNING, timer(play));
  }

  @Test
  void whatIsSaidOfTheRoomLeavesTheQuestion() {
    Play play = play(RUNNING).happens(new Msg.OfRoom("Nobody can follow."));
    String said = play.model.notice().orElseThrow().text();
    assertTrue(said.endsWith("y does.  Nobody can follow."), said);
    assertEquals("1.0", play.press("y").at());
  }

  @Test
  void whereNobodyPresentsNobodyIsAsked() {
    Play play = Play.deck(new Size(80, 24), DECK).happens(OPENED).at(1000);
    play.model = Opening.auto(play.model, Duration.ofSeconds(20));
    play.happens(new Msg.TimerFound("deck.md", RUNNING));
    assertFalse(play.screen().contains("Goes on"), play::screen);
    assertTrue(timer(play).isNew());
  }

  @Test
  void whoFollowsIsNotAsked() {
    Msg.Led led = new Msg.Led(OPENED, Optional.empty(), Scene.NEW);
    Play play = play(RUNNING);
    play.model =
        Opening.following(
            new Opening.Screen(new Size(80, 24), BuiltIn.DARK, false), Marks.NONE, led);
    play.at(1000).happens(new Msg.TimerFound("deck.md", RUNNING));
    assertFalse(play.screen().contains("Begin anew"));
  }
}
