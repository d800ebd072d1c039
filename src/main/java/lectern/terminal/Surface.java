package lectern.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.terminal.draw.Bidi;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.Encoder;
import lectern.terminal.tty.Tty;
import org.jspecify.annotations.Nullable;

/// What a terminal shows, and whose it is: ours, the shell's for a while, or given back for good.
/// May be used by any thread; nothing is drawn but by one at a time, and only while it is ours. An
/// [IOException] says that nobody reads what is written.
final class Surface {
  /// How long a hung write may keep the terminal from being given back, in ms.
  private static final int HUNG = 1000;

  private final Tty tty;
  private final Gate gate;
  private final Modes modes;
  private final Bidi bidi;
  private final Encoder encoder;
  private volatile Size size;
  private Runnable settled = () -> {};
  private @Nullable DiffScreen screen;
  private @Nullable Frame shown;
  private boolean attached;
  private boolean lent;
  private volatile boolean closed;

  Surface(Capabilities capabilities, Size size, boolean mouse, OutputStream out, Tty tty) {
    this.tty = tty;
    this.gate = new Gate(out);
    this.modes = new Modes(mouse, capabilities.bidi());
    this.bidi = capabilities.bidi();
    this.encoder = new Encoder(capabilities);
    this.size = size;
  }

  /// Shows the frame in one write, or none if it looks like the last one. The first one takes the
  /// terminal.
  void show(Frame wanted) throws IOException {
    Frame frame = bidi == Bidi.LETTERS ? VisualOrder.lettersTurned(wanted) : wanted;
    gate.lock.lock();
    try {
      boolean first = shown == null;
      shown = frame;
      if (!isOurs()) {
        return;
      }
      if (first) {
        begin(frame);
      } else {
        screen().show(frame);
      }
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

  private boolean more() {
    settled.run();
    return !closed;
  }

  private boolean isOurs() {
    return !closed && !lent;
  }

  boolean isClosed() {
    return closed;
  }

  Size size() {
    return size;
  }

  /// Has the device hand over keys as they are pressed.
  void attach() throws IOException {
    gate.lock.lock();
    try {
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
  }

  boolean isAttached() {
    gate.lock.lock();
    try {
      return attached && !closed;
    } finally {
      gate.lock.unlock();
    }
  }

  /// What reads the keys; it runs `before` each time that it is to wait for one.
  DiffScreen keyboard(Runnable before) throws IOException {
    gate.lock.lock();
    try {
      settled = before;
      return screen();
    } finally {
      gate.lock.unlock();
    }
  }

  /// Takes the size that the terminal has now; false if it had it before, and was only drawn again.
  boolean resize(Size now) throws IOException {
    gate.lock.lock();
    try {
      if (closed) {
        return false;
      }
      if (now.equals(size)) {
        repaint();
        return false;
      }
      size = now;
      screen().resize(size);
      return true;
    } finally {
      gate.lock.unlock();
    }
  }

  /// Draws all of the last frame again.
  void redraw() throws IOException {
    gate.lock.lock();
    try {
      if (!closed) {
        repaint();
      }
    } finally {
      gate.lock.unlock();
    }
  }

  private void repaint() throws IOException {
    screen().distrust();
    if (shown != null && !lent) {
      screen().show(shown);
    }
  }

  /// Sends what draws nothing.
  void send(byte[] bytes) throws IOException {
    gate.lock.lock();
    try {
      if (isOurs()) {
        gate.write(bytes);
        gate.flush();
      }
    } finally {
      gate.lock.unlock();
    }
  }

  /// Gives the terminal to the shell for a while; false if it is not ours.
  boolean lend() {
    gate.lock.lock();
    try {
      if (!isOurs()) {
        return false;
      }
      lent = true;
      giveBack();
      return true;
    } finally {
      gate.lock.unlock();
    }
  }

  /// Takes it again, as it was; false if it was given back for good.
  boolean take() throws IOException {
    gate.lock.lock();
    try {
      lent = false;
      if (closed) {
        return false;
      }
      if (attached) {
        tty.raw();
      }
      if (shown != null) {
        gate.write(modes.enter());
        repaint();
      }
      return true;
    } finally {
      gate.lock.unlock();
    }
  }

  /// Gives the terminal back for good; a second time does nothing.
  void close() {
    boolean alone = enter();
    try {
      if (closed) {
        return;
      }
      closed = true;
      if (!lent) {
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
