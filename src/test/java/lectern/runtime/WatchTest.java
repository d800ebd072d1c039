package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir private Path temporary;
  private final BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();
  private final Watch watch = Watch.start(changes::add);
  private Folder folder = new Folder(Path.of(""));

  WatchTest() throws IOException {}

  @BeforeEach
  void open() {
    folder = new Folder(temporary).write("t/a.md", "one");
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
  }

  private void watching(String... names) {
    assertTrue(watch.folders(List.of(names).stream().map(folder::file).toList()));
  }

  /// Waits until all of these were named, in whatever batches.
  private void assertHeard(String... names) throws InterruptedException {
    Set<Path> missing = new HashSet<>(List.of(names).stream().map(folder::file).toList());
    while (!missing.isEmpty()) {
      var batch = changes.poll(20, TimeUnit.SECONDS);
      if (batch == null) {
        throw new AssertionError("nothing was heard of " + missing);
      }
      missing.removeAll(batch);
    }
  }

  /// Waits until nothing that has happened so far is still to be heard of.
  private void drain(String name) throws InterruptedException {
    folder.write(name, "");
    assertHeard(name);
    changes.clear();
  }

  @Test
  void everyWayOfSaving() throws Exception {
    watching("t");
    folder.write("t/a.md", "two");
    assertHeard("t/a.md");
    folder.rename("t/b.md", "three");
    assertHeard("t/b.md");
    folder.delete("t/a.md");
    assertHeard("t/a.md");
    folder.write("t/a.md", "four");
    assertHeard("t/a.md");
    folder.move("t/a.md", "t/a.md~").write("t/a.md", "five").delete("t/a.md~");
    assertHeard("t/a.md", "t/a.md~");
  }

  @Test
  void foldersAreWatchedOnce() {
    watching("t");
    assertFalse(watch.folders(List.of(folder.file("t"))));
    assertFalse(watch.folders(List.of(folder.file("nowhere"), folder.file("t/a.md"))));
  }

  @Test
  void folderThatComesBackIsWatchedAgain() throws Exception {
    watching("", "t");
    folder.delete("t/a.md").delete("t");
    assertHeard("t");
    folder.folder("t");
    assertHeard("t");
    assertTrue(watch.folders(List.of(folder.file("t"))));
    drain("t/x");
    folder.write("t/a.md", "back");
    assertHeard("t/a.md");
  }

  @Test
  void folderThatWasReplacedIsWatchedInItsPlace() throws Exception {
    folder.write("t/below/b.md", "one").write("new/below/b.md", "two");
    watching("", "t", "t/below");
    folder.move("t", "old").move("new", "t");
    assertHeard("t", "t/below");
    watch.folders(List.of(folder.file("t"), folder.file("t/below")));
    drain("t/x");
    folder.write("t/below/b.md", "three");
    assertHeard("t/below/b.md");
    drain("t/x");
    folder.write("old/below/b.md", "four");
    drain("t/x");
    assertTrue(changes.isEmpty());
  }

  @Test
  void folderWithTwoNamesIsHeardOfByBoth() throws Exception {
    folder.link("u", "t");
    watching("t");
    watching("u");
    folder.write("t/a.md", "two");
    assertHeard("t/a.md", "u/a.md");
    Files.delete(folder.file("u"));
    folder.write("u/a.md", "other").write("t/a.md", "three");
    assertHeard("t/a.md");
  }
}
