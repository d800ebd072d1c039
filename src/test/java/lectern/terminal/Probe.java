package lectern.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.input.Input;

/// A program with a terminal and nothing else: it shows what came in. `q` quits, `z` suspends, `x`
/// throws, `f` draws without end.
final class Probe {
  private static final Style GROUND =
      Style.PLAIN.fg(new Color.Rgb(250, 250, 250)).bg(new Color.Rgb(20, 40, 80));

  /// What the loop waits for: an input, or the reader that wants to know that all was handled.
  private sealed interface Message {
    record Came(Input input) implements Message {}

    record Settle(CountDownLatch done) implements Message {}
  }

  private Probe() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    Size size = TerminalSession.size(System.getenv()).orElseThrow();
    Capabilities capabilities = Capabilities.of(System.getenv(), Optional.empty());
    try (TerminalSession session = TerminalSession.open(capabilities, size, true)) {
      session.show(frame(size, 0, "started"));
      session.attach(input -> inbox.add(new Message.Came(input)));
      Thread.ofPlatform().daemon().start(() -> session.read(() -> settle(inbox)));
      session.show(frame(size, 0, "attached"));
      for (int count = 1; ; count++) {
        switch (inbox.take()) {
          case Message.Settle(CountDownLatch done) -> done.countDown();
          case Message.Came(Input input) -> {
            String text = input.toString();
            if (input instanceof Input.Closed || text.contains("=q]")) {
              return;
            }
            if (text.contains("=z]")) {
              session.suspend();
            }
            if (text.contains("=x]")) {
              throw new IllegalStateException("as asked");
            }
            while (text.contains("=f]")) {
              session.show(frame(session.size(), count++, "flood [key=f]"));
            }
            session.show(frame(session.size(), count, text));
          }
        }
      }
    }
  }

  private static void settle(BlockingQueue<Message> inbox) {
    CountDownLatch done = new CountDownLatch(1);
    inbox.add(new Message.Settle(done));
    try {
      done.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Frame frame(Size size, int count, String text) {
    Frame frame =
        Frame.blank(size, GROUND)
            .with(0, 0, Frame.text("PROBE " + size + " " + text, GROUND))
            .with(0, 1, Frame.text("inputs: " + count, GROUND));
    Frame corners = frame.with(0, size.rows() - 1, Frame.text("<", GROUND));
    return corners.with(size.columns() - 1, size.rows() - 1, Frame.text(">", GROUND));
  }
}
