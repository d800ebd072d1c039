package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    put("t/a.md", "---\ntitle: Alpha\n---\n# One\n---\n# Two\n");
    put("t/a.notes.md", "## Slide 1: Two\n- moved (2026-11-22 10:41)\n- [ ] do \u001b[31mit\n");
    put("t/b.md", "# Bee\n");
    put("t/c.md", "# Sea\n");
    put("t/c.notes.md", "## Slide 1: Sea\n- ? why\n");
    put("x.playlist", "t/c.md\nt/a.md#3\nt/c.md\n");
    put("y.playlist", "t/c.md\nt/a.md#1-2\n");
    put("x.notes.md", "- of the list itself\n");
    put("state/notes" + folder + "/t/b.notes.md", "## Slide 1: Bee\n- kept elsewhere\n");
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String minutes(String... names) throws Failure {
    String[] words = new String[names.length + 1];
    words[0] = "minutes";
    for (int i = 0; i < names.length; i++) {
      words[i + 1] = names[i].equals("-") ? "-" : folder.resolve(names[i]).toString();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(0, Noted.run(Arguments.parse(words), folder.resolve("state"), out));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFolderIsItsTalksInOrder() throws Failure {
    String text = minutes("t");
    assertEquals(
        """
        # Minutes of 2026-11-22

        ## Actions

        - [ ] do ␛[31mit (Alpha, Slide 3: Two)

        ## Questions

        - **?** why (Sea, Slide 1: Sea)

        ## Alpha

        ### Slide 3: Two

        - moved (10:41)
        - [ ] do ␛[31mit

        ## Bee

        ### Slide 1: Bee

        - kept elsewhere

        ## Sea

        ### Slide 1: Sea

        - **?** why
        """,
        text);
    assertEquals(text, minutes("t"));
  }

  @Test
  void aPlaylistIsItsTalksInItsOrder() throws Failure {
    String text = minutes("x.playlist");
    assertTrue(text.indexOf("## X\n\n- of the list itself") > 0, text);
    assertTrue(text.indexOf("## Sea") > text.indexOf("## X"), text);
    assertTrue(text.indexOf("## Alpha") > text.indexOf("## Sea"), text);
    assertEquals(text.indexOf("## Sea"), text.lastIndexOf("## Sea"), text);
    assertFalse(text.contains("Bee"), text);
  }

  @Test
  void ofATalkOnlyThePlaylistsSlidesCount() throws Failure, IOException {
    assertFalse(minutes("y.playlist").contains("Alpha"), "not its slides");
    assertTrue(minutes("y.playlist", "t/a.md").contains("- moved"), "all of it was asked for");
    put("t/a.notes.md", "- of the talk\n\n## Slide 2: One\n- one\n\n## Slide 3: Two\n- two\n");
    String text = minutes("y.playlist");
    assertTrue(text.contains("- one") && !text.contains("- two"), text);
    assertFalse(text.contains("- of the talk"), text);
    put("y.playlist", "t/a.md\n");
    assertTrue(minutes("y.playlist").contains("- of the talk"), "a whole talk is all of it");
  }

  @Test
  void severalAreOneText() throws Failure {
    String text = minutes("t/c.md", "t/a.md", "t/a.md", "t/a.notes.md");
    assertTrue(text.indexOf("## Alpha") > text.indexOf("## Sea"), text);
    assertEquals(text.indexOf("## Alpha"), text.lastIndexOf("## Alpha"), text);
  }

  @Test
  void nothingTakenDownIsNotRight() throws IOException {
    Files.delete(folder.resolve("state/notes" + folder + "/t/b.notes.md"));
    assertEquals(1, assertThrows(Failure.class, () -> minutes("t/b.md")).code());
    assertEquals(1, assertThrows(Failure.class, () -> minutes("-")).code());
    assertEquals(66, assertThrows(Failure.class, () -> minutes("none.md")).code());
  }
}
