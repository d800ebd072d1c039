package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.deck.Names;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.library.Run;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
  private static final Deck DECK =
      DeckParser.parse(
              "deck.md",
              """
              ---
              duration: 3m
              ---
              # One

              - first

              <!-- pause -->

              - second

              <!-- Say that **it** begins. -->

              ---

              # Two

              <!-- minutes: 1 -->

              text

              ---

              # Three
              """
                  .getBytes(UTF_8))
          .deck();

  private static Play play(String size) {
    Play play = Play.deck(Size.parse(size).orElseThrow(), DECK);
    play.model = Opening.rehearsing(play.model);
    return play.at(100);
  }

  /// What was kept: `run/slide=seconds`, slides from 1.
  private static String kept(Play play) {
    return play.cmds.stream()
        .filter(Cmd.KeepSpent.class::isInstance)
        .map(Cmd.KeepSpent.class::cast)
        .map(kept ->
            "%d/%d=%d".formatted(kept.run(), kept.slide().slide() + 1, kept.spent().toSeconds()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aSlideIsKeptAsSoonAsItIsLeft() {
    Play play = play("80x24").at(110).press("J").at(140);
    assertEquals("", kept(play), "the first slide was there before the run began");
    assertEquals("1/2=30", kept(play.press("J")));
    play.at(150).press("K").at(160).press("J");
    assertEquals("1/2=30 1/3=10 1/2=10", kept(play), "come back to, it takes more");
    assertEquals("1/2=30 1/3=10 1/2=10 1/3=5", kept(play.at(165).press("q")), "the last one");
    Play steps = play("80x24").press("space").at(130).press("space");
    assertEquals("1/1=30", kept(steps), "a step is part of its slide");
  }

  @Test
  void whatTheTimerDoesNotCountNoSlideTakes() {
    Play play = play("80x24").press("J").at(110).press("T").at(160).press("T").at(165);
    assertEquals("1/2=15", kept(play.press("J")));
    play.press(".").at(175).press(".").at(180).press("K");
    assertEquals("1/2=15 1/3=15", kept(play), "black is counted as the timer does");
  }

  @Test
  void aResetAsksAndBeginsAnotherRun() {
    Play play = play("80x24").press("J").at(120).press("T T");
    assertTrue(play.screen().contains("End this run at 0:20?  y begins another."), play.screen());
    play.press("n");
    assertEquals("", kept(play));
    play.press("T T y g g").at(200).press("J").at(207).press("J");
    assertEquals("1/2=20 2/2=7", kept(play));
    assertTrue(play.press("K").screen().contains("-0:13 last run"), play.screen());
  }

  @Test
  void theTimerOfARehearsalIsNotThatOfTheTalk() {
    Play play = play("80x24");
    play.happens(new Msg.TimerFound("deck.md", Timer.NEW.going(Duration.ofSeconds(1))));
    assertTrue(Podium.of(play.model).stage().timer().isNew());
    play.press("space").at(120).press("T q");
    assertFalse(play.cmds.stream().anyMatch(Cmd.KeepTimer.class::isInstance));
  }

  @Test
  void anotherDeckHasRunsOfItsOwn() {
    Play play = play("80x24").press("J").at(120);
    play.happens(new Msg.DeckOpened("other.md", DECK, List.of(), Position.START));
    assertEquals("1/2=20", kept(play));
    assertTrue(play.cmds.contains(new Cmd.FindRuns("other.md")));
    play.at(200).press("J").at(203).press("J");
    assertEquals("1/2=20 2/2=3", kept(play));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40x12", "80x24", "100x30", "200x50"})
  void looksAsItDid(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Play play = play(size);
    shots.add(new Golden.Shot("not begun", View.view(play.model)));
    play.press("J").at(130);
    shots.add(new Golden.Shot("first run, early", View.view(play.model)));
    int key = Names.of(DECK).keys().get(1);
    Run last = new Run(1, Map.of(key, Duration.ofSeconds(50)));
    play.happens(new Msg.RunsFound("deck.md", List.of(last))).at(185);
    shots.add(new Golden.Shot("longer than planned and than last time", View.view(play.model)));
    Golden.check("app/rehearsal." + size + ".txt", BuiltIn.DARK, shots);
  }

  /// Whatever happens, the slides of a run have taken what its timer says.
  @Test
  void slidesSumToTheTimer() {
    Random random = new Random(11);
    String[] keys = {"space", "left", "J", "K", "G", "g g", "T", ".", "s", "z", "space", "J"};
    for (int round = 0; round < 50; round++) {
      Play play = play("80x24");
      int now = 100;
      for (int i = 0; i < 40; i++) {
        now += 2 + random.nextInt(30);
        play.at(now).press(keys[random.nextInt(keys.length)]);
      }
      Duration elapsed = play.at(now + 5).model.podium().orElseThrow().elapsed();
      play.press("q");
      Duration sum = Duration.ZERO;
      for (Cmd cmd : play.cmds) {
        sum = cmd instanceof Cmd.KeepSpent kept ? sum.plus(kept.spent()) : sum;
      }
      assertEquals(elapsed, sum);
    }
  }
}
