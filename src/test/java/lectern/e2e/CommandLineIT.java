package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is printed, by which exit code it ends, and that bad input is named in one line.
class CommandLineIT {
  private static final String DECK =
      """
      ---
      title: A talk
      speakers: [Ann]
      ---

      # First

      <!-- pause -->

      Words.

      <!-- speaker_note: Said aloud. -->

      ---

      # Second

      - one
      """;

  private final Program lectern = Program.open();

  CommandLineIT() throws IOException {}

  @AfterEach
  void close() {
    lectern.close();
  }

  @Test
  void wrongArgumentsAreNamed() throws Exception {
    lectern.write("deck.md", DECK);
    lectern.run("--plian", "deck.md").assertRefused(2, "--plian", "did you mean --plain?");
    lectern.run("export", "deck.md", "--sizes").assertRefused(2, "--sizes", "did you mean --size?");
    lectern.run("-x").assertRefused(2, "-x", "--help");
    lectern.run("--theme", "dork", "deck.md").assertRefused(2, "dork", "did you mean dark?");
    lectern.run("--size", "10", "deck.md").assertRefused(2, "--size 10", "100x30");
    lectern.run("--color", "blue", "deck.md").assertRefused(2, "blue", "never, 16, 256, truecolor");
    lectern.run("--slide", "0", "deck.md").assertRefused(2, "--slide 0", "first slide is 1");
    lectern.run("--slide").assertRefused(2, "--slide");
    lectern.run("export").assertRefused(2, "export", "lectern export talk.md");
    lectern.run("export", "deck.md", "--to", "pdf").assertRefused(2, "pdf", "text and ansi");
    lectern.run("").assertRefused(2, "an empty word");
  }

  @Test
  void whatCannotBeReadIsNamed() throws Exception {
    Files.createDirectories(lectern.file("empty/folder.md"));
    Files.createSymbolicLink(lectern.file("loose.md"), Path.of("nowhere"));
    assertEquals(
        0, new ProcessBuilder("mkfifo", lectern.file("pipe.md").toString()).start().waitFor());
    try (var huge = new RandomAccessFile(lectern.file("huge.md").toFile(), "rw")) {
      huge.setLength(1L << 32);
    }
    for (var command : List.of("--plain", "check", "export")) {
      lectern.run(command, "nosuch.md").assertRefused(66, "nosuch.md", "no such file");
      lectern.run(command, "empty").assertRefused(66, "empty", "no Markdown file (.md)");
      lectern.run(command, "pipe.md").assertRefused(66, "pipe.md", "not a regular file");
      lectern.run(command, "huge.md").assertRefused(66, "huge.md", "64 MiB");
    }
    lectern.run("loose.md").assertRefused(66, "loose.md");
    lectern.run("a.md", "nosuch.md").assertRefused(66, "a.md");
    lectern.run("empty/folder.md").assertRefused(66, "empty/folder.md");
    lectern.run("--theme", "no/such.json", "huge.md").assertRefused(66, "no/such.json");
    lectern
        .write("deck.md", DECK)
        .run("export", "deck.md", "-o", "no/such.txt")
        .assertRefused(73, "no/such.txt", "no such folder");

    // One of many that can't be read does not keep the others from being shown or checked.
    lectern.write("some/deck.md", DECK).write("some/wrong.md", "---\ntitel: x\n---\n");
    Files.move(lectern.file("huge.md"), lectern.file("some/a.md"));
    assertTrue(lectern.run("some").text().contains("A talk, by Ann: some/deck.md"));
    var check = lectern.run("check", "some");
    assertEquals(66, check.code());
    assertTrue(check.err().contains("some/a.md"), check.err());
    assertTrue(check.out().contains("some/wrong.md:2:1"), check.out());
  }

  @Test
  void anyBytesOpenAndCheckNamesWhatIsWrong() throws Exception {
    var binary = new byte[3000];
    new java.util.Random(7).nextBytes(binary);
    lectern
        .write("binary.md", binary)
        .write("latin.md", new byte[] {'#', ' ', 'c', 'a', 'f', (byte) 0xe9, '\n'})
        .write("zero.md", "")
        .write("front.md", "---\ntitel: x\n---\n# a\n")
        .write("broken.md", "---\ntitle: [x\n---\n# a\n")
        .write("fine.md", DECK);
    for (var name : List.of("binary", "latin", "zero", "front", "broken")) {
      var shown = lectern.run(name + ".md");
      assertEquals(0, shown.code());
      assertTrue(shown.out().startsWith("Slide 1 of "), shown.out());
      assertTrue(shown.err().matches("lectern: " + name + "\\.md:\\d+:\\d+: .+\n"), shown.err());
      shown.assertHarmless();
      var check = lectern.run("check", name + ".md");
      assertEquals(1, check.code());
      assertEquals("", check.err());
      assertTrue(check.out().matches("(" + name + "\\.md:\\d+:\\d+: .+\n)+"), check.out());
    }
    var all = lectern.run("check", ".", "fine.md");
    assertEquals(1, all.code());
    assertTrue(all.out().contains("./front.md:2:1: "), all.out());
    assertTrue(all.out().contains("title"), all.out());
    assertFalse(all.out().contains("fine.md"), all.out());
    assertEquals("", lectern.run("check", "fine.md").text());
  }

  @Test
  void printsPlainText() throws Exception {
    lectern.write("deck.md", DECK).write("args", "--version");
    var plain = lectern.run("--plain", "deck.md").text();
    assertTrue(plain.startsWith("Slide 1 of 3: A talk\nSpeakers: Ann\n"), plain);
    assertTrue(
        plain.contains("Words.\n\nNotes:\n\nSaid aloud.\n\nSlide 3 of 3: Second\n\n- one\n"),
        plain);
    assertEquals(plain, lectern.run("deck.md").text());
    assertEquals(plain, lectern.run("--plain", "--", "deck.md").text());
    assertEquals(plain, lectern.fed(DECK, "-").text());
    assertEquals(plain, lectern.fed(DECK, "--plain", "-").text());
    assertTrue(lectern.run(".").text().contains("- A talk, by Ann: ./deck.md"));
    assertEquals("Lectern 0.1.0\n", lectern.run("--version").text());
    lectern.run("--plain", "@args").assertRefused(66, "@args");
    for (var command : List.of("lectern", "export", "check")) {
      var words =
          command.equals("lectern") ? new String[] {"--help"} : new String[] {command, "--help"};
      var help = lectern.run(words);
      assertTrue(help.text().startsWith("Usage: lectern"), help.out());
      assertTrue(help.out().contains("--size=COLSxROWS"), help.out());
      help.assertHarmless();
    }
    lectern.run("--plian", "--help").assertRefused(2, "--plian");
  }

  @Test
  void exportsPages() throws Exception {
    lectern.write("deck.md", DECK).write("other.md", "# Other\n");
    var text =
        lectern.run("export", "deck.md", "other.md", "--to", "text", "--size", "60x20").text();
    var pages = List.of(text.split("\f\n", -1));
    assertEquals(4, pages.size());
    for (var page : pages) {
      assertEquals(20, page.lines().count(), page);
      assertTrue(page.lines().allMatch(line -> line.length() <= 60), page);
    }
    assertTrue(pages.get(1).contains("Words."), text);
    assertTrue(pages.get(3).contains("Other"), text);
    assertFalse(text.contains("Said aloud") || text.contains("\u001b"), text);

    var notes = lectern.run("export", "deck.md", "--notes").text();
    assertEquals(4, notes.split("\f\n", -1).length);
    assertTrue(notes.indexOf("Words.") < notes.indexOf("Said aloud."), notes);
    assertTrue(notes.indexOf("Said aloud.") < notes.indexOf("Second"), notes);

    assertEquals("", lectern.run("export", "deck.md", "-o", "deck.ans").text());
    var ansi = Files.readString(lectern.file("deck.ans"));
    assertTrue(ansi.contains("\u001b["), ansi);
    assertEquals(ansi, lectern.run("export", "deck.md", "--to", "ansi").text());
    var plain = lectern.run("export", "deck.md", "--to", "ansi", "--no-color").text();
    assertEquals(List.of(), Sgr.colours(plain));
    assertTrue(
        Sgr.colours(lectern.run("export", "deck.md", "--to", "ansi", "--color", "16").text())
            .stream()
            .allMatch(colour -> colour.matches("(3|4|9|10)[0-7]")));
    assertEquals("", lectern.run("export", "deck.md", "--output=deck.txt", "--size=60x20").text());
    assertTrue(text.startsWith(Files.readString(lectern.file("deck.txt"))));
    assertEquals(text, lectern.run("export", ".", "--size", "60x20").text());
  }

  @Test
  void whatCannotBeWrittenIsNamed() throws Exception {
    lectern.write("deck.md", DECK);
    lectern.run("export", "deck.md", "-o", "/dev/full").assertRefused(73, "/dev/full", "No space");
    var shell = new ProcessBuilder("sh", "-c", "scripts/lectern --version >/dev/full");
    shell.directory(Stage.CHECKOUT.toFile()).environment().put("LECTERN_AOT", "off");
    var process = shell.redirectErrorStream(true).start();
    var said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals("lectern: standard output can't be written: No space left on device\n", said);
    assertEquals(73, process.waitFor());
  }

  @Test
  void noDeckActsOnTheTerminal() throws Exception {
    var name = "h\u001b]2;pwned\u0007\u009b5m\u202e.md";
    lectern.write(name, Hostile.DECK).write("talks/" + name, Hostile.DECK);
    for (var words :
        new String[][] {
          {name},
          {"talks"},
          {"export", name, "--notes"},
          {"check", name},
          {"check", "talks"},
          {"no" + name},
          {"export", "no" + name},
          {"export", name, "-o", "no/" + name},
          {"export", name, "-o", "x." + name},
          {"--theme", name, name},
          {"--theme", "no/" + name, name},
          {"--" + name},
          {"--size", name},
          {"--color", name},
          {"--slide", name},
          {"export", name, "--to", name}
        }) {
      var run = lectern.run(words);
      run.assertHarmless();
      assertFalse((run.out() + run.err()).isEmpty(), run.words().toString());
    }
    var ansi = lectern.run("export", name, "--to", "ansi").text();
    assertFalse(ansi.replaceAll("\u001b\\[[0-9;]*m", "").contains("\u001b"), "more than colours");
  }
}
