package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Key strokes from a stream of bytes, with the patience that sequences cut in two need. For one
/// thread.
public final class KeyReader {
  private static final KeyStroke END = new KeyStroke(KeyType.EOF);

  private final InputStream in;
  private final byte[] buffer = new byte[4096];
  private final Deque<KeyStroke> ready = new ArrayDeque<>();
  private final KeyDecoder decoder =
      new KeyDecoder(ready::add, reply -> ready.add(new ReplyStroke(reply)));
  private boolean ended;

  public KeyReader(InputStream in) {
    this.in = in;
  }

  /// The next stroke; of type EOF at the end. Before it waits for a key for an unknown time it asks
  /// `more`, and if there shall be no more, that is the end too: a thread that waits inside a
  /// native read holds up the JVM's exit.
  public KeyStroke read(BooleanSupplier more) throws IOException {
    while (ready.isEmpty() && !ended) {
      if (decoder.pending() && !comes(decoder.patience())) {
        decoder.giveUp();
      } else if (!decoder.pending() && in.available() == 0 && !more.getAsBoolean()) {
        return END;
      } else {
        fill();
      }
    }
    KeyStroke stroke = ready.poll();
    return stroke == null ? END : stroke;
  }

  /// The next stroke, if it has come.
  public Optional<KeyStroke> poll() throws IOException {
    while (ready.isEmpty() && !ended) {
      if (decoder.pending() && !comes(decoder.patience())) {
        decoder.giveUp();
      } else if (!decoder.pending() && in.available() == 0) {
        break;
      } else {
        fill();
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void fill() throws IOException {
    int count = in.read(buffer);
    if (count < 0) {
      ended = true;
      decoder.giveUp();
    }
    for (int i = 0; i < count; i++) {
      decoder.accept(buffer[i]);
    }
  }

  /// Whether a byte comes within so many ms.
  private boolean comes(int patience) throws IOException {
    long end = System.nanoTime() + patience * 1_000_000L;
    while (in.available() == 0) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
    return true;
  }
}
