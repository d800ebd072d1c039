package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Pictures in block characters, as tmux shows them.
class PictureIT {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><circle cx='20' cy='10' r='9'"
          + " fill='#c33'/></svg>";

  private static final String DECK = "# One\n\nWords.\n\n![A disc](disc.svg)\n\n# Two\n";

  private static boolean hasBlocks(String screen) {
    return screen.codePoints().anyMatch(c -> c >= 0x2580 && c <= 0x259f);
  }

  @Test
  void areDrawnWithTheirSlide() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("disc.svg", DRAWING).write("deck.md", DECK);
      var tmux = stage.tmux;
      tmux.command("lectern --images blocks deck.md");
      tmux.await("a disc", s -> s.contains("Words.") && hasBlocks(s));
      tmux.press("Space");
      assertFalse(hasBlocks(tmux.await("Two")));
      tmux.press("BSpace");
      tmux.await("the disc again", PictureIT::hasBlocks);
      tmux.resize(60, 16);
      tmux.await("a smaller disc", s -> hasBlocks(s) && s.contains("1/2"));
      stage.write("disc.svg", "no drawing any more");
      tmux.await("a box", s -> s.contains("A disc") && s.contains("╭"));
      tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
    }
  }

  @Test
  void canBeLeftOut() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("disc.svg", DRAWING).write("deck.md", DECK);
      var tmux = stage.tmux;
      tmux.command("lectern --images off deck.md");
      var screen = tmux.await("A disc");
      assertEquals(false, hasBlocks(screen), screen);
      tmux.press("q");
      stage.awaitShell();
    }
  }
}
