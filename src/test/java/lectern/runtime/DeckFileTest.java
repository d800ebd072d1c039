package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.deck.Position;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFileTest {
  @TempDir private Path folder;

  @Test
  void readsAtMostWhatIsAskedFor() throws Exception {
    var file = Files.writeString(folder.resolve("a.md"), "# One\n").toString();
    assertArrayEquals(new byte[] {'#', ' '}, DeckFile.bytes(file, 2));
    assertEquals("One", DeckFile.read(file).deck().slides().getFirst().title());
  }

  private static void assertUnreadable(Object path, String why) {
    var thrown = assertThrows(DeckFile.Unreadable.class, () -> DeckFile.read(path.toString()));
    assertEquals(path + ": " + why, thrown.sentence());
  }

  @Test
  void saysWhyNot() throws Exception {
    assertUnreadable(folder.resolve("none.md"), "there is no such file");
    assertUnreadable(folder, "is a folder; a deck is a Markdown file");
    var huge = folder.resolve("huge.md");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }
    assertUnreadable(huge, "has more than 64 MiB; a deck is a text of a few pages");
    var standardInput =
        assertThrows(DeckFile.Unreadable.class, () -> DeckFile.read(DeckFile.STDIN));
    assertEquals("standard input: can be read only once", standardInput.sentence());
  }

  @Test
  void theBeginningOfALongDeckIsAsInTheWhole() throws Exception {
    var text = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      text.append("## ").append(i).append("\n\nWords of *slide* ").append(i).append(".\n\n");
    }
    var file = Files.writeString(folder.resolve("long.md"), text).toString();
    var beginning = DeckFile.opened(file, Position.START, Running.NO_THEMES);
    var all = DeckFile.read(file).deck().slides();
    var slides = beginning.deck().slides();
    assertFalse(beginning.whole());
    assertTrue(slides.size() > 10 && slides.size() < all.size(), slides.size() + " slides");
    assertEquals(all.subList(0, slides.size()), slides);
    // One slide that goes on and on is read whole.
    var one = Files.writeString(folder.resolve("one.md"), "# One\n\n" + "Words. ".repeat(20_000));
    assertTrue(DeckFile.opened(one.toString(), Position.START, Running.NO_THEMES).whole());
  }

  @Test
  void pipesAreNotWaitedFor() throws Exception {
    var pipe = folder.resolve("pipe.md");
    Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertUnreadable(pipe, "is not a regular file; pipe it in and use - for it");
  }

  @Test
  void shutFilesAreNamed() throws Exception {
    var shut = Files.writeString(folder.resolve("shut.md"), "# a\n");
    Assumptions.assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut), "root");
    assertUnreadable(shut, "may not be read by this user");
    assertTrue(shut.toFile().setReadable(true));
  }
}
