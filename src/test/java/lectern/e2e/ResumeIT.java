package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// A talk that goes on after the Lectern that showed it has died.
class ResumeIT {
  private static final String DECK =
      "---\ntitle: Alpha\n---\n# One\n\nfirst\n\n<!-- pause -->\n\nsecond\n\n---\n# Two\n";

  @Test
  void aTalkGoesOnWhereItsLecternDied() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("a.md", "# A\n").write("b.md", DECK);
      var tmux = stage.tmux;
      tmux.command("lectern --resume; echo \"code=$?\"");
      tmux.await("lectern: there is no talk to go on with: none was on screen yet");
      tmux.await("code=1");
      tmux.command("clear; lectern .");
      tmux.await("1/2");
      tmux.press("Down");
      tmux.press("Enter");
      stage.awaitSlide("1/3");
      tmux.press("Space");
      tmux.press("Space");
      tmux.await("second");
      var places = tmux.home().resolve("state/lectern/places");
      tmux.until(
          "all is kept",
          () ->
              Files.exists(places)
                  && Stage.read(places).contains("RUNNING")
                  && Stage.read(places).contains("b.md\t1\t1"));
      tmux.process("lectern.jar").destroyForcibly();
      tmux.await("the shell's prompt", screen -> screen.contains("ready>"));

      tmux.command("cd /; lectern --resume");
      assertTrue(tmux.await("Goes on at slide 2, 0:").contains("second"));
      tmux.press("q");
      tmux.await("2/2");
      tmux.press("Enter");
      tmux.await("Begin anew? y does.");
      tmux.press("y");
      tmux.await("the first slide", screen -> screen.stripTrailing().endsWith("1/3"));
      tmux.press("C-c");
      tmux.until("the shell's screen", () -> tmux.ask("#{alternate_on}").equals("0"));
    }
  }
}
