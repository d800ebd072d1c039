package lectern.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.image.Protocol;
import lectern.runtime.Display;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.Clipboard;
import lectern.terminal.input.Input;
import lectern.terminal.input.Reply;
import lectern.terminal.tty.Signals;
import lectern.terminal.tty.Tty;
import org.jspecify.annotations.Nullable;

/// A terminal from the moment it is taken until it is given back as it was: by [#close()], or by
/// itself when the program is asked to end (SIGTERM, SIGHUP, SIGINT) or ends in any other way.
///
/// The order of a start is [#open], [#show], [#attach], [#read]: the first frame needs nothing but
/// bytes sent, so it does not wait for the rest. All but [#read] may be called from any thread.
public final class TerminalSession implements Display, AutoCloseable {
  /// How long a stop may take to arrive, in ms; where there is no shell to continue us, none will.
  private static final int STOPPED = 100;

  /// How often to look whether we are in the foreground again, in ms.
  private static final int BACKGROUND = 100;

  private static final String GROUND = "\033]11;?\033\\";

  private final Tty tty;
  private final Surface surface;
  private volatile Consumer<Input> inbox = _ -> {};
  private Optional<CanvasQuery> query = Optional.empty();

  /// The way out of a stop, while there is one.
  private final AtomicReference<@Nullable CountDownLatch> stop = new AtomicReference<>();

  /// A session on any stream; only [#open] hears signals.
  TerminalSession(Capabilities capabilities, Size size, boolean mouse, OutputStream out, Tty tty) {
    this.tty = tty;
    this.surface = new Surface(capabilities, size, mouse, out, tty);
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
  public void show(Frame frame) {
    try {
      surface.show(frame);
    } catch (IOException _) {
      lost();
    }
  }

  /// The terminal's columns and rows, at most 500 by 300.
  public Size size() {
    return surface.size();
  }

  /// Takes the keyboard: raw mode, resizes. From now on `to` hears what happens, from any thread.
  public void attach(Consumer<Input> to) throws IOException {
    inbox = to;
    surface.attach();
    Signals.WINCH.handle(_ -> resized());
    if (!tty.size().equals(Optional.of(size()))) {
      resized();
    }
  }

  /// Reads until the session or the terminal ends. `settled` is to return when all that was handed
  /// over has been handled: only then does this thread wait for a key, so that it does not hold up
  /// the exit after the last one.
  public void read(Runnable settled) {
    for (int failures = 0; failures < 2 && !surface.isClosed(); failures++) {
      try {
        DiffScreen keyboard = surface.keyboard(settled);
        KeyStroke stroke = keyboard.readInput();
        while (!surface.isClosed() && !LecternTerminal.isEnd(stroke)) {
          Input.of(stroke).ifPresent(this::hand);
          stroke = keyboard.readInput();
          failures = 0;
        }
        break;
      } catch (IOException _) {
        // The terminal has gone; or another program has it, and we may read again when it is ours.
        awaitForeground();
      }
    }
    if (!surface.isClosed()) {
      inbox.accept(new Input.Closed());
    }
  }

  private void hand(Input input) {
    if (input instanceof Input.Replied(Reply reply)) {
      query.ifPresent(asked -> asked.hear(reply));
    } else {
      inbox.accept(input);
    }
  }

  /// What decides how pictures are drawn, but for what the terminal says; before they are.
  public void pictures(
      Optional<Protocol> wanted, Capabilities capabilities, Map<String, String> environment) {
    query =
        Optional.of(
            new CanvasQuery(
                wanted,
                capabilities.colors(),
                environment,
                canvas -> inbox.accept(new Input.CanvasKnown(canvas))));
  }

  @Override
  public void askPictures() {
    if (query.isPresent() && surface.isAttached()) {
      send(query.get().begin(tty.cell()));
      Thread.ofVirtual().name("answers").start(query.get()::await);
    }
  }

  /// Gives the terminal back and stops the program, as ctrl+z does; returns when it runs again and
  /// the screen is whole.
  @Override
  public void suspend() {
    CountDownLatch continued = new CountDownLatch(1);
    if (!stop.compareAndSet(null, continued)) {
      return;
    }
    if (!surface.lend()) {
      stop.set(null);
      return;
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
    CountDownLatch stopped = stop.get();
    if (stopped == null) {
      takeAgain(); // after a stop that could not be handled
    } else {
      stopped.countDown();
    }
  }

  private void takeAgain() {
    awaitForeground();
    stop.set(null);
    try {
      if (surface.take()) {
        resized();
        inbox.accept(new Input.Resumed());
      }
    } catch (IOException _) {
      lost();
    }
  }

  /// Continued in the background, the terminal is another's: whoever touches it is stopped again,
  /// and then even SIGTERM waits.
  private void awaitForeground() {
    try {
      while (!surface.isClosed() && !tty.isForeground()) {
        Thread.sleep(BACKGROUND);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void resized() {
    Optional<Size> now = tty.size();
    try {
      if (now.isPresent() && surface.resize(now.get())) {
        inbox.accept(new Input.Resized(now.get()));
      }
    } catch (IOException _) {
      lost();
    }
  }

  /// Draws all of the last frame again.
  @Override
  public void redraw() {
    try {
      surface.redraw();
    } catch (IOException _) {
      lost();
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

  private void send(byte[] bytes) {
    try {
      surface.send(bytes);
    } catch (IOException _) {
      lost();
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
    surface.close();
  }
}
