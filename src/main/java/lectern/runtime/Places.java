package lectern.runtime;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Position;

/// Where decks and shelves were last left, kept in one text file: a line a place, the last one of a
/// path counts. Lines are only ever added, so two Lecterns at once lose nothing; a file grown long
/// is written anew. Where the file can't be written nothing is kept.
public final class Places {
  private static final int LONGEST = 256 << 10;

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
      for (String line : Files.readString(file).split("\n", -1)) {
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

  /// The deck that was under the cursor on the shelf of that name.
  public synchronized Optional<String> shelf(String name) {
    return Optional.ofNullable(known.get(key("shelf", name))).map(Places::decoded);
  }

  void keepDeck(String path, Position at) {
    keep(key("deck", path), at.slide() + "\t" + at.step());
  }

  void keepShelf(String name, String path) {
    keep(key("shelf", name), encoded(Path.of(path).toAbsolutePath().normalize().toString()));
  }

  private synchronized void keep(String key, String value) {
    if (value.equals(known.put(key, value))) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        if (channel.size() > LONGEST) {
          shorten(channel);
        }
        channel.position(channel.size());
        write(channel, key + "\t" + value + "\n");
      }
    } catch (IOException _) {
      // A full disk or a read-only home costs the place, not the talk.
    }
  }

  /// Writes the file anew, one line a place. Others' places since the start are read again first.
  private static void shorten(FileChannel channel) throws IOException {
    ByteBuffer all = ByteBuffer.allocate((int) channel.size());
    while (all.hasRemaining() && channel.read(all, all.position()) >= 0) {}
    Map<String, String> last = new LinkedHashMap<>();
    for (String line : new String(all.array(), StandardCharsets.UTF_8).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        String key = line.substring(0, tab);
        last.remove(key);
        last.put(key, line);
      }
    }
    int surplus = Math.max(0, last.size() - 2000);
    String text = String.join("\n", last.values().stream().skip(surplus).toList()) + "\n";
    channel.truncate(0);
    write(channel, text);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String key(String kind, String path) {
    return kind + ":" + encoded(Path.of(path).toAbsolutePath().normalize().toString());
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path, StandardCharsets.UTF_8);
  }
}
