package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.library.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long slides took, kept between two starts.
class RehearsalsTest {
  @TempDir private Path folder;

  private Rehearsals rehearsals() {
    return Rehearsals.in(folder);
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void whatIsKeptOfARunAddsUp() {
    Rehearsals ours = rehearsals();
    ours.keep("/a b\t%.md", 1, -7, seconds(5));
    ours.keep("/a b\t%.md", 1, 8, seconds(6));
    ours.keep("/a b\t%.md", 1, -7, seconds(2));
    ours.keep("/other.md", 1, 8, seconds(9));
    ours.keep("-", 1, 8, seconds(9));
    List<Run> runs = rehearsals().of("/a b\t%.md");
    assertEquals(1, runs.size());
    assertEquals(Map.of(-7, seconds(7), 8, seconds(6)), runs.getFirst().spent());
    assertEquals(List.of(), rehearsals().of("-"));
    assertEquals(List.of(), rehearsals().of("/a"));
  }

  @Test
  void saysWhetherItIsKept() throws Exception {
    assertTrue(rehearsals().keep("/a.md", 1, 1, seconds(5)));
    assertTrue(rehearsals().keep("-", 1, 1, seconds(5)), "there is nothing to keep");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertFalse(Rehearsals.in(file).keep("/a.md", 1, 1, seconds(5)));
  }

  @Test
  void aFileThatIsDamagedKeepsWhatIsWhole() throws Exception {
    rehearsals().keep("/a.md", 1, 1, seconds(5));
    Path file = folder.resolve("rehearsals");
    Files.writeString(
        file,
        "nonsense\n/a.md\tx\t1:1\n/a.md\t7\t1:-5 zz:3 2 2:3000 1:99999999999999\n/a.md\t9",
        StandardOpenOption.APPEND);
    rehearsals().keep("/a.md", 1, 1, seconds(6));
    rehearsals().keep("/a.md", 1, 1, seconds(7));
    List<Run> runs = rehearsals().of("/a.md");
    assertEquals(new Run(7, Map.of(2, seconds(3))), runs.getFirst());
    assertEquals(4, runs.size(), "each Lectern's own");
    assertEquals(Optional.of(seconds(7)), runs.getLast().at(1));
  }

  @Test
  void twoLecternsLoseNothing() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int writer = 0; writer < 3; writer++) {
      String deck = "/" + writer + ".md";
      threads.add(
          Thread.startVirtualThread(() -> {
            Rehearsals ours = rehearsals();
            for (int i = 0; i < 200; i++) {
              ours.keep(deck, 1, i, seconds(1));
            }
          }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (int writer = 0; writer < 3; writer++) {
      assertEquals(200, rehearsals().of("/" + writer + ".md").getFirst().spent().size());
    }
  }

  @Test
  void theOldestGoWhenThereAreTooMany() throws Exception {
    String line = "/a.md\t%d\t" + "1:5 ".repeat(200).strip() + "\n";
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 2000; i++) {
      text.append(line.formatted(i));
    }
    Files.writeString(folder.resolve("rehearsals"), text);
    rehearsals().keep("/b.md", 1, 1, seconds(1));
    assertTrue(Files.size(folder.resolve("rehearsals")) < 1 << 20);
    assertEquals(1, rehearsals().of("/b.md").size());
    assertEquals(
        Optional.of(seconds(1)), rehearsals().of("/a.md").getLast().at(1), "200 times 5 ms");
  }

  @Test
  void whereNothingCanBeKeptTheTalkGoesOn() {
    Rehearsals nowhere = Rehearsals.in(Path.of("/dev/null"));
    nowhere.keep("/a.md", 1, 1, seconds(1));
    assertEquals(List.of(), nowhere.of("/a.md"));
  }
}
