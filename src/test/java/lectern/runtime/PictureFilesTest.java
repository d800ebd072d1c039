package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lectern.app.Wanted;
import lectern.grid.Color;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.image.Header;
import lectern.image.Made;
import lectern.image.Painted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new Folder(temporary);
  }

  private PictureFiles.Found find(String markdown) throws Exception {
    folder.write("talks/deck.md", markdown);
    String deck = folder.name("talks/deck.md");
    IncludedFiles files = new IncludedFiles(deck);
    return PictureFiles.find(deck, DeckFile.read(deck, files));
  }

  private List<String> said(PictureFiles.Found found) {
    return found.diagnostics().stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.message())
        .toList();
  }

  @Test
  void areThoseInTheDecksFolder() throws Exception {
    folder.write("talks/a b.png", Made.png()).write("talks/img/c.png", Made.png());
    folder.write("secret.png", Made.png()).link("talks/link.png", "../secret.png");
    folder.write("talks/not.png", "text").folder("talks/dir.png");
    var found =
        find(
            """
            ![](a%20b.png) ![](<a b.png>) ![](img/c.png?raw=true) ![](./img/c.png)

            ![](../secret.png)

            ![](link.png)

            ![](/etc/hostname)

            ![](gone.png)

            ![](not.png)

            ![](dir.png)

            ![](https://example.com/a.png) ![](//example.com/a.png) ![](data:image/png;base64,AA)
            """);
    assertEquals(
        Set.of("a%20b.png", "a b.png", "img/c.png?raw=true", "./img/c.png"),
        found.files().keySet());
    assertEquals(
        List.of(
            "3:1 picture ../secret.png is not in the deck's folder",
            "5:1 picture link.png is not in the deck's folder",
            "7:1 picture /etc/hostname is not in the deck's folder",
            "9:1 picture gone.png is not there",
            "11:1 picture not.png is no picture that can be shown; PNG, JPEG, GIF, WebP and SVG can",
            "13:1 picture dir.png is a folder"),
        said(found));
  }

  @Test
  void ofAnIncludedFileStandBesideIt() throws Exception {
    folder.write("talks/part/p.png", Made.png()).write("talks/part/part.md", "![](p.png)");
    var found = find("<!-- include: part/part.md -->\n");
    assertEquals(List.of(), said(found));
    assertEquals(Set.of("p.png"), found.files().keySet());
  }

  @Test
  void thatAreTooLargeAreNotOpened() throws Exception {
    byte[] png = Made.png();
    folder.write("talks/long.png", Arrays.copyOf(png, (int) Header.MOST_BYTES + 1));
    png[17] = 1;
    png[21] = 1;
    folder.write("talks/wide.png", png);
    assertEquals(
        List.of(
            "1:1 picture long.png has 16.0 MiB; the most is 16",
            "3:1 picture wide.png has 65560x65552 pixels; the most is 40 million, such as 8000x5000"),
        said(find("![](long.png)\n\n![](wide.png)\n")));
  }

  @Test
  void haveAnotherStampWhenTheyChange() throws Exception {
    folder.write("talks/a.png", Made.png());
    var before = find("![](a.png)").files().get("a.png");
    assertEquals(before, find("![](a.png)").files().get("a.png"));
    Path file = folder.file("talks/a.png");
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
    assertNotEquals(before, find("![](a.png)").files().get("a.png"));
  }

  @Test
  void arePaintedFromTheirFiles() throws Exception {
    folder.write("talks/a.png", Made.png());
    var file = Objects.requireNonNull(find("![](a.png)").files().get("a.png"));
    var wanted = new Wanted(file, new Size(12, 8), Canvas.BLOCKS, Color.DEFAULT);
    var painted = PictureReader.paint(wanted);
    assertEquals(Optional.empty(), painted.fault());
    assertTrue(painted.painted() instanceof Painted.Cells);
    folder.delete("talks/a.png");
    assertTrue(PictureReader.paint(wanted).painted() instanceof Painted.Not);
    assertEquals(
        Map.of(), PictureFiles.find("-", DeckFile.read(folder.name("talks/deck.md"))).files());
  }

  /// The text is on screen first; a picture that changes is drawn anew.
  @Test
  void comeAfterTheText() throws Exception {
    folder.write("talks/a.png", Made.png());
    folder.write("talks/deck.md", "# One\n\nWords.\n\n![](a.png)\n\nMore.\n");
    try (var running = Running.deck(folder.file("state"), folder.file("talks/deck.md")).start()) {
      running.await("▌");
      assertEquals(List.of("ask pictures"), running.done);
      String first = running.shown.stream().filter(s -> s.contains("Words.")).findFirst().get();
      assertFalse(first.contains("▌"), first);
      assertEquals(row(first, "More."), row(running.screen(), "More."), "nothing jumps");
      folder.write("talks/a.png", "no picture any more");
      running.await("╭──");
    }
  }

  /// A list shows the pictures of each deck that it names, even if they have the same name.
  @Test
  void comeFromTheDeckThatASlideIsFrom() throws Exception {
    folder.write("one/a.png", Made.png());
    folder.write("one/deck.md", "# One\n\n![](a.png)\n");
    folder.write("two/a.png", "no picture");
    folder.write("two/deck.md", "# Two\n\n![](a.png)\n");
    folder.write("talks.playlist", "one/deck.md\ntwo/deck.md\n");
    try (var running = Running.deck(folder.file("state"), folder.file("talks.playlist")).start()) {
      running.await("One").press("space").await("▌").press("space").await("Two");
      running.press("space").await("╭──");
    }
  }

  private static int row(String screen, String text) {
    return screen
        .lines()
        .toList()
        .indexOf(screen.lines().filter(line -> line.contains(text)).findFirst().orElse(""));
  }
}
