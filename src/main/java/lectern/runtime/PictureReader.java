package lectern.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lectern.app.Msg;
import lectern.app.Wanted;
import lectern.image.Header;
import lectern.image.Painter;
import org.jspecify.annotations.Nullable;

/// Reads and paints pictures, one after the other, on a thread of its own: decoding takes long, and
/// would hold up all that shares a thread with it.
public final class PictureReader {
  private final Inbox inbox;
  private final Deque<Wanted> waiting = new ArrayDeque<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pictures").factory());
  private @Nullable Wanted current;

  PictureReader(Inbox inbox) {
    this.inbox = inbox;
  }

  /// Paints these and none that were asked for before, but for the one that it is busy with.
  synchronized void read(List<Wanted> wanted) {
    List<Wanted> more = new ArrayList<>(wanted);
    more.remove(current);
    waiting.clear();
    waiting.addAll(more);
    if (!waiting.isEmpty()) {
      thread.execute(this::run);
    }
  }

  private void run() {
    for (Optional<Wanted> next = next(); next.isPresent(); next = next()) {
      try {
        Painter.Result result = paint(next.get());
        inbox.put(new Msg.PicturePainted(next.get(), result.painted(), result.fault()));
      } catch (RuntimeException | Error e) {
        inbox.fail(e);
      }
    }
  }

  private synchronized Optional<Wanted> next() {
    current = waiting.poll();
    return Optional.ofNullable(current);
  }

  /// The picture as it is wanted.
  public static Painter.Result paint(Wanted wanted) {
    Path file = Path.of(wanted.file().path());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Header.MOST_BYTES + 1);
      return bytes.length > Header.MOST_BYTES
          ? Painter.Result.not("has more than 16 MiB")
          : Painter.paint(
              bytes, wanted.file().header(), wanted.cells(), wanted.canvas(), wanted.ground());
    } catch (IOException e) {
      return Painter.Result.not("can't be read: " + e.getMessage());
    }
  }

  /// Drops what has not begun.
  void close() {
    thread.shutdownNow();
  }
}
