package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.browse.Order;
import lectern.deck.Position;
import lectern.library.Item;
import lectern.library.Marks;
import lectern.library.Playlist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept between two starts: slides seen, stars, sorting, and the decks last opened.
class StateTest {
  @TempDir private Path folder;

  private Seen seen() {
    return Seen.in(folder);
  }

  private Stars stars() {
    return Stars.in(folder);
  }

  private static Marks.Change star(String path, int number) {
    return new Marks.Change(List.of(), List.of(Item.slide(path, number, "T" + number)));
  }

  @Test
  void whatWasSeenIsKeptWhateverItsPathIs() {
    var random = new Random(4);
    var paths = List.of("/a.md", "/b c.md", "/ü\t\n%.md", "/\u001b[2J.md", "/+.md");
    Map<String, Set<Integer>> expected = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      var path = paths.get(random.nextInt(paths.size()));
      int key = random.nextInt();
      seen().keep(path, key);
      expected.computeIfAbsent(path, _ -> new HashSet<>()).add(key);
    }
    assertEquals(expected, seen().all());
  }

  @Test
  void threeWritersLoseNothing() throws Exception {
    var threads = new ArrayList<Thread>();
    for (int writer = 0; writer < 3; writer++) {
      int own = writer;
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                var seen = seen();
                var stars = stars();
                for (int i = 1; i <= 60; i++) {
                  seen.keep("/deck.md", 1000 * own + i);
                  try {
                    stars.change(star("/deck" + own + ".md", i));
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertEquals(180, seen().all().getOrDefault("/deck.md", Set.of()).size());
    assertEquals(180, stars().read().items().size());
  }

  @Test
  void grownLongItIsMerged() throws IOException {
    var seen = seen();
    var name = "/" + "n".repeat(400);
    for (int i = 0; i < 6000; i++) {
      seen.keep(name + i % 20 + ".md", i);
    }
    var all = seen().all();
    assertEquals(6000, all.values().stream().mapToInt(Set::size).sum());
    assertTrue(Files.size(folder.resolve("seen")) < 1_100_000);
    for (int i = 0; i < 6000; i++) {
      seen.keep(name + "x" + i + ".md", i);
    }
    assertTrue(Files.size(folder.resolve("seen")) < 1_100_000);
    assertEquals(Set.of(5999), seen().all().get(name + "x5999.md"));
  }

  @Test
  void aTornLineCostsOnlyItself() throws IOException {
    seen().keep("/a.md", 1);
    Files.writeString(folder.resolve("seen"), "/b.md\t00", StandardOpenOption.APPEND);
    seen().keep("/c.md", 3);
    assertEquals(Set.of(3), seen().all().get("/c.md"));
    assertEquals(Set.of(1), seen().all().get("/a.md"));
    Files.write(folder.resolve("seen"), new byte[] {(byte) 0xff, 0, '\t', '\n', '%', '\t', '1'});
    seen().keep("/d.md", 4);
    assertEquals(Set.of(4), seen().all().get("/d.md"));
  }

  @Test
  void aPersonsLinesAmongTheStarsStay() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("stars.playlist"), "# mine\nslot: 20m\n/a.md#3-5\n");
    stars().change(star("/a.md", 9));
    stars().change(new Marks.Change(List.of(new Item("/a.md", 3, 5, "")), List.of()));
    assertEquals(
        "# mine\nslot: 20m\n/a.md#9  T9\n", Files.readString(folder.resolve("stars.playlist")));
  }

  @Test
  void starsNameTheirDecksByWholePaths() throws IOException {
    stars().change(star("a.md", 1));
    assertEquals(
        List.of(Path.of("a.md").toAbsolutePath().toString()),
        stars().read().items().stream().map(Item::path).toList());
  }

  @Test
  void whereNothingCanBeWrittenTheStarsStayAsTheyWere() throws IOException {
    var file = folder.resolve("file");
    Files.writeString(file, "");
    assertThrows(
        IOException.class, () -> Stars.in(file.resolve("lectern")).change(star("/a.md", 1)));
    Seen.in(file.resolve("lectern")).keep("/a.md", 1);
    assertEquals(Map.of(), Seen.in(file.resolve("lectern")).all());
    stars().change(star("/a.md", 1));
    Files.createDirectories(folder.resolve("stars.new"));
    assertThrows(IOException.class, () -> stars().change(star("/b.md", 1)));
    assertEquals(Playlist.parse("/a.md#1  T1"), stars().read());
  }

  @Test
  void aFullDiskCostsNothingThatWasThere() throws Exception {
    try (var small = SmallDisk.at(folder.resolve("disk"))) {
      var disk = small.path();
      var seen = Seen.in(disk);
      var stars = Stars.in(disk);
      stars.change(star("/a.md", 1));
      seen.keep("/a.md", 1);
      try (var fill = Files.newOutputStream(disk.resolve("full"))) {
        var block = new byte[512];
        assertThrows(
            IOException.class,
            () -> {
              while (true) {
                fill.write(block);
              }
            });
      }
      IntStream.range(2, 2000).forEach(i -> seen.keep("/a.md", i));
      assertThrows(
          IOException.class,
          () -> {
            for (int i = 2; i < 2000; i++) {
              stars.change(star("/a.md", i));
            }
          });
      assertTrue(stars.read().items().contains(Item.slide("/a.md", 1, "T1")));
      assertTrue(Seen.in(disk).all().getOrDefault("/a.md", Set.of()).contains(1));
      var lines = Files.readString(disk.resolve("seen"));
      assertTrue(lines.endsWith("\n"), lines);
    }
  }

  @Test
  void sortingAndTheLastDecksAreKept() {
    var places = Places.in(folder);
    assertEquals(Order.PROGRAMME, places.order());
    for (var path : List.of("/a.md", "/b.md", "/c.md", "/a.md")) {
      places.keepDeck(path, Position.START);
    }
    places.keepOrder(Order.LAST_OPENED);
    assertEquals(Order.LAST_OPENED, Places.in(folder).order());
    assertEquals(List.of("/b.md", "/c.md", "/a.md"), Places.in(folder).opened());
    assertEquals(List.of("/b.md", "/c.md", "/a.md"), State.in(folder).first().opened());
  }
}
