package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  @TempDir private Path state;

  private Places places() {
    return Places.in(state.resolve("lectern"));
  }

  private Path file() {
    return state.resolve("lectern/places");
  }

  @Test
  void nothingIsKeptAtFirst() {
    assertEquals(Optional.empty(), places().deck("a.md"));
    assertEquals(Optional.empty(), places().shelf("talks", List.of("a.md")));
  }

  @Test
  void lastPlaceOfEachPathIsKept() {
    var places = places();
    places.keepDeck("a.md", new Position(3, 1));
    places.keepDeck("b.md", new Position(1, 0));
    places.keepDeck("./x/../a.md", new Position(4, 2));
    assertEquals(Optional.of(new Position(4, 2)), places.deck("a.md"));
    for (var path : List.of("a.md", "./a.md", Path.of("a.md").toAbsolutePath().toString())) {
      assertEquals(Optional.of(new Position(4, 2)), places().deck(path), path);
    }
    assertEquals(Optional.of(new Position(1, 0)), places().deck("b.md"));
  }

  @Test
  void oddPathsAreKept() {
    var odd =
        List.of("a\tb.md", "a\nb.md", "ä/日本 語.md", "100%.md", "a+b c.md", "deck:x.md", "\u001b[2J");
    var places = places();
    for (int i = 0; i < odd.size(); i++) {
      places.keepDeck(odd.get(i), new Position(i + 1, 0));
    }
    for (int i = 0; i < odd.size(); i++) {
      assertEquals(Optional.of(new Position(i + 1, 0)), places().deck(odd.get(i)), odd.get(i));
      places.keepShelf("talks", odd.get(i));
      assertEquals(Optional.of(odd.get(i)), places().shelf("talks", odd), odd.get(i));
    }
  }

  @Test
  void shelfFindsItsDeckHoweverItsFolderIsNamed() {
    places().keepShelf("talks", "talks/b.md");
    assertEquals(
        Optional.of("./talks/b.md"),
        places().shelf("./talks", List.of("./talks/a.md", "./talks/b.md")));
    assertEquals(Optional.empty(), places().shelf("talks", List.of("talks/a.md")));
    assertEquals(Optional.empty(), places().shelf("other", List.of("talks/b.md")));
  }

  @Test
  void standardInputHasNoPlace() {
    places().keepDeck("-", new Position(2, 0));
    assertEquals(Optional.empty(), places().deck("-"));
    places().keepDeck("./-", new Position(2, 0));
    assertEquals(Optional.of(new Position(2, 0)), places().deck("./-"));
  }

  @Test
  void twoWritersLoseNothing() throws Exception {
    var threads = new ArrayList<Thread>();
    for (var writer : List.of("a", "b", "c")) {
      var places = places();
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 200; i++) {
                  places.keepDeck(writer + i + ".md", new Position(i, 1));
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    var read = places();
    for (var writer : List.of("a", "b", "c")) {
      for (int i = 0; i < 200; i++) {
        assertEquals(Optional.of(new Position(i, 1)), read.deck(writer + i + ".md"));
      }
    }
  }

  @Test
  void grownLongItIsWrittenAnewAndKeepsTheLatest() throws IOException {
    var places = places();
    places.keepDeck("first.md", new Position(7, 7));
    var name = "n".repeat(200);
    for (int i = 0; i < 3000; i++) {
      places.keepDeck(name + i % 100 + ".md", new Position(i, 0));
    }
    assertTrue(Files.size(file()) < 300_000, "has " + Files.size(file()) + " bytes");
    assertEquals(Optional.of(new Position(7, 7)), places().deck("first.md"));
    for (int i = 2900; i < 3000; i++) {
      assertEquals(Optional.of(new Position(i, 0)), places().deck(name + i % 100 + ".md"));
    }
    for (int i = 0; i < 3000; i++) {
      places.keepDeck(name + i + ".md", new Position(1, 0));
    }
    assertTrue(Files.size(file()) < 300_000, "has " + Files.size(file()) + " bytes");
    assertEquals(Optional.empty(), places().deck("first.md"));
    assertEquals(Optional.of(new Position(1, 0)), places().deck(name + "2500.md"));
  }

  @Test
  void whereNothingCanBeWrittenOnlyThePlaceIsLost() throws IOException {
    Files.writeString(state.resolve("file"), "");
    var places = Places.in(state.resolve("file/lectern"));
    places.keepDeck("a.md", new Position(1, 1));
    assertEquals(Optional.of(new Position(1, 1)), places.deck("a.md"));
    assertEquals(Optional.empty(), Places.in(state.resolve("file/lectern")).deck("a.md"));
    Files.createDirectories(file());
    places().keepDeck("a.md", new Position(1, 1));
    assertEquals(Optional.empty(), places().deck("a.md"));
  }

  @Test
  void whatIsNoPlaceIsPassedOver() throws IOException {
    places().keepDeck("a.md", new Position(1, 1));
    var key = Files.readString(file()).replaceAll("\t.*\n", "");
    var rubbish = "\u0000\n\t\nx\n" + key.replace("a.md", "b.md") + "\tone\t99999999999\n";
    Files.write(file(), rubbish.getBytes(StandardCharsets.UTF_8));
    Files.write(file(), new byte[] {(byte) 0xff, '\n'}, java.nio.file.StandardOpenOption.APPEND);
    assertEquals(Optional.empty(), places().deck("b.md"));
    places().keepDeck("a.md", new Position(2, 0));
    assertEquals(Optional.of(new Position(2, 0)), places().deck("a.md"));
  }

  @Test
  void stoppedHolderOfTheFileHoldsNobodyUp() throws Exception {
    places().keepDeck("a.md", new Position(1, 0));
    var holder = state.resolve("Holder.java");
    Files.writeString(
        holder,
        """
        void main(String[] args) throws Exception {
          try (var file = new java.io.RandomAccessFile(args[0], "rw");
              var lock = file.getChannel().lock()) {
            System.out.println("held");
            System.in.read();
          }
        }
        """);
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var process = new ProcessBuilder(java, holder.toString(), file().toString()).start();
    try (var said = process.inputReader()) {
      assertEquals("held", said.readLine());
      places().keepDeck("b.md", new Position(2, 0));
      assertTrue(process.isAlive());
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertFalse(process.isAlive());
    assertEquals(Optional.of(new Position(1, 0)), places().deck("a.md"));
    assertEquals(Optional.of(new Position(2, 0)), places().deck("b.md"));
  }

  @Test
  void theTalkLastOnScreenIsKnownWithItsShelf() {
    Places places = places();
    assertEquals(Optional.empty(), places.last());
    places.keepShelf("/talks", "/talks/a.md");
    places.keepDeck("/talks/a.md", Position.START);
    places.keepShelf("/other", "/other/x.md");
    places.keepDeck("/talks/b c.md", Position.START);
    places.keepDeck("-", Position.START);
    Places again = places();
    assertEquals(Optional.of("/talks/b c.md"), again.last());
    assertEquals(Optional.empty(), again.shelfOf("/talks/b c.md"));
    assertEquals(Optional.of("/talks"), again.shelfOf("/talks/a.md"));
  }
}
