package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import lectern.app.Timer;
import lectern.deck.Position;
import org.jspecify.annotations.Nullable;

/// Where decks and shelves were last left, kept in one text file: a line a place, the last one of a
/// path counts. Lines are only ever added, so two Lecterns at once lose nothing; a file grown long
/// is written anew. Where the file can't be written nothing is kept.
public final class Places {
  /// In bytes; what is longer is written anew, half as long at most.
  private static final int LONGEST = 256 << 10;

  private static final int TRIES = 20;
  private static final Duration PAUSE = Duration.ofMillis(10);

  /// A file's lock is the whole program's, so threads need one of their own.
  private static final ReentrantLock ALONE = new ReentrantLock();

  private final Path file;
  private final Map<String, String> known;

  private Places(Path file, Map<String, String> known) {
    this.file = file;
    this.known = known;
  }

  /// The places kept in that folder; none if there is no such file.
  public static Places in(Path folder) {
    Path file = folder.resolve("places");
    Map<String, String> known = new LinkedHashMap<>();
    try {
      for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          known.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException _) {
      // Nothing has been kept yet, or it can't be read: talks start at their start.
    }
    return new Places(file, known);
  }

  /// Where that deck was left; standard input has no place.
  public synchronized Optional<Position> deck(String path) {
    String[] parts = known.getOrDefault(key("deck", path), "").split("\t", -1);
    try {
      return parts.length == 2
          ? Optional.of(new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Which of the decks was under the cursor on the shelf of that name.
  public synchronized Optional<String> shelf(String name, List<String> decks) {
    String kept = known.getOrDefault(key("shelf", name), "");
    return decks.stream().filter(deck -> encoded(absolute(deck)).equals(kept)).findFirst();
  }

  void keepDeck(String path, Position at) {
    if (!path.equals(DeckFile.STDIN)) {
      keep(key("deck", path), at.slide() + "\t" + at.step());
    }
  }

  /// The timer of a talk as it is now, if it is not over.
  synchronized Optional<Timer> timer(String path, Now now) {
    return KeptTimer.parse(known.getOrDefault(key("timer", path), "")).flatMap(t -> t.timer(now));
  }

  void keepTimer(String path, Timer timer, boolean left, Now now) {
    if (!path.equals(DeckFile.STDIN)) {
      keep(key("timer", path), KeptTimer.of(timer, left, now).toString());
    }
  }

  void keepShelf(String name, String path) {
    keep(key("shelf", name), encoded(absolute(path)));
  }

  private synchronized void keep(String key, String value) {
    if (value.equals(known.put(key, value))) {
      return;
    }
    ALONE.lock();
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
          FileLock lock = lock(channel)) {
        if (lock != null && channel.size() > LONGEST) {
          shorten(channel);
        }
        channel.position(channel.size());
        write(channel, key + "\t" + value + "\n");
      }
    } catch (IOException _) {
      // A full disk or a read-only home costs the place, not the talk.
    } finally {
      ALONE.unlock();
    }
  }

  /// The lock on the file; none if its holder does not let go of it: it may have been stopped, and
  /// a line that is added without it is only in danger while the file is written anew.
  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    FileLock lock = channel.tryLock();
    for (int tries = 1; lock == null && tries < TRIES; tries++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      lock = channel.tryLock();
    }
    return lock;
  }

  /// Writes the latest places anew, one line each, on as much of the file's own room as half its
  /// greatest length: a full disk does not matter.
  private static void shorten(FileChannel channel) throws IOException {
    ByteBuffer all = ByteBuffer.allocate((int) Math.min(channel.size(), 16L * LONGEST));
    long from = channel.size() - all.capacity();
    while (all.hasRemaining() && channel.read(all, from + all.position()) >= 0) {}
    List<String> lines = new String(all.array(), UTF_8).lines().toList();
    Set<String> seen = new HashSet<>();
    Deque<String> kept = new ArrayDeque<>();
    int length = 0;
    for (String line : lines.reversed()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && seen.add(line.substring(0, tab))) {
        length += line.length() + 1;
        if (length > LONGEST / 2) {
          break;
        }
        kept.addFirst(line);
      }
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

  private static String key(String kind, String path) {
    return kind + ":" + encoded(absolute(path));
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize().toString();
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, UTF_8).replace("%2F", "/");
  }
}
