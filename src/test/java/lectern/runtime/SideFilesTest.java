package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lectern.deck.Names;
import lectern.deck.SlideRef;
import lectern.remark.Remark;
import lectern.remark.Remarks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken down on slides, in true files.
class SideFilesTest {
  private static final Names NAMES = Names.of(List.of("One", "Two"));

  @TempDir private Path temporary;
  private Folder folder;
  private SideFiles files;

  @BeforeEach
  void open() {
    folder = new Folder(temporary).write("t/a.md", "---\ntitle: Alpha\n---\n# One\n---\n# Two\n");
    files = new SideFiles(folder.file("state"));
  }

  private static Remark remark(String text) {
    return Remark.typed(text, LocalDateTime.parse("2026-11-22T10:41:00")).orElseThrow();
  }

  private Path add(String deck, int slide, String text) throws IOException {
    return files.add(new SlideRef(deck, slide, NAMES), remark(text));
  }

  private static List<String> texts(Remarks remarks) {
    return remarks.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(Remark.class::isInstance)
        .map(line -> ((Remark) line).text())
        .toList();
  }

  @Test
  void besideTheDeckAndNeverInIt() throws IOException {
    byte[] before = Files.readAllBytes(folder.file("t/a.md"));
    String deck = folder.name("t/a.md");
    assertEquals(folder.file("t/a.notes.md"), add(deck, 0, "first"));
    add(deck, 0, "! second");
    add(deck, 1, "third");
    assertArrayEquals(before, Files.readAllBytes(folder.file("t/a.md")));
    assertEquals(
        List.of("first", "second"), texts(new Remarks(files.read(deck).sections().subList(0, 1))));
    String text = Files.readString(folder.file("t/a.notes.md"));
    assertTrue(text.startsWith("# Notes on Alpha\n"), text);
    assertTrue(text.contains("\n## Slide 2: Two\n\n- third ("), text);
    assertFalse(Files.exists(folder.file("state")));
  }

  @Test
  void whateverStandsInTheFileStays() throws IOException {
    folder.write("t/a.notes.md", new byte[] {'m', 'i', (byte) 0xff, 0, '\r', '\n', 'x'});
    add(folder.name("t/a.md"), 0, "first");
    byte[] now = Files.readAllBytes(folder.file("t/a.notes.md"));
    assertEquals((byte) 0xff, now[2]);
    String text = new String(now, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(text.endsWith("x\n\n## Slide 1: One\n\n- first (2026-11-22 10:41)\n"), text);
    // An editor saves anew what somebody wrote between two notes.
    folder.rename("t/a.notes.md", "# Mine\n\n## Slide 1: One\n\n- first, mended\n  and more\n");
    add(folder.name("t/a.md"), 0, "second");
    assertEquals(
        "# Mine\n\n## Slide 1: One\n\n- first, mended\n  and more\n\n- second (2026-11-22 10:41)\n",
        Files.readString(folder.file("t/a.notes.md")));
  }

  @Test
  void aLongFileIsOnlyAddedTo() throws IOException {
    String long1 = "- " + "é".repeat(500) + "\n";
    folder.write("t/a.notes.md", "# N\n\n## Slide 1: One\n\n" + long1.repeat(100));
    add(folder.name("t/a.md"), 0, "end");
    String text = Files.readString(folder.file("t/a.notes.md"));
    assertTrue(text.endsWith(long1 + "\n## Slide 1: One\n\n- end (2026-11-22 10:41)\n"));
    assertEquals(101, texts(files.read(folder.name("t/a.md"))).size());
  }

  @Test
  void whereTheFolderCannotBeWrittenItIsKeptUnderTheState() throws IOException {
    Path kept = add("/proc/version.md", 0, "here");
    assertEquals(folder.file("state/notes/proc/version.notes.md"), kept);
    assertEquals(List.of("here"), texts(files.read("/proc/version.md")));
    folder.folder("t/b.notes.md");
    assertEquals(
        folder.file("state/notes").resolve(folder.name("t/b.notes.md").substring(1)),
        add(folder.name("t/b.md"), 0, "a folder stands there"));
    assertEquals(folder.file("state/notes/standard-input.notes.md"), add("-", 0, "piped"));
    assertEquals(List.of("piped"), texts(files.read("-")));
  }

  @Test
  void whatWasKeptInBothPlacesIsReadFromBoth() throws IOException {
    String deck = folder.name("t/a.md");
    folder.write("state/notes" + folder.name("t/a.notes.md"), "## Slide 1: One\n- under\n");
    add(deck, 0, "beside");
    assertEquals(List.of("beside", "under"), texts(files.read(deck)));
  }

  @Test
  void whereNothingCanBeWrittenTheFirstReasonIsTold() {
    SideFiles nowhere = new SideFiles(Path.of("/proc/lectern"));
    IOException e =
        assertThrows(
            IOException.class,
            () -> nowhere.add(new SlideRef("/proc/a.md", 0, NAMES), remark("lost?")));
    assertTrue(String.valueOf(e.getMessage()).contains("/proc/a.notes.md"), e.toString());
  }

  @Test
  void decksThatDifferInTheirEndingHaveFilesOfTheirOwn() throws IOException {
    folder.write("t/a.markdown", "# One\n---\n# Two\n");
    assertEquals(folder.file("t/a.notes.md"), add(folder.name("t/a.md"), 0, "short"));
    assertEquals(folder.file("t/a.markdown.notes.md"), add(folder.name("t/a.markdown"), 0, "long"));
    assertEquals(List.of("long"), texts(files.read(folder.name("t/a.markdown"))));
    assertTrue(SideFiles.isOne(folder.file("t/a.markdown.notes.md")));
    folder.write("t/b.markdown", "# One\n---\n# Two\n");
    assertEquals(folder.file("t/b.notes.md"), add(folder.name("t/b.markdown"), 0, "alone"));
    String deck = folder.name("t/a.markdown");
    assertEquals(List.of(deck), SideFiles.without(List.of(deck, deck + ".notes.md")));
  }

  @Test
  void aFolderHasNoSideFile() {
    folder.write("t/clocks/picture.md", "").write("t/bells.md/picture.md", "");
    folder.write("t/clocks.notes.md", "# Notes on clocks");
    assertFalse(SideFiles.isOne(folder.file("t/clocks.notes.md")), "a talk");
    folder.write("t/clocks.md", "# Clocks");
    assertTrue(SideFiles.isOne(folder.file("t/clocks.notes.md")));
    assertEquals(folder.file("t/bells.notes.md"), files.of(folder.name("t/bells.mkd")).getFirst());
  }

  @Test
  void manyWritersLoseNothing() throws Exception {
    var threads = new ArrayList<Thread>();
    for (int writer = 0; writer < 3; writer++) {
      int own = writer;
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  for (int i = 0; i < 40; i++) {
                    add(folder.name("t/a.md"), i % 2, own + "-" + i);
                  }
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    var texts = texts(files.read(folder.name("t/a.md")));
    assertEquals(120, texts.size());
    assertEquals(120, texts.stream().collect(Collectors.toSet()).size());
  }

  @Test
  void aFullDiskIsSaidAndCostsNothingThatWasThere() throws Exception {
    try (var small = SmallDisk.at(folder.file("disk"))) {
      var disk = small.path();
      var full = new SideFiles(Path.of("/proc/lectern"));
      var slide = new SlideRef(disk.resolve("a.md").toString(), 0, NAMES);
      int[] kept = {0};
      var e =
          assertThrows(
              IOException.class,
              () -> {
                for (; kept[0] < 100; kept[0]++) {
                  full.add(slide, remark(kept[0] + "x".repeat(999)));
                }
              });
      assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.toString());
      var text = Files.readString(disk.resolve("a.notes.md"));
      assertTrue(text.endsWith(")\n"), "whole lines only");
      assertEquals(kept[0], texts(full.read(slide.path())).size());
      assertTrue(kept[0] > 2, "some of the disk was used");
      var other = new SlideRef(disk.resolve("b.md").toString(), 0, NAMES);
      assertThrows(IOException.class, () -> full.add(other, remark("z".repeat(9999))));
      assertFalse(Files.exists(disk.resolve("b.notes.md")), "nothing, not an empty file");
      // With room elsewhere nothing is lost at all.
      var elsewhere = files.add(slide, remark("y".repeat(4999)));
      assertTrue(elsewhere.startsWith(folder.file("state")), elsewhere.toString());
      assertEquals(kept[0] + 1, texts(files.read(slide.path())).size());
    }
  }
}
