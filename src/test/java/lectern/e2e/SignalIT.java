package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The terminal is given back however Lectern ends, and taken again when it goes on.
class SignalIT {
  private static final String DECK = "# One\n\nAlpha.\n\n---\n\n# Two\n\nBeta.\n";

  @Test
  void everyEndGivesTheTerminalBack() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("deck.md", DECK);
      var tmux = stage.tmux;
      var settings = stage.settings("before");
      for (var signal : new int[] {15, 1, 2}) {
        tmux.command("lectern deck.md");
        tmux.await("Alpha.");
        signal(tmux.process("lectern.jar"), signal);
        stage.awaitShell();
        stage.assertCode(128 + signal);
        assertEquals(settings, stage.settings("after-" + signal));
      }
      tmux.command("lectern deck.md");
      tmux.await("Alpha.");
      tmux.press("Space");
      tmux.await("Beta.");
      tmux.press("C-c");
      stage.awaitShell();
      stage.assertCode(0);
      assertEquals(settings, stage.settings("after-key"));
    }
  }

  private static void signal(ProcessHandle process, int signal) {
    try {
      var kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()));
      assertEquals(0, kill.start().waitFor());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void endOfTheTerminalEndsLectern() throws Exception {
    ProcessHandle process;
    try (var stage = Stage.open(80, 24)) {
      stage.write("deck.md", DECK);
      stage.tmux.command("lectern deck.md");
      stage.tmux.await("Alpha.");
      process = stage.tmux.process("lectern.jar");
    }
    process.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
    assertFalse(process.isAlive());
  }

  @Test
  void suspendedItIsTheShellsAndComesBackWhole() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("deck.md", DECK);
      var tmux = stage.tmux;
      var settings = stage.settings("before");
      tmux.command("lectern deck.md");
      stage.awaitSlide("1/2");
      var whole = tmux.coloured();
      tmux.press("C-z");
      stage.awaitShell();
      assertEquals(settings, stage.settings("while"));
      tmux.command("fg");
      stage.awaitSlide("1/2");
      tmux.until("the same screen", () -> tmux.coloured().equals(whole));
      tmux.press("Space");
      stage.awaitSlide("2/2");

      // The size changes and the deck is saved while it is stopped.
      tmux.press("C-z");
      stage.awaitShell();
      tmux.resize(100, 30);
      stage.write("deck.md", DECK.replace("Beta", "Gamma"));
      tmux.command("fg");
      tmux.await("Gamma.");
      tmux.until("the new size", () -> tmux.screen().split("\n", -1)[29].endsWith("2/2"));

      // Stopped without a chance to tidy up, and continued by somebody else.
      var process = tmux.process("lectern.jar");
      signal(process, 19);
      tmux.await("a prompt", screen -> screen.contains(Tmux.PROMPT));
      tmux.command("clear; fg");
      stage.awaitSlide("2/2");
      tmux.await("Gamma.");
      tmux.press("Left");
      stage.awaitSlide("1/2");
      signal(process, 20);
      stage.awaitShell();
      tmux.command("fg");
      stage.awaitSlide("1/2");
      tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
      assertEquals(
          settings.lines().skip(1).toList(), stage.settings("after").lines().skip(1).toList());
    }
  }
}
