package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import lectern.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaylistFileTest {
  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Parsed read(String text) throws Exception {
    return DeckFile.read(write("list.playlist", text).toString());
  }

  private static String titles(Parsed parsed) {
    return parsed.deck().slides().stream()
        .map(slide -> slide.title())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void decksAreFoundFromItsFolder() throws Exception {
    write("a.md", "---\ntitle: Alpha\nspeakers: [Ada]\n---\n# One\n\n---\n# Two\n");
    assertEquals("Alpha | Two", titles(read("\ufeffa.md#3\n")));
    assertEquals("Alpha | One | Two", titles(read(folder + "/a.md\n")));
    assertEquals(
        "Ada",
        read("a.md#3").deck().slides().getFirst().blocks().stream()
            .map(lectern.deck.Block.class::cast)
            .skip(1)
            .map(b -> lectern.deck.PlainText.lines(List.of(b)).getFirst())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void itNamesMarkdownFilesOnly() throws Exception {
    write("secret", "x");
    write("other.playlist", "a.md\n");
    Files.createDirectories(folder.resolve("d.md"));
    var said =
        read("secret\nother.playlist\nd.md\nnone.md\n%00.md\n").diagnostics().stream()
            .map(d -> d.at().line() + " " + d.message().replace(folder + "/", ""))
            .toList();
    assertEquals(
        List.of(
            "1 secret: is not a Markdown file",
            "2 other.playlist: is not a Markdown file",
            "3 d.md: is a folder; a deck is a Markdown file",
            "4 none.md: there is no such file",
            "5 this is no path"),
        said);
  }

  @Test
  void anyBytesAreAPlaylist() throws Exception {
    write("a.md", "# One\n");
    var random = new Random(6);
    var parts =
        List.of("a.md", "#", "1", "-", "9", "\n", " ", "\0", "\r", "/", "..", "%41", ":", "é");
    for (int i = 0; i < 500; i++) {
      var text =
          random
              .ints(random.nextInt(30), 0, parts.size())
              .mapToObj(parts::get)
              .collect(Collectors.joining());
      assertTrue(!read(text).deck().slides().isEmpty());
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      random.nextBytes(bytes);
      Files.write(folder.resolve("b.playlist"), bytes);
      DeckFile.read(folder.resolve("b.playlist").toString());
    }
  }

  @Test
  void itLiesOnTheShelf() throws IOException {
    write("agenda.playlist", "title: In an hour\na.md\n");
    write("plain.playlist", "a.md\n");
    var entries = Scan.find(List.of(folder.toString())).decks().stream().map(Scan::entry).toList();
    assertEquals(
        List.of("In an hour", "Plain"), entries.stream().map(entry -> entry.title()).toList());
  }

  @Test
  void itIsReadAgainWhenOneOfItsDecksChanges() throws Exception {
    write("a.md", "# One\n\nold\n");
    var list = write("list.playlist", "a.md\n");
    try (var running = Running.deck(folder.resolve("state"), list).start()) {
      running.press("end").await("old");
      write("a.md", "# One\n\nnew words\n");
      running.await("new words");
      write("list.playlist", "title: Later\na.md\nb.md\n");
      running.await("list.playlist:3:1");
      write("b.md", "# Bee\n");
      running.press("end").await("Bee");
    }
  }

  @Test
  void starsAreKeptAndPresented() throws Exception {
    write("a.md", "---\ntitle: Alpha\n---\n# One\n\n---\n# Two\n\nsecond\n");
    var state = folder.resolve("state");
    try (var running = Running.shelf(state, folder).start()) {
      running.await("Alpha").press("enter").await("1/3").press("G * q").await("★");
      running.await("from 1 deck").press("g g enter");
      Running.until(
          () -> running.screen().lines().reduce("", (_, last) -> last).contains("Stars"), 20_000);
      running.press("space").await("★ 2/2").press("*");
      Running.until(() -> !running.screen().contains("★"), 20_000);
      assertTrue(running.screen().contains("second"));
      running.press("*").await("★ 2/2");
    }
    try (var running = Running.shelf(state, folder).start()) {
      running.await("Stars").await("from 1 deck");
    }
  }

  @Test
  void whatStaysOnScreenIsReadAfterARestart() throws Exception {
    write("a.md", "# One\n\n---\n# Two\n");
    var state = folder.resolve("state");
    try (var running = Running.shelf(state, folder).start()) {
      running.await("2 slides").press("enter").await("1/2");
      Running.until(() -> Seen.in(state).all().size() == 1, 20_000);
      running.press("q").await("1/2 slides");
    }
    try (var running = Running.shelf(state, folder).start()) {
      running.await("1/2 slides").press("enter");
      Running.until(() -> running.screen().stripTrailing().endsWith("1/2"), 20_000);
      running.press("]");
      Running.until(
          () -> Seen.in(state).all().values().stream().anyMatch(keys -> keys.size() == 2), 20_000);
      running.press("q").await("✓");
    }
  }
}
