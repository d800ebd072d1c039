package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.grid.CellSize;
import lectern.image.Canvas;
import lectern.image.Protocol;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.input.Reply;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Reply PLAIN = new Reply.Attributes(Set.of("62", "22"));
  private static final Reply SIXEL = new Reply.Attributes(Set.of("62", "4"));

  private static Answers after(Reply... replies) {
    Answers answers = Answers.NONE;
    for (Reply reply : replies) {
      assertFalse(answers.isComplete(false));
      answers = answers.and(reply);
    }
    return answers;
  }

  private static Protocol best(Answers answers, Map<String, String> environment) {
    return answers.canvas(Optional.empty(), ColorDepth.TRUECOLOR, environment).protocol();
  }

  @Test
  void takesTheBestThatThereIs() {
    assertEquals(Protocol.KITTY, best(after(new Reply.Kitty(true), SIXEL), Map.of()));
    assertEquals(Protocol.SIXEL, best(after(new Reply.Kitty(false), SIXEL), Map.of()));
    assertEquals(Protocol.BLOCKS, best(after(PLAIN), Map.of()));
    assertEquals(Protocol.ITERM, best(after(new Reply.Version("iTerm2 3.5.0"), SIXEL), Map.of()));
    assertEquals(Protocol.ITERM, best(after(PLAIN), Map.of("LC_TERMINAL", "iTerm2")));
    assertEquals(
        Protocol.OFF, after(PLAIN).canvas(Optional.empty(), ColorDepth.NONE, Map.of()).protocol());
  }

  @Test
  void tmuxStandsBetween() {
    Map<String, String> tmux = Map.of("TMUX", "/tmp/x");
    Answers answers = after(SIXEL);
    assertFalse(answers.isComplete(true));
    assertTrue(answers.outer("").isComplete(true));
    assertEquals(Protocol.SIXEL, best(answers.outer(""), tmux));
    assertEquals(Protocol.KITTY_IN_TMUX, best(answers.outer("on xterm-kitty kitty(0.40)"), tmux));
    assertEquals(Protocol.BLOCKS, best(after(PLAIN).outer("on xterm-256color"), tmux));
    assertEquals(
        Protocol.KITTY_IN_TMUX,
        answers.canvas(Optional.of(Protocol.KITTY), ColorDepth.TRUECOLOR, tmux).protocol());
  }

  @Test
  void theUserKnowsBetter() {
    Canvas canvas =
        after(new Reply.Cell(9, 18), new Reply.Registers(16), PLAIN)
            .canvas(Optional.of(Protocol.SIXEL), ColorDepth.TRUECOLOR, Map.of());
    assertEquals(new Canvas(Protocol.SIXEL, new CellSize(9, 18), 16), canvas);
  }

  @Test
  void aTerminalThatSaysNothingOrNonsenseHasUsualCells() {
    assertEquals(
        CellSize.USUAL,
        Answers.NONE.enough().canvas(Optional.empty(), ColorDepth.TRUECOLOR, Map.of()).cell());
    assertTrue(Answers.NONE.enough().isComplete(true));
    assertEquals(Optional.empty(), after(new Reply.Cell(9999, 9999)).cell());
  }
}
