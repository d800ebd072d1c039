package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.grid.Size;
import org.junit.jupiter.api.Test;

class TimerTest {
  private static final Deck DECK = Play.deck(Play.slide("one", 1), Play.slide("two", 1));

  private static Play play() {
    return Play.deck(new Size(80, 24), DECK);
  }

  private static Timer timer(Play play) {
    return play.model.podium().orElseThrow().stage().timer();
  }

  private static long seconds(Play play) {
    return play.model.podium().orElseThrow().elapsed().toSeconds();
  }

  @Test
  void beginsWithTheFirstStepForward() {
    Play play = play().at(100).press("left ? esc");
    assertTrue(timer(play).isNew());
    play.at(110).press("space").at(115);
    assertEquals(5, seconds(play));
    assertEquals(8, seconds(play.press("left").at(118)));
    assertEquals(0, seconds(play().at(7).press("J")), "a slide skipped to is a step forward");
  }

  @Test
  void pausesAndGoesOn() {
    Play play = play().at(10).press("space").at(20).press("T").at(50);
    assertEquals(10, seconds(play));
    assertTrue(play.screen().contains("The timer is paused at 0:10."), play.screen());
    play.press("space").at(60);
    assertEquals(10, seconds(play), "a paused timer is not begun by a step");
    assertEquals(5, seconds(play.press("T").at(65)) - 10);
    assertTrue(play.screen().contains("The timer runs at 0:10."), play.screen());
  }

  @Test
  void asksBeforeItIsReset() {
    Play play = play().at(10).press("space").at(20).press("T T");
    assertTrue(play.screen().contains("Reset the timer, 0:10?  y resets it."), play.screen());
    assertEquals(10, seconds(play.press("n")));
    play.at(30).press("T T").press("space");
    assertEquals("2.0", play.at(), "any other key is its own");
    assertEquals(10, seconds(play.press("y")), "and closes the question");
    play.at(40).press("T T y");
    assertTrue(timer(play).isNew());
    assertEquals(0, seconds(play.press("space")));
  }

  @Test
  void twoPressesFarApartAreTwo() {
    Play play = play().at(10).press("space").at(20).press("T").at(22).press("T").at(25);
    assertEquals(13, seconds(play));
  }

  @Test
  void isKeptWhenItChangesAndWhenTheTalkIsLeft() {
    Play play = play().at(10).press("space").at(20).press("T").at(30).press("T q");
    List<Cmd> kept = play.cmds.stream().filter(cmd -> cmd instanceof Cmd.KeepTimer).toList();
    Timer running = new Timer(Duration.ZERO, Optional.of(Duration.ofSeconds(10)));
    Timer paused = new Timer(Duration.ofSeconds(10), Optional.empty());
    Timer again = new Timer(Duration.ofSeconds(10), Optional.of(Duration.ofSeconds(30)));
    assertEquals(
        List.of(
            new Cmd.KeepTimer("deck.md", running, false),
            new Cmd.KeepTimer("deck.md", paused, false),
            new Cmd.KeepTimer("deck.md", again, false),
            new Cmd.KeepTimer("deck.md", again, true)),
        kept);
    assertEquals(new Cmd.Quit(), play.cmds.getLast());
  }

  @Test
  void goesOnWhereAnotherLecternEnded() {
    Timer found = new Timer(Duration.ofSeconds(95), Optional.of(Duration.ofSeconds(50)));
    Play play = play().at(50).happens(new Msg.TimerFound("other.md", found)).at(60);
    assertTrue(timer(play).isNew());
    assertEquals(105, seconds(play.happens(new Msg.TimerFound("deck.md", found)).at(60)));
  }

  @Test
  void anotherDeckHasItsOwn() {
    Play play = play().at(10).press("space");
    play.happens(new Msg.DeckOpened("b.md", DECK, List.of(), Position.START));
    assertTrue(timer(play).isNew());
    assertTrue(
        play.cmds.stream()
            .anyMatch(cmd ->
                cmd instanceof Cmd.KeepTimer(String path, _, boolean left)
                    && path.equals("deck.md")
                    && left));
  }

  /// Against a sum kept by hand, whatever is pressed and however long it takes.
  @Test
  void measuresTheTimeThatItRuns() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      Timer timer = Timer.NEW;
      Duration now = Duration.ofNanos(random.nextLong() >> 4);
      Duration sum = Duration.ZERO;
      for (int i = 0; i < 60; i++) {
        Duration later = Duration.ofNanos(random.nextLong(1L << (1 + random.nextInt(45))));
        sum = timer.isRunning() ? sum.plus(later) : sum;
        now = now.plus(later);
        Timer before = timer;
        timer =
            switch (random.nextInt(4)) {
              case 0 -> timer.toggled(now);
              case 1 -> timer.going(now);
              case 2 -> timer.paused(now);
              default -> timer;
            };
        assertEquals(sum, before.elapsed(now));
        assertEquals(sum, timer.elapsed(now));
        assertFalse(sum.isNegative());
      }
    }
  }
}
