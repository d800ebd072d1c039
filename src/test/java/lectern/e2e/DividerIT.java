package lectern.e2e;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// From deck to deck, for one who follows as well.
class DividerIT {
  @Test
  void nextDeckIsAnnouncedOnAllScreens() throws Exception {
    try (var run = Scratch.open();
        var stage = Stage.open(80, 24, Map.of("XDG_RUNTIME_DIR", run.path().toString()))) {
      stage.write("a.md", "# Alpha\n").write("b.md", "---\ntitle: Beta\n---\n# One\n");
      stage.write("c.md", "# Gamma\n");
      stage.tmux.command("lectern .");
      stage.tmux.await("Alpha");
      stage.tmux.press("Enter");
      stage.awaitSlide("1/1");
      try (var follower = Stage.open(60, 16, Map.of("XDG_RUNTIME_DIR", run.path().toString()))) {
        stage.tmux.press("}");
        stage.tmux.await("Deck 2 of 3");
        RoomsIT.awaitRooms(stage, run, 1);
        follower.tmux.command("lectern follow");
        follower.tmux.await("Deck 2 of 3");
        stage.tmux.press("}");
        follower.tmux.await("Deck 3 of 3");
        stage.tmux.press("{");
        follower.tmux.await("Deck 2 of 3");
        stage.tmux.press("Space");
        follower.tmux.await("the deck", screen -> !screen.contains("Next:"));
        follower.awaitSlide("1/2");
        stage.tmux.press("Space");
        follower.awaitSlide("2/2");
        follower.tmux.press("q");
        follower.awaitShell();
      }
      stage.tmux.press("C-c");
      stage.awaitShell();
    }
  }
}
