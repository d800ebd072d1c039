package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lectern.deck.Names;
import lectern.deck.Slide;
import lectern.library.Entry;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.search.DeckText;

/// What decks say, kept in a file, as parsing takes most of the time in which a library is read. A
/// deck whose file is of the same time and size, or at least the same text, is not parsed again.
/// One that includes other files is never kept. One thread uses it at a time.
public final class DeckCache {
  private static final int MOST = 64 << 20;

  /// Bytes of a deck.
  private static final int LARGEST = Integer.MAX_VALUE;

  /// Decks of which is kept at once what was parsed.
  private static final int BATCH = 2048;

  /// Characters of source for a first slide; a deck with a longer one is not kept.
  private static final int LONGEST_BEGINNING = 8 << 10;

  /// A file this young may change without its time doing so, in ns.
  private static final long YOUNG = 2_000_000_000L;

  private final RecordLog log;
  private final Map<String, byte[]> kept = new HashMap<>();
  private final List<byte[]> fresh = new ArrayList<>();

  private DeckCache(RecordLog log) {
    this.log = log;
  }

  /// The decks kept in that folder.
  public static DeckCache in(Path folder) {
    DeckCache cache = new DeckCache(new RecordLog(folder.resolve("decks"), name(), MOST));
    for (byte[] record : cache.log.read()) {
      try {
        cache.kept.put(KeptDeck.path(record), record);
      } catch (IOException _) {
        // Whole, but no record of ours: the deck will be parsed.
      }
    }
    return cache;
  }

  /// Other builds of the program may parse otherwise: each has a cache of its own.
  private static String name() {
    String build = "unknown";
    try {
      Path code =
          Path.of(DeckCache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      build = Files.size(code) + " " + Files.getLastModifiedTime(code).toMillis();
    } catch (IOException | java.net.URISyntaxException | RuntimeException _) {
      // Wherever the classes are, they are not in a file.
    }
    return "lectern decks 2 " + build;
  }

  /// What the shelf and the search want of a deck.
  public record Read(DeckText text, Entry.Outline outline) {}

  /// Reads what is kept of the deck, else the deck.
  ///
  /// @throws DeckFile.Unreadable if the file can't be read
  public Read read(String path) throws DeckFile.Unreadable {
    Optional<KeptDeck> known = known(path);
    if (known.isEmpty()) {
      return parse(path);
    }
    Slide first = first(path, known.get().beginning());
    Names names = Names.of(known.get().labels());
    return new Read(
        known.get().text().at(path), new Entry.Outline(first, known.get().titles(), names));
  }

  /// Only what the search wants.
  ///
  /// @throws DeckFile.Unreadable if the file can't be read
  public DeckText text(String path) throws DeckFile.Unreadable {
    Optional<KeptDeck> known = known(path);
    return known.isPresent() ? known.get().text().at(path) : parse(path).text();
  }

  /// Keeps what was parsed since the last time.
  public void keep() {
    log.add(fresh);
    fresh.clear();
  }

  private Optional<KeptDeck> known(String path) throws DeckFile.Unreadable {
    byte[] record = kept.get(absolute(path));
    if (record == null) {
      return Optional.empty();
    }
    try {
      KeptDeck deck = KeptDeck.of(record);
      BasicFileAttributes now = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      boolean same =
          deck.file().size() == now.size()
              && Files.isReadable(Path.of(path))
              && (deck.file().modified() == modified(now)
                  || deck.file().digest().equals(digest(DeckFile.bytes(path, LARGEST))));
      return Optional.of(deck).filter(_ -> same);
    } catch (IOException _) {
      return Optional.empty(); // parsing it says what is wrong
    }
  }

  private Read parse(String path) throws DeckFile.Unreadable {
    FileTime before = FileTime.of(path);
    byte[] bytes = DeckFile.bytes(path, LARGEST);
    IncludedFiles included = new IncludedFiles(path);
    Parsed parsed = DeckParser.parse(path, bytes, included);
    Read read = new Read(DeckText.of(path, parsed.deck()), Entry.Outline.of(parsed.deck()));
    if (included.asked().isEmpty() && before.size == bytes.length) {
      keep(read, before.modified, bytes);
    }
    return read;
  }

  /// When a file was changed, before it was read.
  private record FileTime(long modified, long size) {
    static FileTime of(String path) {
      try {
        BasicFileAttributes is = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
        long now = TimeUnit.MILLISECONDS.toNanos(Instant.now().toEpochMilli());
        long modified = DeckCache.modified(is);
        return new FileTime(now - modified > YOUNG ? modified : 0, is.size());
      } catch (IOException _) {
        return new FileTime(0, -1); // reading it says why
      }
    }
  }

  private static long modified(BasicFileAttributes file) {
    return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  private void keep(Read read, long modified, byte[] bytes) {
    String path = read.text().path();
    beginning(path, read.outline(), new String(bytes, UTF_8))
        .ifPresent(beginning -> {
          KeptDeck deck =
              new KeptDeck(
                  new KeptDeck.FileState(modified, bytes.length, digest(bytes)),
                  read.text().at(absolute(path)),
                  read.outline().titles(),
                  read.outline().names().labels(),
                  beginning);
          byte[] record = deck.bytes();
          kept.put(absolute(path), record);
          fresh.add(record);
          if (fresh.size() == BATCH) {
            keep();
          }
        });
  }

  /// As much of the source as gives the same first slide.
  private static Optional<String> beginning(String path, Entry.Outline outline, String source) {
    for (int length = 512; length <= LONGEST_BEGINNING; length *= 4) {
      String part = source.substring(0, Math.min(length, source.length()));
      if (first(path, part).equals(outline.first())) {
        return Optional.of(part);
      }
      if (part.length() == source.length()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Slide first(String path, String source) {
    return DeckParser.parse(path, source.getBytes(UTF_8), new IncludedFiles(path))
        .deck()
        .slides()
        .getFirst();
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize().toString();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
