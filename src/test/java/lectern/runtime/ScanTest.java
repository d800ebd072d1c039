package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.deck.Meta;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new Folder(temporary);
  }

  private List<String> found(String... names) {
    var paths = List.of(names).stream().map(folder::name).toList();
    return folder.names(Scan.find(paths).decks());
  }

  @Test
  void decksBelowFoldersInOrderOfPath() {
    folder
        .write("t/b.md", "")
        .write("t/a/z.markdown", "")
        .write("t/a.MD", "")
        .write("t/notes.txt", "")
        .write("t/md", "")
        .write("t/x.md.bak", "")
        .write("t/a/deep/er/c.mkd", "")
        .folder("t/folder.md");
    assertEquals(List.of("t/a.MD", "t/a/deep/er/c.mkd", "t/a/z.markdown", "t/b.md"), found("t"));
  }

  @Test
  void whatIsKeptBesideADeckIsNone() {
    folder
        .write("t/a.md", "")
        .write("t/a.notes.md", "")
        .write("t/B.MD", "")
        .write("t/B.notes.md", "")
        .write("t/c.playlist", "")
        .write("t/c.notes.md", "")
        .write("t/my.notes.md", "")
        .write("t/sub/a.notes.md", "");
    assertEquals(
        List.of("t/B.MD", "t/a.md", "t/c.playlist", "t/my.notes.md", "t/sub/a.notes.md"),
        found("t"));
    assertEquals(List.of("t/a.md"), found("t/a.md", "t/a.notes.md"));
    assertEquals(List.of("t/a.notes.md"), found("t/a.notes.md"), "asked for by its name");
  }

  @Test
  void rootsKeepTheirOrderAndNothingComesTwice() {
    folder.write("b/1.md", "").write("a/2.md", "").write("c.txt", "");
    assertEquals(List.of("c.txt", "b/1.md", "a/2.md"), found("c.txt", "b", "a", "b/1.md", "c.txt"));
    assertEquals(List.of("nowhere.md"), found("nowhere.md"));
  }

  @Test
  void hiddenThingsAreLeftOutUnlessNamed() {
    folder.write("t/.git/a.md", "").write("t/.hidden.md", "").write("t/b.md", "");
    assertEquals(List.of("t/b.md"), found("t"));
    assertEquals(List.of("t/.git/a.md"), found("t/.git"));
    assertEquals(List.of("t/.hidden.md"), found("t/.hidden.md"));
  }

  @Test
  void linksAreFollowedOnceRound() {
    folder
        .write("t/a.md", "")
        .write("there/b.md", "")
        .link("t/away", "../there")
        .link("t/round", "..")
        .link("t/self", "self")
        .link("t/nowhere.md", "nothing")
        .link("t/c.md", "a.md");
    var found = found("t");
    assertTrue(found.containsAll(List.of("t/a.md", "t/c.md", "t/away/b.md")), found.toString());
    assertTrue(found.stream().noneMatch(name -> name.contains("nowhere")), found.toString());
  }

  @Test
  void foldersAreThoseWhereSomethingMayCome() {
    folder.write("t/more/a.md", "").folder("t/empty").folder("t/.git").write("u/b.md", "");
    var found = Scan.find(List.of(folder.name("t"), folder.name("u/b.md"))).folders();
    assertEquals(
        List.of("", "t", "t/empty", "t/more", "u"),
        folder.names(found.stream().map(Path::toString).toList()));
  }

  @Test
  void whatMayNotBeReadIsPassedOver() throws Exception {
    folder.write("t/shut/a.md", "").write("t/b.md", "");
    var shut = folder.file("t/shut").toFile();
    Assumptions.assumeTrue(shut.setReadable(false) && !Files.isReadable(shut.toPath()), "root");
    assertEquals(List.of("t/b.md"), found("t"));
    assertTrue(shut.setReadable(true));
  }

  @Test
  void pipesAreNotWaitedFor() throws Exception {
    folder.write("t/a.md", "");
    var pipe = folder.name("t/pipe.md");
    Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0);
    assertEquals(List.of("t/a.md"), found("t"));
    assertEquals(Meta.NONE, Scan.entry(pipe).meta());
  }

  @Test
  void entryIsWhatTheFrontMatterSays() {
    folder.write("a.md", "---\ntitle: A talk\nday: 2\n---\n" + "word ".repeat(100_000));
    var entry = Scan.entry(folder.name("a.md"));
    assertEquals("A talk", entry.title());
    assertEquals(2, entry.meta().day().orElseThrow());
    assertEquals("none", Scan.entry(folder.name("none.md")).title());
  }
}
