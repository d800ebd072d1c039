package lectern.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.image.Canvas;
import lectern.image.Protocol;
import lectern.runtime.Display;
import lectern.terminal.draw.Bidi;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.Clipboard;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.draw.Encoder;
import lectern.terminal.input.Input;
import lectern.terminal.input.Reply;
import lectern.terminal.tty.Signals;
import lectern.terminal.tty.Tmux;
import lectern.terminal.tty.Tty;
import org.jspecify.annotations.Nullable;

/// A terminal from the moment it is taken until it is given back as it was: by [#close()], or by
/// itself when the program is asked to end (SIGTERM, SIGHUP, SIGINT) or ends in any other way.
///
/// The order of a start is [#open], [#show], [#attach], [#read]: the first frame needs nothing but
/// bytes sent, so it does not wait for the rest. All but [#read] may be called from any thread.
public final class TerminalSession implements Display, AutoCloseable {
  /// How long a hung write may keep the program from ending, in ms.
  private static final int HUNG = 1000;

  /// How long a stop may take to arrive, in ms; where there is no shell to continue us, none will.
  private static final int STOPPED = 100;

  /// How often to look whether we are in the foreground again, in ms.
  private static final int BACKGROUND = 100;

  private static final String GROUND = "\033]11;?\033\\";

  /// How long the answers to all questions may take, in ms, before pictures are drawn without them.
  private static final int UNANSWERED = 400;

  private final Tty tty;
  private final Gate gate;
  private final Modes modes;
  private final Bidi bidi;
  private final Encoder encoder;
  private Size size;
  private @Nullable DiffScreen screen;
  private Consumer<Input> inbox = _ -> {};
  private Runnable settled = () -> {};
  private Optional<Protocol> asked = Optional.empty();
  private Map<String, String> environment = Map.of();
  private ColorDepth colors = ColorDepth.NONE;
  private boolean inTmux;

  /// Whether it takes a question for text.
  private boolean mute;

  private @Nullable Frame shown;

  /// What the terminal has said since it was asked; empty if it was not, or no more is wanted.
  private Optional<Answers> answers = Optional.empty();

  private boolean attached;
  private volatile boolean closed;

  /// Whether the terminal is the shell's for now; and the way out of it.
  private @Nullable CountDownLatch suspended;

  /// A session on any stream; only [#open] hears signals.
  TerminalSession(Capabilities capabilities, Size size, boolean mouse, OutputStream out, Tty tty) {
    this.tty = tty;
    this.size = size;
    this.gate = new Gate(out);
    this.modes = new Modes(mouse, capabilities.bidi());
    this.bidi = capabilities.bidi();
    this.encoder = new Encoder(capabilities);
  }

  /// The terminal's size before it is open: as the launcher has measured it (`LECTERN_SIZE`, rows
  /// and columns), else asked; empty if standard input and output are no terminal.
  public static Optional<Size> size(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("LECTERN_SIZE"))
        .flatMap(Tty::size)
        .or(() -> Tty.system().size());
  }

  /// Takes the terminal; nothing is written before the first frame.
  ///
  /// @param mouse whether to take clicks and the wheel, which the terminal then cannot select with
  public static TerminalSession open(Capabilities capabilities, Size size, boolean mouse) {
    TerminalSession session =
        new TerminalSession(
            capabilities, size, mouse, new FileOutputStream(FileDescriptor.out), Tty.system());
    Signals.TERM.handle(session::end);
    Signals.HUP.handle(session::end);
    Signals.INT.handle(session::end);
    Signals.TSTP.handle(_ -> session.suspend());
    Signals.CONT.handle(_ -> session.continued());
    Runtime.getRuntime().addShutdownHook(new Thread(session::close, "terminal-restore"));
    return session;
  }

  /// Shows the frame in one write, or none if it looks like the last one.
  @Override
  public void show(Frame wanted) {
    Frame frame = bidi == Bidi.LETTERS ? VisualOrder.lettersTurned(wanted) : wanted;
    gate.lock.lock();
    try {
      boolean first = shown == null;
      shown = frame;
      if (closed || suspended != null) {
        return;
      }
      if (first) {
        begin(frame);
      } else {
        screen().show(frame);
      }
    } catch (IOException e) {
      lost();
    } finally {
      gate.lock.unlock();
    }
  }

  private void begin(Frame frame) throws IOException {
    gate.write(modes.enter());
    Frame fit = frame.crop(new Rect(0, 0, size.columns(), size.rows()));
    gate.write(encoder.repaint(size, fit::at));
    gate.flush();
  }

  /// Lanterna's screen, with what is shown on it. It takes longer to be ready than the first frame
  /// to be drawn, so that one does not wait for it.
  private DiffScreen screen() throws IOException {
    if (screen == null) {
      Frame frame = shown == null ? Frame.blank(size, Style.PLAIN) : shown;
      screen = new DiffScreen(new LecternTerminal(gate, size, modes, this::more), encoder, frame);
    }
    return screen;
  }

  /// The terminal's columns and rows, at most 500 by 300.
  public Size size() {
    gate.lock.lock();
    try {
      return size;
    } finally {
      gate.lock.unlock();
    }
  }

  /// Takes the keyboard: raw mode, resizes. From now on `to` hears what happens, from any thread.
  public void attach(Consumer<Input> to) throws IOException {
    gate.lock.lock();
    try {
      inbox = to;
      tty.raw();
      attached = true;
      InputStream keys =
          tty.isStandardInput()
              ? new FileInputStream(FileDescriptor.in)
              : new FileInputStream("/dev/tty");
      screen().keys(keys);
      if (keys.available() > 0) {
        repaint(); // what was typed ahead may have been echoed
      }
    } finally {
      gate.lock.unlock();
    }
    Signals.WINCH.handle(_ -> resized());
    if (!tty.size().equals(Optional.of(size()))) {
      resized();
    }
  }

  /// Reads until the session or the terminal ends. `settled` is to return when all that was handed
  /// over has been handled: only then does this thread wait for a key, so that it does not hold up
  /// the exit after the last one.
  public void read(Runnable settled) {
    this.settled = settled;
    for (int failures = 0; failures < 2 && !closed; failures++) {
      try {
        DiffScreen screen = keyboard();
        KeyStroke stroke = screen.readInput();
        while (!closed && !LecternTerminal.isEnd(stroke)) {
          Input.of(stroke).ifPresent(this::hand);
          stroke = screen.readInput();
          failures = 0;
        }
        break;
      } catch (IOException _) {
        // The terminal has gone; or another program has it, and we may read again when it is ours.
        awaitForeground();
      }
    }
    if (!closed) {
      inbox.accept(new Input.Closed());
    }
  }

  private void hand(Input input) {
    if (input instanceof Input.Replied(Reply reply)) {
      answered(answers -> answers.and(reply));
    } else {
      inbox.accept(input);
    }
  }

  /// What decides how pictures are drawn, but for what the terminal says; before they are.
  public void pictures(
      Optional<Protocol> wanted, Capabilities capabilities, Map<String, String> variables) {
    asked = wanted;
    colors = capabilities.colors();
    environment = variables;
    inTmux = variables.containsKey("TMUX");
    mute = variables.getOrDefault("TERM", "").equals("linux");
  }

  @Override
  public void askPictures() {
    gate.lock.lock();
    try {
      if (closed || !attached) {
        return;
      }
      answers = Optional.of(tty.cell().map(Answers.NONE::cell).orElse(Answers.NONE));
      if (suspended == null && !mute) {
        gate.write(Answers.questions(inTmux).getBytes(StandardCharsets.US_ASCII));
        gate.flush();
      }
    } catch (IOException e) {
      lost();
      return;
    } finally {
      gate.lock.unlock();
    }
    Thread.ofVirtual().name("answers").start(this::awaitAnswers);
  }

  /// Asks tmux, which answers for itself only; then gives the terminal some time.
  private void awaitAnswers() {
    try {
      if (inTmux) {
        String outer = Tmux.passesTo();
        answered(answers -> answers.outer(outer));
      }
      if (!mute) {
        Thread.sleep(UNANSWERED);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    answered(Answers::enough);
  }

  private void answered(UnaryOperator<Answers> more) {
    Optional<Canvas> known;
    gate.lock.lock();
    try {
      answers = answers.map(more);
      known =
          answers
              .filter(all -> all.isComplete(inTmux))
              .map(all -> all.canvas(asked, colors, environment));
      if (known.isPresent()) {
        answers = Optional.empty();
      }
    } finally {
      gate.lock.unlock();
    }
    known.ifPresent(now -> inbox.accept(new Input.CanvasKnown(now)));
  }

  private DiffScreen keyboard() throws IOException {
    gate.lock.lock();
    try {
      return screen();
    } finally {
      gate.lock.unlock();
    }
  }

  private boolean more() {
    settled.run();
    return !closed;
  }

  /// Gives the terminal back and stops the program, as ctrl+z does; returns when it runs again and
  /// the screen is whole.
  @Override
  public void suspend() {
    CountDownLatch continued = new CountDownLatch(1);
    gate.lock.lock();
    try {
      if (closed || suspended != null) {
        return;
      }
      suspended = continued;
      giveBack();
    } finally {
      gate.lock.unlock();
    }
    try {
      Signals.TSTP.leaveToSystem();
      Signals.TTIN.ignore(); // or the reader would have us stopped again in the background
      tty.stop();
      continued.await(STOPPED, TimeUnit.MILLISECONDS);
    } catch (IOException _) {
      // It cannot be stopped, so it goes on.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Signals.TSTP.handle(_ -> suspend());
    }
    takeAgain();
    Signals.TTIN.leaveToSystem();
  }

  private void continued() {
    gate.lock.lock();
    try {
      if (suspended != null) {
        suspended.countDown();
        return;
      }
    } finally {
      gate.lock.unlock();
    }
    takeAgain(); // after a stop that could not be handled
  }

  private void takeAgain() {
    awaitForeground();
    gate.lock.lock();
    try {
      suspended = null;
      if (closed) {
        return;
      }
      if (attached) {
        tty.raw();
      }
      if (shown != null) {
        gate.write(modes.enter());
        repaint();
      }
    } catch (IOException _) {
      lost();
      return;
    } finally {
      gate.lock.unlock();
    }
    resized();
    inbox.accept(new Input.Resumed());
  }

  /// Continued in the background, the terminal is another's: whoever touches it is stopped again,
  /// and then even SIGTERM waits.
  private void awaitForeground() {
    try {
      while (!closed && !tty.isForeground()) {
        Thread.sleep(BACKGROUND);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void resized() {
    Optional<Size> now = tty.size();
    gate.lock.lock();
    try {
      if (closed || now.isEmpty()) {
        return;
      }
      if (now.get().equals(size)) {
        repaint();
        return;
      }
      size = now.get();
      screen().resize(size);
    } catch (IOException _) {
      lost();
      return;
    } finally {
      gate.lock.unlock();
    }
    inbox.accept(new Input.Resized(now.get()));
  }

  private void repaint() throws IOException {
    screen().distrust();
    if (shown != null && suspended == null) {
      screen().show(shown);
    }
  }

  /// Draws all of the last frame again.
  @Override
  public void redraw() {
    gate.lock.lock();
    try {
      if (!closed) {
        repaint();
      }
    } catch (IOException _) {
      lost();
    } finally {
      gate.lock.unlock();
    }
  }

  /// Asks for the terminal's background colour (OSC 11); what it answers is heard as
  /// [Input.Ground].
  @Override
  public void askGround() {
    send(GROUND.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void copy(String text) {
    send(Clipboard.copy(text, System.getenv()));
  }

  /// Sends what draws nothing.
  private void send(byte[] bytes) {
    gate.lock.lock();
    try {
      if (!closed && suspended == null) {
        gate.write(bytes);
        gate.flush();
      }
    } catch (IOException _) {
      lost();
    } finally {
      gate.lock.unlock();
    }
  }

  /// Nobody reads what we write.
  private void lost() {
    close();
    inbox.accept(new Input.Closed());
  }

  private void end(int signal) {
    close();
    Runtime.getRuntime().halt(128 + signal);
  }

  /// Gives the terminal back; a second time does nothing.
  @Override
  public void close() {
    boolean alone = enter();
    try {
      if (closed) {
        return;
      }
      closed = true;
      if (suspended == null) {
        if (alone) {
          giveBack();
        } else {
          tty.restore();
        }
      }
      gate.shut();
    } finally {
      if (alone) {
        gate.lock.unlock();
      }
    }
  }

  /// The lock, unless a write hangs in it.
  private boolean enter() {
    try {
      return gate.lock.tryLock(HUNG, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return gate.lock.tryLock();
    }
  }

  private void giveBack() {
    try {
      if (shown != null) {
        if (screen != null) {
          screen.clearPictures();
        }
        gate.write(modes.leave());
        gate.flush();
      }
    } catch (IOException _) {
      // There is nobody to give it back to.
    }
    tty.restore();
  }
}
