package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A text file to which lines are only ever added, so that two Lecterns at once lose nothing. Grown
/// longer than `longest` bytes it is written anew with what `gist` leaves of its lines, half as
/// long at most, the latest first to be kept. Where the file can't be written nothing is.
record Journal(Path file, int longest, UnaryOperator<List<String>> gist) {
  private static final int TRIES = 20;
  private static final Duration PAUSE = Duration.ofMillis(10);

  /// A file's lock is the whole program's, so threads need one of their own.
  static final ReentrantLock ALONE = new ReentrantLock();

  /// All lines; none if there is no such file.
  List<String> lines() {
    try {
      return List.of(new String(Files.readAllBytes(file), UTF_8).split("\n", -1));
    } catch (IOException _) {
      // Nothing has been kept yet, or it can't be read.
      return List.of();
    }
  }

  /// Adds a line; whether that was possible.
  boolean add(String line) {
    ALONE.lock();
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
          FileLock lock = lock(channel)) {
        if (lock != null && channel.size() > longest) {
          shorten(channel);
        }
        append(channel, line + "\n");
      }
      return true;
    } catch (IOException _) {
      // A full disk or a read-only home costs the line, not the talk.
      return false;
    } finally {
      ALONE.unlock();
    }
  }

  /// Adds lines whole or not at all, and not to the end of one that is not whole.
  static void append(FileChannel channel, String lines) throws IOException {
    long end = channel.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    boolean torn = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    channel.position(end);
    try {
      write(channel, torn ? "\n" + lines : lines);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  /// The lock on the file; none if its holder does not let go of it: it may have been stopped, and
  /// a line that is added without it is only in danger while the file is written anew.
  static @Nullable FileLock lock(FileChannel channel) throws IOException {
    FileLock lock = channel.tryLock();
    for (int tries = 1; lock == null && tries < TRIES; tries++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      lock = channel.tryLock();
    }
    return lock;
  }

  /// Writes the gist on as much of the file's own room as half its greatest length: a full disk
  /// does not matter.
  private void shorten(FileChannel channel) throws IOException {
    ByteBuffer all = ByteBuffer.allocate((int) Math.min(channel.size(), 16L * longest));
    long from = channel.size() - all.capacity();
    while (all.hasRemaining() && channel.read(all, from + all.position()) >= 0) {}
    Deque<String> kept = new ArrayDeque<>();
    int length = 0;
    for (String line : gist.apply(new String(all.array(), UTF_8).lines().toList()).reversed()) {
      length += line.length() + 1;
      if (length > longest / 2) {
        break;
      }
      kept.addFirst(line);
    }
    channel.position(0);
    write(channel, String.join("\n", kept) + "\n");
    channel.truncate(channel.position());
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
