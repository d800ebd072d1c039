package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import lectern.library.Entry;
import lectern.runtime.Scan;
import org.junit.jupiter.api.Test;

/// Browsing and presenting, with keys and mouse, in a terminal that changes its size.
class PresentIT {
  private static final String TALKS = Stage.CHECKOUT.resolve("talks").toString();

  private static final String DECK =
      """
      # One

      Alpha.

      <!-- pause -->

      Beta.

      ---

      # Two

      A paragraph that is long enough to be broken into lines on a narrow screen, word by word.

      ---

      # Three

      The end.
      """;

  @Test
  void shelfShowsTheWholeProgramme() throws Exception {
    try (var stage = Stage.open(120, 120)) {
      var tmux = stage.tmux;
      tmux.command("lectern " + TALKS);
      var shelf = tmux.await("1/38");
      var entries = Scan.find(List.of(TALKS)).decks().stream().map(Scan::entry).toList();
      assertEquals(38, entries.size());
      for (var entry : entries) {
        assertTrue(shelf.contains(start(entry)), entry.title() + " is not on\n" + shelf);
      }
      for (int day = 1; day <= 5; day++) {
        assertTrue(shelf.contains("Day " + day + " ──"), shelf);
        assertTrue(shelf.contains("Day " + day + " in five minutes"), shelf);
      }
      tmux.resize(80, 24);
      tmux.await("a list without preview", s -> !s.contains("╭") && s.contains("1/38"));
      tmux.press("G");
      tmux.await("38/38");
      tmux.press("g");
      tmux.press("g");
      tmux.await("1/38");
      tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
    }
  }

  private static String start(Entry entry) {
    return entry.title().substring(0, Math.min(24, entry.title().length()));
  }

  @Test
  void opensStepsResizesAndComesBack() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("a.md", "# Alone\n").write("deck.md", DECK).write("z.md", "# Last\n");
      var tmux = stage.tmux;
      var settings = stage.settings("before");
      tmux.command("echo what was here; lectern .");
      tmux.await("1/3");
      tmux.press("Down");
      tmux.await("2/3");
      tmux.press("Enter");
      assertFalse(stage.awaitSlide("1/3").contains("Beta"));
      tmux.press("Space");
      tmux.await("Beta.");
      tmux.press("Left");
      tmux.await("the step gone", s -> !s.contains("Beta.") && s.contains("Alpha."));
      tmux.press("Space");
      tmux.press("Right");
      stage.awaitSlide("2/3");
      for (var size : List.of("120x40", "40x12", "80x24", "20x5", "1x1", "7x2", "80x24")) {
        var sides = List.of(size.split("x", -1)).stream().map(Integer::valueOf).toList();
        tmux.resize(sides.get(0), sides.get(1));
        tmux.until(
            "a whole screen at " + size,
            () -> sides.get(0) < 40 || whole(tmux.screen(), sides.get(0), sides.get(1)));
      }
      stage.awaitSlide("2/3");
      tmux.press("?");
      tmux.await("next step, page or slide");
      tmux.press("Escape");
      tmux.await("the help gone", s -> !s.contains("next step") && s.contains("A paragraph that"));
      tmux.press("q");
      tmux.await("2/3\n");
      tmux.press("q");
      var shell = stage.awaitShell();
      assertTrue(shell.contains("what was here"), shell);
      assertFalse(shell.contains("Alone"), shell);
      stage.assertCode(0);
      assertEquals(settings, stage.settings("after"));

      tmux.command("lectern .");
      tmux.await("the shelf as it was left", s -> s.contains("2/3"));
      tmux.press("Enter");
      tmux.await("A paragraph that");
      tmux.press("Left");
      tmux.await("Beta.");
      tmux.press("Right");
      tmux.await("A paragraph that");
      tmux.press("C-c");
      stage.awaitShell();
      stage.assertCode(0);
      tmux.command("lectern deck.md");
      stage.awaitSlide("2/3");
      tmux.press("q");
      stage.awaitShell();
      tmux.command("lectern --slide 3 deck.md");
      tmux.await("The end.");
      tmux.press("q");
      stage.awaitShell();
    }
  }

  /// The slide in order, the status line on the last row.
  private static boolean whole(String screen, int columns, int rows) {
    var lines = screen.split("\n", -1);
    var words = screen.replaceAll("\\s+", " ");
    return lines.length == rows + 1
        && lines[rows - 1].stripTrailing().endsWith("2/3")
        && lines[rows - 1].stripTrailing().length() == columns - 2
        && words.contains("Two")
        && words.contains(
            "A paragraph that is long enough to be broken into lines on a narrow screen, word by word.");
  }

  @Test
  void mousePasteOverlaysAndThemes() throws Exception {
    try (var stage = Stage.open(100, 30)) {
      stage
          .write("a.md", "# Alone\n\n---\n\n# Second\n\nIts words.\n")
          .write("b.md", "---\ntitel: Wrong\n---\n" + DECK)
          .write("c.md", "# Last\n");
      var tmux = stage.tmux;
      tmux.command("lectern .");
      tmux.await("1/3");
      wheel(tmux, true);
      tmux.await("2/3");
      wheel(tmux, false);
      var shelf = tmux.await("1/3");
      click(tmux, 5, row(shelf, "Alone"));
      stage.awaitSlide("1/2");
      wheel(tmux, true);
      tmux.await("Its words.");
      wheel(tmux, false);
      stage.awaitSlide("1/2");

      tmux.paste("q\rjjj q\u0003\u001b[201~");
      tmux.press("]");
      stage.awaitSlide("2/2");
      stage.assertAlive();
      tmux.press("}");
      tmux.await("b.md:2:1");
      tmux.press("i");
      tmux.await("a finding", s -> s.contains("not understood") && s.contains("title"));
      tmux.press("q");
      tmux.await("the finding gone", s -> !s.contains("not understood"));

      var dark = tmux.coloured();
      tmux.press("t");
      tmux.await("light");
      tmux.press("Down");
      tmux.until("another ground", () -> !tmux.coloured().contains(ground(dark)));
      tmux.press("Escape");
      tmux.until("the old ground", () -> tmux.coloured().contains(ground(dark)));
      tmux.press("t");
      tmux.await("light");
      tmux.press("Down");
      tmux.press("Enter");
      tmux.await("the overlay gone", s -> !s.contains("light"));
      assertFalse(tmux.coloured().contains(ground(dark)));
      tmux.press("q");
      tmux.await("2/3");
      tmux.press("q");
      stage.awaitShell();
    }
  }

  private static void wheel(Tmux tmux, boolean down) {
    tmux.send("\u001b[<" + (down ? 65 : 64) + ";10;10M");
  }

  private static void click(Tmux tmux, int column, int row) {
    var at = ";" + (column + 1) + ";" + (row + 1);
    tmux.send("\u001b[<0" + at + "M\u001b[<0" + at + "m");
  }

  private static int row(String screen, String text) {
    return screen.substring(0, screen.indexOf(text)).split("\n", -1).length - 1;
  }

  /// The background of the first cell.
  private static String ground(String coloured) {
    return Sgr.colours(coloured).stream()
        .filter(c -> c.startsWith("48;"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sendsOnlyTheColoursThatWereAskedFor() throws Exception {
    try (var stage = Stage.open(100, 30)) {
      stage.write("deck.md", DECK);
      var tmux = stage.tmux;
      for (var call : List.of("NO_COLOR=1 lectern", "lectern --no-color")) {
        tmux.command(call + " deck.md");
        tmux.await("Alpha.");
        assertEquals(List.of(), Sgr.colours(tmux.coloured()), call);
        tmux.press("q");
        stage.awaitShell();
      }
      tmux.command("lectern --color 16 deck.md");
      tmux.await("Alpha.");
      var few = Sgr.colours(tmux.coloured()).stream().distinct().collect(Collectors.joining(" "));
      assertTrue(few.matches("((3|4|9|10)[0-7] ?)+"), few);
      tmux.press("q");
      stage.awaitShell();
      tmux.command("lectern --color truecolor deck.md");
      tmux.await("Alpha.");
      assertTrue(Sgr.colours(tmux.coloured()).stream().anyMatch(c -> c.startsWith("38;2;")));
      tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void withoutScreenThereIsPlainText() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("deck.md", DECK);
      var tmux = stage.tmux;
      var sent = stage.file("sent");
      tmux.record(sent);
      tmux.command("TERM=dumb lectern deck.md");
      tmux.await("The end.");
      stage.assertCode(0);
      tmux.command("lectern deck.md | cat");
      tmux.await("the deck twice", s -> s.split("The end\\.", -1).length == 3);
      tmux.command("TERM= lectern --plain deck.md >part; mv part plain; echo all is; echo sent");
      assertTrue(stage.await("plain").startsWith("Slide 1 of 3: One\n"));
      tmux.until("all that was sent", () -> Stage.read(sent).contains("all is\r\nsent\r\n"));
      assertFalse(Stage.read(sent).contains("\u001b"), Stage.read(sent));
    }
  }

  @Test
  void readsDeckFromStandardInputAndKeysFromTheTerminal() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("deck.md", DECK);
      var tmux = stage.tmux;
      var settings = stage.settings("before");
      tmux.command("cat deck.md | lectern -");
      stage.awaitSlide("1/3");
      tmux.press("G");
      tmux.await("The end.");
      tmux.press("r");
      tmux.resize(100, 30);
      tmux.until("another size", () -> tmux.screen().split("\n", -1)[29].endsWith("3/3"));
      assertTrue(tmux.screen().contains("The end."), tmux.screen());
      tmux.press("q");
      stage.awaitShell();
      assertEquals(
          settings.lines().skip(1).toList(), stage.settings("after").lines().skip(1).toList());
      tmux.command("lectern - <deck.md");
      stage.awaitSlide("1/3");
      tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void whereNothingCanBeKeptOnlyThePlaceIsLost() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("deck.md", DECK).write("file", "");
      var tmux = stage.tmux;
      tmux.command("XDG_STATE_HOME=$PWD/file lectern deck.md");
      tmux.await("Alpha.");
      tmux.press("]");
      stage.awaitSlide("2/3");
      tmux.press("q");
      var screen = stage.awaitShell();
      assertEquals(2, screen.lines().filter(line -> !line.isBlank()).count(), screen);
      stage.assertCode(0);
    }
  }

  @Test
  void noDeckActsOnTheTerminal() throws Exception {
    try (var stage = Stage.open(100, 30)) {
      var name = "h\u001b]2;pwned\u0007\u009b5m\u202e.md";
      stage.write(name, Hostile.DECK).write("ok.md", "# Harmless\n");
      var tmux = stage.tmux;
      var title = tmux.ask("#{pane_title}");
      var sent = stage.file("sent");
      tmux.record(sent);
      tmux.command("lectern .");
      tmux.await("1/2");
      tmux.press("Enter");
      stage.awaitSlide("1/3");
      tmux.press("i");
      tmux.await("not understood");
      tmux.press("q");
      tmux.await("the findings gone", s -> !s.contains("not understood"));
      tmux.press("]");
      stage.awaitSlide("2/3");
      tmux.press("]");
      stage.awaitSlide("3/3");
      stage.write(name, "---\ntitle: [\u001b]2;pwned\u0007\n---\n");
      tmux.await("showing the deck as it w");
      tmux.press("C-c");
      stage.awaitShell();
      assertEquals(title, tmux.ask("#{pane_title}"));
      var bytes = Stage.read(sent);
      assertFalse(bytes.contains("\u001b]2;"), "a title was set");
      assertFalse(bytes.contains("\u0007"), "a bell rang");
      assertFalse(bytes.codePoints().anyMatch(c -> (c >= 0x80 && c < 0xa0) || c == 0x202e));
    }
  }
}
