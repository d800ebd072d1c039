package lectern.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/// The one way to the terminal: bytes wait until they are flushed and go in one write; once shut,
/// nothing passes. Who holds the lock writes alone.
final class Gate extends OutputStream {
  final ReentrantLock lock = new ReentrantLock();

  private final OutputStream out;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(8192);
  private volatile boolean shut;

  Gate(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    lock.lock();
    try {
      waiting.write(bytes, offset, length);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void flush() throws IOException {
    lock.lock();
    try {
      byte[] bytes = waiting.toByteArray();
      waiting.reset();
      if (!shut && bytes.length > 0) {
        out.write(bytes);
      }
    } finally {
      lock.unlock();
    }
  }

  /// Shuts it, also while a write hangs: that one is the last.
  void shut() {
    shut = true;
  }
}
