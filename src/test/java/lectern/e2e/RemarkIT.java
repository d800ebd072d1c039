package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is taken down while slides are shown, in a terminal.
class RemarkIT {
  private static final String DECK = "---\ntitle: Alpha\n---\n# One\n\nBeta.\n\n---\n# Two\n";

  @Test
  void notesAreKeptBesideTheDeckAndBecomeMinutes() throws Exception {
    try (var stage = Stage.open(100, 30)) {
      stage.write("a.md", DECK);
      byte[] deck = Files.readAllBytes(stage.file("a.md"));
      var tmux = stage.tmux;
      tmux.command("lectern a.md");
      stage.awaitSlide("1/3");
      tmux.press("Space");
      stage.awaitSlide("2/3");
      tmux.press("a");
      tmux.await("Note on slide 2:");
      tmux.type("quartz drifts: q ? 時計");
      tmux.press("Enter");
      assertTrue(tmux.await("Kept in a.notes.md.").contains("Beta."));
      tmux.press("s");
      tmux.await("· quartz drifts: q ? 時計");
      tmux.press("a");
      tmux.type("! send the slides");
      tmux.press("Enter");
      tmux.await(
          "the action, kept",
          screen -> screen.contains("! send the slides") && screen.contains("Kept in"));
      stage.edit("a.notes.md", text -> text.replace("- [ ] send", "- [x] send all"));
      tmux.await("✓ send all the slides");
      tmux.press("C-c");
      stage.awaitShell();
      assertArrayEquals(deck, Files.readAllBytes(stage.file("a.md")));
      tmux.command("clear; lectern minutes . >out; echo \"code=$?\"");
      tmux.await("code=0");
      String minutes = Stage.read(stage.file("out"));
      assertTrue(minutes.startsWith("# Minutes of 2"), minutes);
      assertTrue(minutes.contains("## Alpha\n\n### Slide 2: One\n\n- quartz drifts"), minutes);
      assertTrue(minutes.contains("- [x] send all the slides (Alpha, Slide 2: One)"), minutes);
      tmux.command("clear; lectern .");
      assertFalse(tmux.await("1/1").contains("notes"));
      tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void twoAtOnceLoseNothing() throws Exception {
    try (var one = Stage.open(80, 24);
        var other = Stage.open(80, 24)) {
      one.write("a.md", DECK);
      for (var stage : List.of(one, other)) {
        stage.tmux.command("lectern " + one.file("a.md"));
        stage.awaitSlide("1/3");
      }
      for (int i = 0; i < 5; i++) {
        for (var stage : List.of(one, other)) {
          stage.tmux.press("a");
          stage.tmux.type("n" + i);
          stage.tmux.press("Enter");
        }
      }
      for (var stage : List.of(one, other)) {
        stage.tmux.await("Kept in a.notes.md.");
        stage.tmux.press("C-c");
        stage.awaitShell();
      }
      String text = Stage.read(one.file("a.notes.md"));
      assertEquals(10, text.lines().filter(line -> line.matches("- n\\d \\(.*\\)")).count(), text);
    }
  }

  @Test
  void whereNothingCanBeWrittenTheLineIsStillThere() throws Exception {
    try (var stage = Stage.open(80, 24, Map.of("XDG_STATE_HOME", "/proc"))) {
      stage.write("a.md", DECK);
      Files.createDirectories(stage.file("a.notes.md"));
      var tmux = stage.tmux;
      tmux.command("lectern a.md");
      stage.awaitSlide("1/3");
      tmux.press("a");
      tmux.type("dear");
      tmux.press("Enter");
      tmux.await("Not kept: a.notes.md is not a regular file");
      tmux.await("Note on slide 1: dear");
      Files.delete(stage.file("a.notes.md"));
      tmux.press("Enter");
      tmux.await("Kept in a.notes.md.");
      tmux.press("C-c");
      stage.awaitShell();
      assertTrue(Stage.read(stage.file("a.notes.md")).contains("- dear ("));
    }
  }
}
