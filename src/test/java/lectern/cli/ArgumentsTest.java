package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The words of a call, and what is understood.
class ArgumentsTest {
  private static String parsed(String words) throws Failure {
    var options = Arguments.parse(words.isEmpty() ? new String[0] : words.split(" ", -1));
    var command =
        switch (options.command()) {
          case Options.Command.Present(
                  var slide,
                  boolean plain,
                  boolean mouse,
                  var auto,
                  boolean rehearse) ->
              "present"
                  + (slide.isPresent() ? " slide=" + slide.getAsInt() : "")
                  + (plain ? " plain" : "")
                  + (mouse ? "" : " no-mouse")
                  + auto.map(every -> " every " + every).orElse("")
                  + (rehearse ? " rehearse" : "");
          case Options.Command.Export(var format, var file, boolean notes) ->
              "export " + format + file.map(f -> " file=" + f).orElse("") + (notes ? " notes" : "");
          case Options.Command.Check() -> "check";
          case Options.Command.Search(String query, boolean json, int limit) ->
              "search " + query + (json ? " json" : "") + (limit < 999_999_999 ? " " + limit : "");
          case Options.Command.Theme() -> "theme";
          case Options.Command.Rehearsed(boolean json) -> "rehearsals" + (json ? " json" : "");
          case Options.Command.Follow() -> "follow";
          case Options.Command.Notes() -> "notes";
          case Options.Command.Minutes() -> "minutes";
          case Options.Command.Resume(var present) -> "resume" + (present.plain() ? " plain" : "");
          case Options.Command.Plan(var slot) ->
              "plan"
                  + slot.map(s -> " " + s.length() + s.begins().map(t -> "@" + t).orElse(""))
                      .orElse("");
          case Options.Command.Print(String text) -> "print " + text.lines().findFirst().orElse("");
        };
    var common = options.common();
    return command
        + common.theme().map(theme -> " theme=" + theme).orElse("")
        + common.size().map(size -> " size=" + size).orElse("")
        + common.color().map(color -> " color=" + color).orElse("")
        + common.images().map(images -> " images=" + images).orElse("")
        + (options.paths().isEmpty() ? "" : " " + options.paths());
  }

  private static void assertParsed(String words, String expected) throws Failure {
    assertEquals(expected, parsed(words), words);
  }

  private static void assertRefused(String words, String sentence) {
    var failure = assertThrows(Failure.class, () -> parsed(words), words);
    assertEquals(sentence, failure.sentence());
    assertEquals(2, failure.code(), words);
  }

  @Test
  void picturesAreDrawnAsIsAskedFor() throws Failure {
    assertParsed("--images sixel a.md", "present images=SIXEL [a.md]");
    assertParsed("--images auto", "present");
    assertParsed("export a.md --to ansi --images off", "export ANSI images=OFF [a.md]");
    assertRefused(
        "--images big", "--images big: it is one of auto, kitty, iterm, sixel, blocks, off");
  }

  @Test
  void aSearchHasAQuery() throws Failure {
    assertParsed("--resume --plain", "resume plain");
    assertRefused("--resume a.md", "--resume knows its talk: leave out a.md");
    assertParsed("minutes a.md b --no-color", "minutes color=never [a.md, b]");
    assertParsed("search ktls", "search ktls");
    assertParsed("search ktls a b --json --limit 3", "search ktls json 3 [a, b]");
    assertParsed("search --json -word talks", "search  -word json [talks]");
    assertParsed("search --limit 3 -word", "search  -word 3");
    assertRefused("search --jsn a", "unknown option --jsn: did you mean --json?");
    assertRefused("search", "search needs a query: lectern search 'time sync' talks");
    assertRefused("search a --limit 0", "--limit 0: it is a number from 1 on");
  }

  @Test
  void understood() throws Failure {
    assertParsed("", "present");
    assertParsed("talks", "present [talks]");
    assertParsed("a.md b.md", "present [a.md, b.md]");
    assertParsed("-", "present [-]");
    assertParsed("--plain -", "present plain [-]");
    assertParsed("--slide 3 a.md --no-mouse", "present slide=3 no-mouse [a.md]");
    assertParsed("a.md --slide=007", "present slide=7 [a.md]");
    assertParsed(
        "--theme light --size 100x30 --color 16 a.md",
        "present theme=light size=100x30 color=16 [a.md]");
    assertParsed("--no-color a.md", "present color=never [a.md]");
    assertParsed("--auto 20s a.md", "present every PT20S [a.md]");
    assertParsed("plan a.playlist --slot 20m", "plan PT20M [a.playlist]");
    assertParsed("plan a.md b.md --slot 10:30-11:00", "plan PT30M@10:30 [a.md, b.md]");
    assertRefused("plan", "plan needs a playlist or a deck: lectern plan week.playlist --slot 20m");
    assertRefused(
        "plan a.md --slot 10:30-10:29", "--slot 10:30-10:29: a slot is at most 12 hours long");
    assertRefused(
        "plan a.md --slot 10:30-10:30", "--slot 10:30-10:30: a slot ends later than it begins");
    assertRefused("plan a.md --slot soon", "--slot soon: it is a time such as 20m or 10:30-10:50");
    assertParsed("--rehearse a.md", "present rehearse [a.md]");
    assertParsed("rehearsals a.md --json", "rehearsals json [a.md]");
    assertRefused("rehearsals", "rehearsals needs one deck: lectern rehearsals talk.md");
    assertParsed("--auto=90", "present every PT1M30S");
    assertParsed("--auto 2m", "present every PT2M");
    assertRefused("--auto often", "--auto often: it is a time such as 20s or 2m");
    assertRefused("--auto 0", "--auto 0: it is a time such as 20s or 2m");
    assertParsed("-- --plain", "present [--plain]");
    assertParsed("--plain -- -x.md export", "present plain [-x.md, export]");
    assertParsed("--plain @a", "present plain [@a]");
    assertParsed("check", "check");
    assertParsed("check talks themes/dark.json", "check [talks, themes/dark.json]");
    assertParsed("theme", "theme");
    assertParsed("theme paper --size 80x24", "theme size=80x24 [paper]");
    assertParsed("export a.md", "export TEXT [a.md]");
    assertParsed("export a.md b.md --to ansi", "export ANSI [a.md, b.md]");
    assertParsed("export -o x.ans a.md --notes", "export ANSI file=x.ans notes [a.md]");
    assertParsed("export a.md --output=x.txt", "export TEXT file=x.txt [a.md]");
    assertParsed("export a.md -o x.ans --to text", "export TEXT file=x.ans [a.md]");
    assertParsed("export a.md -o noending", "export TEXT file=noending [a.md]");
    assertParsed(
        "export - --size 80X24 --theme x/y.json", "export TEXT theme=x/y.json size=80x24 [-]");
    assertParsed("--version", "print Lectern 0.1.0");
    assertTrue(parsed("--help").startsWith("print Usage: lectern [-h]"));
    assertTrue(parsed("-h").startsWith("print Usage: lectern [-h]"));
    assertTrue(parsed("export --help").startsWith("print Usage: lectern export"));
    assertTrue(parsed("check -h").startsWith("print Usage: lectern check"));
  }

  @Test
  void refused() {
    assertRefused("--plian a.md", "unknown option --plian: did you mean --plain?");
    assertRefused("export --nots a.md", "unknown option --nots: did you mean --notes?");
    assertRefused("--them=light", "unknown option --them=light: did you mean --theme?");
    assertRefused("-x", "unknown option -x: lectern --help lists what there is");
    assertRefused("--size 10", "--size 10: it is columns x rows, like 100x30");
    assertRefused("--size 0x5", "--size 0x5: it is columns x rows, like 100x30");
    assertRefused("--size 99999x5", "--size 99999x5: it is columns x rows, like 100x30");
    assertRefused("--color blue", "--color blue: it is one of never, 16, 256, truecolor");
    assertRefused("--slide 0", "--slide 0: it is a number, the first slide is 1");
    assertRefused("--slide -1", "--slide -1: it is a number, the first slide is 1");
    assertRefused("--slide=", "--slide : it is a number, the first slide is 1");
    assertRefused(
        "--slide 99999999999", "--slide 99999999999: it is a number, the first slide is 1");
    assertRefused("export", "export needs a deck: lectern export talk.md --to text");
    assertRefused("export a.md --to pdf", "export to pdf: the formats are text and ansi");
    assertRefused("export a.md -o a.pdf", "export to pdf: the formats are text and ansi");
  }

  @Test
  void refusedInOneLineEach() {
    for (var words :
        new String[] {
          "--slide",
          "--theme",
          "--plain=x",
          "--slide 1 --slide 2",
          "export --to",
          "--theme a --theme b",
          "export a.md -o",
          "--slide a\nb"
        }) {
      var failure = assertThrows(Failure.class, () -> parsed(words), words);
      assertEquals(2, failure.code(), words);
      assertTrue(failure.sentence().contains("--") || failure.sentence().contains("-o"), words);
    }
  }

  @Test
  void callOfNothingButPathsNeedsNoParser() throws Failure {
    for (var words : new String[] {"talks", "a.md b.md", "-"}) {
      assertTrue(Options.areOnlyPaths(words.split(" ", -1)), words);
      assertEquals(
          Arguments.parse(words.split(" ", -1)),
          Options.present(java.util.List.of(words.split(" ", -1))));
    }
    for (var words : new String[] {"--plain", "a.md -h", "export", "check x", "--"}) {
      assertEquals(false, Options.areOnlyPaths(words.split(" ", -1)), words);
    }
  }
}
