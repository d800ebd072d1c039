package lectern.runtime;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Which Lectern keeps the place and timer of a deck: the one that presented it first, until it
/// shows another. A claim is a lock on one byte of a file, by the deck's path; the system takes it
/// from a process that dies. Where nothing can be locked, every Lectern keeps them. One thread uses
/// it at a time.
final class Claims implements AutoCloseable {
  /// Another one may be just about to end.
  private static final int TRIES = 4;

  private static final Duration PAUSE = Duration.ofMillis(25);

  private final Path file;
  private @Nullable FileChannel channel;

  /// The deck that is claimed, and its lock if there are locks.
  private String own = "";

  private @Nullable FileLock lock;

  /// Decks that were somebody else's when they were last claimed here.
  private final Set<String> others = new HashSet<>();

  /// @param file has nothing in it, and is made with its folder if need be
  Claims(Path file) {
    this.file = file;
  }

  /// Claims a deck, and no other any more; whether that was possible.
  boolean claim(String deck) {
    String path = Places.absolute(deck);
    if (path.equals(own)) {
      return true;
    }
    release();
    for (int tries = 0; tries < TRIES; tries++) {
      if (isFree(path)) {
        own = path;
        others.remove(path);
        return true;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    others.add(path);
    return false;
  }

  /// Claims none any more.
  void release() {
    own = "";
    unlock();
  }

  /// Whether this Lectern may keep something of the deck. What another one presents it may not;
  /// nor, once that is gone, what it shows since then.
  boolean keeps(String deck) {
    String path = Places.absolute(deck);
    if (path.equals(own)) {
      return true;
    }
    if (others.contains(path)) {
      return false;
    }
    FileLock held = lock;
    lock = null;
    boolean free = isFree(path);
    unlock();
    lock = held;
    return free;
  }

  /// Whether nobody else has claimed it; then it is locked, if that is possible here.
  private boolean isFree(String path) {
    try {
      if (channel == null) {
        Files.createDirectories(file.getParent());
        channel = FileChannel.open(file, CREATE, WRITE);
      }
      lock = channel.tryLock(Integer.toUnsignedLong(path.hashCode()), 1, false);
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false; // another one in this process
    } catch (IOException _) {
      return true; // a folder that can't be written, or has no locks
    }
  }

  private void unlock() {
    try {
      if (lock != null) {
        lock.release();
      }
    } catch (IOException _) {
      // It ends with the process.
    }
    lock = null;
  }

  @Override
  public void close() {
    release();
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // It ends with the process.
    }
  }
}
