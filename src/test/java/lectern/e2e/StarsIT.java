package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stars, slides seen and sorting in a terminal, across starts and in two at once.
class StarsIT {
  private static final String DECK =
      """
      ---
      title: Alpha
      speakers: [Ada Moss]
      ---
      # One

      ---
      # Two

      Beta.
      """;

  @TempDir private Path state;

  @Test
  void starsOutliveTheProgramAndAreADeck() throws Exception {
    try (var stage = Stage.open(80, 24, Map.of("XDG_STATE_HOME", state.toString()))) {
      stage
          .write("a.md", DECK)
          .write("b.md", "# Bee\n")
          .write("c.md", "# Sea\n")
          .write("d.md", "# Dee\n");
      var tmux = stage.tmux;
      tmux.command("lectern .");
      tmux.await("1/4");
      tmux.press("Enter");
      stage.awaitSlide("1/3");
      tmux.press("G");
      stage.awaitSlide("3/3");
      tmux.press("*");
      stage.awaitSlide("★ 3/3");
      tmux.press("q");
      tmux.await("from 1 deck");
      tmux.press("S");
      tmux.await("by title");
      tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
      assertTrue(Stage.read(state.resolve("lectern/stars.playlist")).endsWith("/a.md#3  Two\n"));

      stage.edit("a.md", text -> text.replace("# One\n", "# New\n\n---\n# One\n"));
      tmux.command("clear; lectern .");
      tmux.await("by title");
      tmux.await("from 1 deck");
      tmux.press("g");
      tmux.press("g");
      tmux.press("Enter");
      assertTrue(stage.awaitSlide("1/2").contains("Ada Moss"));
      tmux.press("Space");
      assertTrue(stage.awaitSlide("★ 2/2").contains("Beta."));
      tmux.press("*");
      tmux.await("no star", screen -> !screen.contains("★") && screen.contains("Beta."));
      tmux.press("C-c");
      stage.awaitShell();
      assertEquals("", Stage.read(state.resolve("lectern/stars.playlist")));
    }
  }

  @Test
  void theStarsOfTwoAtOnceAreAllKept() throws Exception {
    try (var one = Stage.open(80, 24, Map.of("XDG_STATE_HOME", state.toString()));
        var other = Stage.open(80, 24, Map.of("XDG_STATE_HOME", state.toString()))) {
      for (var stage : java.util.List.of(one, other)) {
        stage.write("a.md", DECK).tmux.command("lectern a.md");
        stage.awaitSlide("1/3");
      }
      for (var slide : java.util.List.of("1/3", "2/3", "3/3")) {
        for (var stage : java.util.List.of(one, other)) {
          stage.tmux.press("*");
          stage.awaitSlide("★ " + slide);
          stage.tmux.press("Space");
        }
      }
      one.tmux.press("C-c");
      one.awaitShell();
      other.tmux.press("C-c");
      other.awaitShell();
      assertEquals(6, Stage.read(state.resolve("lectern/stars.playlist")).lines().count());
    }
  }

  @Test
  void aReadOnlyHomeCostsTheStarNotTheTalk() throws Exception {
    try (var stage = Stage.open(80, 24, Map.of("XDG_STATE_HOME", "/proc"))) {
      stage.write("a.md", DECK);
      stage.tmux.command("lectern a.md");
      stage.awaitSlide("1/3");
      stage.tmux.press("*");
      stage.awaitSlide("★ 1/3");
      stage.tmux.press("*");
      stage.tmux.await("the star can't be kept: /proc/lectern can't be written");
      stage.tmux.press("Space");
      stage.awaitSlide("2/3");
      stage.tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
    }
  }
}
