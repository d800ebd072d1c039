package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A talk rehearsed in a terminal, and what is known of it afterwards.
class RehearsalIT {
  private static final String DECK =
      """
      ---
      title: Clocks
      duration: 10m
      ---
      # One

      <!-- minutes: 0.01 -->

      first

      ---

      # Two

      last
      """;

  @TempDir private Path state;

  @Test
  void timesAreKeptRunByRun() throws Exception {
    try (var stage = Stage.open(80, 24, Map.of("XDG_STATE_HOME", state.toString()))) {
      stage.write("a.md", DECK);
      var tmux = stage.tmux;
      var kept = state.resolve("lectern/rehearsals");
      tmux.command("lectern rehearsals a.md");
      tmux.await("was not rehearsed yet: lectern --rehearse a.md");
      stage.assertCode(1);
      tmux.command("clear; lectern --rehearse a.md");
      tmux.await("begins with the first step");
      tmux.press("Space");
      tmux.await("+0:01 plan");
      tmux.press("Space");
      tmux.until("the first slide is kept", () -> Files.exists(kept));
      tmux.await("The end");
      tmux.press("q");
      stage.awaitShell();
      tmux.command("clear; lectern --rehearse --slide 1 a.md");
      tmux.await("begins with the first step");
      tmux.press("Space");
      tmux.await("last run");
      tmux.await("+0:01 plan");
      tmux.press("Space");
      tmux.until("the second run is kept", () -> Stage.read(kept).lines().count() > 2);
      tmux.process("lectern.jar").destroyForcibly();
      tmux.await("the shell's prompt", screen -> screen.contains("ready>"));
      tmux.command("clear; lectern rehearsals a.md");
      String table = tmux.await("Slide 2: longer than planned in every run.");
      assertTrue(table.contains("! One"), table);
    }
  }
}
