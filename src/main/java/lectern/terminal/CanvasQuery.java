package lectern.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lectern.grid.CellSize;
import lectern.image.Canvas;
import lectern.image.Protocol;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.input.Reply;
import lectern.terminal.tty.Tmux;

/// The question how a terminal draws pictures: what the user and the environment say, and what it
/// has answered so far. May be used by any thread.
final class CanvasQuery {
  /// How long the answers to all questions may take, in ms, before pictures are drawn without them.
  private static final int UNANSWERED = 400;

  private final Optional<Protocol> wanted;
  private final ColorDepth colors;
  private final Map<String, String> environment;
  private final Consumer<Canvas> known;
  private final boolean inTmux;

  /// Whether it takes a question for text.
  private final boolean mute;

  /// What it has said since it was asked; empty if it was not, or no more is wanted.
  private Optional<Answers> answers = Optional.empty();

  /// @param wanted the protocol that the user chose
  /// @param known hears the outcome, each time that it is asked
  CanvasQuery(
      Optional<Protocol> wanted,
      ColorDepth colors,
      Map<String, String> environment,
      Consumer<Canvas> known) {
    this.wanted = wanted;
    this.colors = colors;
    this.environment = environment;
    this.known = known;
    this.inTmux = environment.containsKey("TMUX");
    this.mute = environment.getOrDefault("TERM", "").equals("linux");
  }

  /// Begins; what is to be sent to the terminal.
  ///
  /// @param cell how large the device says that a cell is
  synchronized byte[] begin(Optional<CellSize> cell) {
    answers = Optional.of(cell.map(Answers.NONE::cell).orElse(Answers.NONE));
    return (mute ? "" : Answers.questions(inTmux)).getBytes(StandardCharsets.US_ASCII);
  }

  /// Asks tmux, which answers for itself only; then gives the terminal some time. Returns when no
  /// answer is waited for any more.
  void await() {
    try {
      if (inTmux) {
        String outer = Tmux.passesTo();
        add(answers -> answers.outer(outer));
      }
      if (!mute) {
        Thread.sleep(UNANSWERED);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    add(Answers::enough);
  }

  void hear(Reply reply) {
    add(answers -> answers.and(reply));
  }

  private void add(UnaryOperator<Answers> more) {
    Optional<Canvas> canvas;
    synchronized (this) {
      answers = answers.map(more);
      canvas =
          answers
              .filter(all -> all.isComplete(inTmux))
              .map(all -> all.canvas(wanted, colors, environment));
      if (canvas.isPresent()) {
        answers = Optional.empty();
      }
    }
    canvas.ifPresent(known);
  }
}
