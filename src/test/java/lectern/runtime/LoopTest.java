package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.app.Msg;
import lectern.deck.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Loop and effects over true files.
class LoopTest {
  private static final String DECK = "# One\n\n---\n\n# Two\n\n---\n\n# Three\n";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new Folder(temporary);
  }

  private Path state() {
    return folder.file("state");
  }

  @Test
  void shelfOpensDeckAndComesBack() {
    folder.write("t/a.md", "# Alone\n").write("t/b.md", DECK);
    try (var running = Running.shelf(state(), folder.file("t")).start()) {
      running.await("1/2").await("3 slides").press("down enter").await("1/3");
      running.press("space").await("2/3").press("q").await("2/2");
      running.press("up enter").await("1/1").press("}").await("2/3");
      running.press("{").await("1/1").press("q q");
      assertFalse(running.end().talk().isPresent());
    }
    var places = Places.in(state());
    assertEquals(Optional.of(new Position(1, 0)), places.deck(folder.name("t/b.md")));
    var decks = List.of(folder.name("t/b.md"), folder.name("t/a.md"));
    assertEquals(Optional.of(folder.name("t/a.md")), places.shelf(folder.name("t"), decks));
  }

  @Test
  void aLongDeckBeginsBeforeItIsRead() throws Exception {
    var text = new StringBuilder("---\ntitle: Long\n---\n");
    for (int i = 1; i <= 2000; i++) {
      text.append("\n# Number ").append(i).append("\n\nSome words, for it to be long.\n\n---\n");
    }
    folder.write("t/long.md", text.toString());
    try (var running = Running.deck(state(), folder.file("t/long.md"))) {
      running.press("J").start().await("2/2001").press("G").await("Number 2000").press("space");
      running.await("The end").press("1 0 G").await("Number 9").press("q");
      running.end();
      assertTrue(running.shown.getFirst().contains("/…"), running.shown.getFirst());
    }
    // Where it was left far behind its beginning, all of it is needed.
    var at = new Position(1500, 0);
    assertTrue(DeckFile.opened(folder.name("t/long.md"), at, Running.NO_THEMES).whole());
    assertFalse(
        DeckFile.opened(folder.name("t/long.md"), Position.START, Running.NO_THEMES).whole());
    // From the shelf as well.
    try (var running = Running.shelf(state(), folder.file("t")).start()) {
      running.await("2001 slides").press("enter").await("10/2001").press("q q");
      running.end();
    }
  }

  @Test
  void deckIsReadAgainWhenSavedAndKeptWhenBroken() throws Exception {
    folder.write("a.md", DECK);
    try (var running = Running.deck(state(), folder.file("a.md")).start()) {
      folder.write("a.md", DECK.replace("Three", "Drei"));
      running.await("Drei").await("3/3");
      folder.rename("a.md", DECK.replace("Two", "Zwei"));
      running.await("Zwei").await("2/3");
      folder.write("a.md", "---\ntitle: [\n---\n# Broken\n");
      running.await("a.md:2:").await("Zwei");
      folder.delete("a.md");
      running.await("no such file").await("Zwei");
      folder.write("a.md", DECK);
      running.await("Two").await("2/3");
      running.press("q");
      assertEquals(1, running.end().talk().orElseThrow().at().slide());
    }
    assertEquals(Optional.of(new Position(1, 0)), Places.in(state()).deck(folder.name("a.md")));
  }

  @Test
  void deckThatIsAsItWasLeavesTheNoticeAlone() throws Exception {
    folder.write("a.md", "---\ntitel: x\n---\n" + DECK);
    try (var running = Running.deck(state(), folder.file("a.md")).start()) {
      running.press("space").await("2/");
      folder.rename("a.md", "---\ntitel: x\n---\n" + DECK);
      running.press("r");
      Running.until(() -> running.done.contains("redraw"), 20_000);
      folder.write("a.md", "---\ntitel: x\n---\n" + DECK.replace("Three", "Drei"));
      running.await("Drei");
      running.screens().stream()
          .skip(1)
          .filter(screen -> !screen.contains("Drei"))
          .forEach(screen -> assertFalse(screen.contains("a.md:2:1"), screen));
    }
  }

  @Test
  void burstIsDrawnOnce() {
    folder.write("t/a.md", DECK).write("t/b.md", DECK);
    var running = Running.shelf(state(), folder.file("t")).start();
    try (running) {
      running.await("2 decks").await("3 slides");
      Running.until(() -> running.screen().split("3 slides", -1).length == 3, 20_000);
      running.inbox.settled();
    }
    var deck = Running.shelf(state(), folder.file("t"));
    deck.press("down up ".repeat(100).trim()).start();
    try (deck) {
      deck.inbox.settled();
      assertTrue(deck.shown.size() < 10, deck.shown.size() + " frames");
    }
  }

  @Test
  void themeIsReadAgainWhenSavedAndKeptWhenBroken() throws Exception {
    folder.write("a.md", "---\ntheme: mine\n---\n# One\n\n- point\n");
    folder.write("themes/mine.json", "{\"shapes\": {\"bullets\": [\">\"]}}");
    var themes = new ThemeFolders(List.of(folder.file("themes")), Optional.empty());
    try (var running = Running.deck(state(), folder.file("a.md"), themes).start()) {
      running.press("t").await("auto").press("esc").await("> point");
      folder.write("themes/mine.json", "{\"shapes\": {\"bullets\": [\"#\"]}}");
      running.await("# point");
      folder.write("themes/mine.json", "{\"shapes\": ");
      running.await("mine.json:1:").await("# point");
      folder.write("themes/mine.json", "{\"shapes\": {\"bullets\": [\"=\"]}}");
      running.await("= point");
      assertFalse(running.shown.getLast().contains("mine.json"));
      running.press("ctrl+c").end();
    }
  }

  @Test
  void terminalIsAskedForItsGroundOnlyWhenThatIsFollowed() throws Exception {
    folder.write("a.md", DECK);
    folder.write("themes/light.json", "{\"shapes\": {\"accent\": \"=\"}}");
    var themes = new ThemeFolders(List.of(folder.file("themes")), Optional.empty());
    try (var running = Running.deck(state(), folder.file("a.md"), themes).start()) {
      running.press("t").await("auto");
      assertEquals(List.of(), running.done);
      running.press("up").await("▸ auto");
      assertEquals(List.of("ask"), running.done);
      running.inbox.put(new Msg.GroundSeen(true));
      running.press("enter").await("====").press("ctrl+c").end();
    }
  }

  @Test
  void faultOfOursEndsTheLoop() throws Exception {
    folder.write("a.md", DECK);
    var fault = new IllegalStateException("a fault");
    var running = Running.deck(state(), folder.file("a.md")).start();
    running.inbox.fail(fault);
    Running.until(() -> running.thrown.get() != null, 20_000);
    assertEquals(fault, running.thrown.get());
  }

  @Test
  void loopDrawsAgainAndSuspendsByItself() throws Exception {
    folder.write("a.md", DECK);
    try (var running = Running.deck(state(), folder.file("a.md")).start()) {
      running.press("ctrl+l ctrl+z");
      running.inbox.settled();
      assertEquals(List.of("redraw", "suspend"), running.done);
    }
  }

  @Test
  void quitDoesNotWaitForTheBackground() {
    folder.write("long", DECK.repeat(5000)).folder("t");
    for (int i = 0; i < 3000; i++) {
      folder.link("t/" + i + ".md", "../long");
    }
    var running = Running.shelf(state(), folder.file("t"));
    running.start().await("3,000 decks").press("G").await("3000/3000").press("ctrl+c");
    assertTrue(
        running.end().shelf().library().entries().stream()
            .anyMatch(entry -> entry.outline().isEmpty()));
  }

  @Test
  void shelfThatKeepsChangingIsReadAsOftenAsItTakes() {
    folder.write("t/0.md", DECK);
    try (var running = Running.shelf(state(), folder.file("t")).start()) {
      running.await("1 deck");
      for (int i = 1; i <= 200; i++) {
        folder.write("t/" + i + ".md", DECK);
      }
      running.await("201 decks").press("G enter").await("1/3");
      folder.delete("t/99.md");
      running.press("q").await("200 decks");
    }
  }

  @Test
  void whatCannotBeOpenedIsSaid() {
    folder.write("t/a.md", DECK);
    try (var running = Running.shelf(state(), folder.file("t")).start()) {
      running.await("1 deck").await("3 slides");
      folder.delete("t/a.md");
      running.press("enter").await("t/a.md: there is no such file");
      running.await("no Markdown file");
    }
  }
}
