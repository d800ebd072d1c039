package lectern.e2e;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The speaker's screen and the room's, in a terminal.
class SpeakerIT {
  private static final String DECK =
      """
      ---
      title: Clocks
      duration: 10m
      ---
      # One

      first

      <!-- pause -->

      second

      <!-- The **note** of one. [click] Go on. -->

      ---

      # Two

      | a | b |
      |---|---|
      | 1 | 2 |
      """;

  @Test
  void speakersScreenFollowsAndTheClockGoesOnByItself() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("a.md", DECK);
      var tmux = stage.tmux;
      tmux.command("lectern a.md");
      stage.awaitSlide("1/3");
      tmux.press("s");
      tmux.await("begins with the first step");
      tmux.press("Space");
      tmux.await("Next: step 1 of 1");
      tmux.await("The note of one.");
      tmux.press("Space");
      tmux.await("Next: slide 3");
      tmux.await("0:02");
      tmux.press("v");
      tmux.press("s");
      tmux.await(
          "the slide alone", screen -> screen.contains("second") && !screen.contains("Notes"));
      tmux.press(".");
      tmux.await("a black screen", String::isBlank);
      tmux.press("Space");
      tmux.await("second");
      tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void timerOutlivesALecternThatIsKilled() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("a.md", DECK);
      var tmux = stage.tmux;
      tmux.command("lectern a.md");
      stage.awaitSlide("1/3");
      tmux.press("Space");
      stage.awaitSlide("2/3");
      var places = tmux.home().resolve("state/lectern/places");
      tmux.until(
          "the timer is kept",
          () -> Files.exists(places) && Stage.read(places).contains("RUNNING"));
      tmux.process("lectern.jar").destroyForcibly();
      tmux.await("the shell's prompt", screen -> screen.contains("ready>"));
      tmux.command("lectern a.md");
      tmux.await("the same slide", screen -> screen.stripTrailing().endsWith("2/3"));
      tmux.press("s");
      tmux.await("Next: step 1 of 1");
      // It is found after the first frame, and goes on by itself.
      tmux.await("the time", screen -> screen.contains("0:04") && !screen.contains("begins with"));
      tmux.press("C-c");
      tmux.until("the shell's screen", () -> tmux.ask("#{alternate_on}").equals("0"));
    }
  }
}
