package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lectern.library.Entry;
import lectern.library.Playlist;
import lectern.parse.Parsed;
import lectern.search.DeckText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of decks: the same as parsing them gives, whatever happens to the file.
class DeckCacheTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("cache/decks");
  }

  private DeckCache cache() {
    return DeckCache.in(folder.resolve("cache"));
  }

  private String deck(String name, String text, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file.toString();
  }

  private static DeckCache.Read parsed(String path) throws DeckFile.Unreadable {
    Parsed parsed = DeckFile.read(path);
    return new DeckCache.Read(DeckText.of(path, parsed.deck()), Entry.Outline.of(parsed.deck()));
  }

  private static String title(DeckCache cache, String path) throws DeckFile.Unreadable {
    return cache.text(path).title();
  }

  @Test
  void givesWhatParsingGives() throws Exception {
    List<String> decks =
        Scan.find(List.of("talks", "README.md", "src/test/resources")).decks().stream()
            .filter(path -> !Playlist.isNamedSo(path)) // they are never kept
            .toList();
    assertTrue(decks.size() > 50);
    for (int run = 0; run < 2; run++) {
      DeckCache cache = cache();
      for (String path : decks) {
        assertEquals(parsed(path), cache.read(path), path);
        assertEquals(parsed(path).text(), cache.text(path), path);
      }
      cache.keep();
    }
  }

  @Test
  void whatIsKeptIsNotParsedAgain() throws Exception {
    String path = deck("a.md", "# Once\n", LONG_AGO);
    DeckCache first = cache();
    assertEquals("Once", title(first, path));
    first.keep();
    // Nothing says that the file has changed.
    deck("a.md", "# Else\n", LONG_AGO);
    assertEquals("Once", title(cache(), path));
    deck("a.md", "# Else\n", LONG_AGO.plusNanos(1000));
    assertEquals("Else", title(cache(), path));
    deck("a.md", "# Longer\n", LONG_AGO);
    assertEquals("Longer", title(cache(), path));
  }

  @Test
  void aYoungFileIsLookedInto() throws Exception {
    Instant now = Instant.now().plusSeconds(5);
    String path = deck("a.md", "# Once\n", now);
    DeckCache first = cache();
    first.read(path);
    first.keep();
    deck("a.md", "# Else\n", now);
    assertEquals("Else", title(cache(), path));
  }

  @Test
  void aDeckThatIncludesAnotherIsAlwaysRead() throws Exception {
    deck("part.md", "# Once\n", LONG_AGO);
    String path = deck("a.md", "<!-- include: part.md -->\n", LONG_AGO);
    DeckCache first = cache();
    assertEquals("Once", title(first, path));
    first.keep();
    deck("part.md", "# Else\n", LONG_AGO);
    assertEquals("Else", title(cache(), path));
  }

  @Test
  void damageCostsOnlyTime() throws Exception {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      paths.add(deck("d" + i + ".md", "---\ntitle: Deck " + i + "\n---\n\n# Äpfel\n", LONG_AGO));
    }
    Random random = new Random(21);
    for (int run = 0; run < 300; run++) {
      DeckCache cache = cache();
      for (int i = 0; i < paths.size(); i++) {
        assertEquals("Deck " + i, title(cache, paths.get(i)));
        assertEquals(parsed(paths.get(i)), cache.read(paths.get(i)));
      }
      cache.keep();
      byte[] bytes = Files.readAllBytes(file());
      switch (random.nextInt(4)) {
        case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        case 1 -> random.nextBytes(bytes);
        case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(100));
        default -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file(), bytes);
    }
  }

  @Test
  void aRecordThatIsWholeButNotOursIsPassedOver() throws Exception {
    String path = deck("a.md", "# Once\n", LONG_AGO);
    cache().keep();
    DeckCache first = cache();
    first.read(path);
    first.keep();
    String name = Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1);
    RecordLog log = new RecordLog(file(), name.substring(0, name.indexOf('\n')), 1 << 20);
    Random random = new Random(4);
    byte[] ours = log.read().getFirst();
    for (int i = 0; i < 500; i++) {
      byte[] other = ours.clone();
      for (int j = 0; j < 3; j++) {
        other[path.length() + 4 + random.nextInt(other.length - path.length() - 4)] =
            (byte) random.nextInt();
      }
      log.add(List.of(other));
      cache().text(path); // any text, but no error
    }
  }

  @Test
  void whereNothingCanBeKeptDecksAreParsed() throws Exception {
    String path = deck("a.md", "# Once\n", LONG_AGO);
    Files.writeString(folder.resolve("cache"), "a file");
    DeckCache cache = cache();
    assertEquals("Once", title(cache, path));
    cache.keep();
    DeckCache full = DeckCache.in(Path.of("/dev/full"));
    assertEquals("Once", title(full, path));
    full.keep();
  }

  @Test
  void severalMayAddAtOnce() throws Exception {
    RecordLog log = new RecordLog(folder.resolve("log"), "test", 1 << 20);
    log.add(List.of(new byte[] {0}));
    List<Thread> threads = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      byte[] record = {(byte) i};
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int j = 0; j < 50; j++) {
                  log.add(List.of(record, record));
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    List<byte[]> records = log.read();
    assertEquals(0, records.getFirst()[0]);
    for (int i = 1; i < records.size(); i += 2) {
      assertEquals(records.get(i)[0], records.get(i + 1)[0], "what is added together stays so");
    }
  }

  @Test
  void growsNoLongerThanItMay() throws IOException {
    RecordLog log = new RecordLog(folder.resolve("log"), "test", 10_000);
    for (int i = 0; i < 200; i++) {
      byte[] record = new byte[300];
      record[0] = (byte) i;
      log.add(List.of(record));
      assertTrue(Files.size(log.file()) <= 10_000);
      assertEquals((byte) i, log.read().getLast()[0]);
    }
    assertTrue(log.read().size() > 10);
    Files.write(log.file(), new byte[30_000], StandardOpenOption.APPEND);
    assertEquals(List.of(), log.read());
    log.add(List.of(new byte[] {1}));
    assertEquals(1, log.read().size());
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
    assertFalse(new RecordLog(folder.resolve("none"), "test", 1).read().iterator().hasNext());
  }
}
