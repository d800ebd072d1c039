package lectern.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lectern.deck.PlainText;
import org.junit.jupiter.api.Test;

final class IncludesTest {
  @Test
  void standInTheirPlace() {
    opens(Map.of("a.md", "one\n\n<!-- include: b.md -->\n\nthree", "b.md", "two"), "one two three");
    opens(
        Map.of("a.md", "one\n\n<!-- include: b.md -->\n\nfour", "b.md", "two\n\n---\n\nthree"),
        "one two | three four");
    opens(
        Map.of("a.md", "<!-- include: \"b.md\" -->", "b.md", "[x] y[^n]\n\n[x]: u\n[^n]: z"),
        "x y z");
    opens(
        Map.of("a.md", "<!-- include: b.md -->\n<!-- include: b.md -->", "b.md", "one"), "one one");
  }

  @Test
  void sayWhatIsWrong() {
    opens(
        Map.of("a.md", "one\n\n<!-- include: b.md -->\n\ntwo"),
        "one two",
        "a.md:3:1: include b.md: there is no such file");
    opens(
        Map.of("a.md", "one\n\n<!-- include: folder -->"),
        "one",
        "a.md:3:1: include folder: is a folder");
    opens(
        Map.of("a.md", "one\n\n<!-- include: ../x.md -->"),
        "one",
        "a.md:3:1: include ../x.md: is not in the deck's folder");
    opens(
        Map.of("a.md", "one\n\n<!-- include: a.md -->"),
        "one",
        "a.md:3:1: include a.md: goes round in a circle: a.md → a.md");
    opens(
        Map.of("a.md", "<!-- include: b.md -->", "b.md", "one\n\n<!-- include: a.md -->"),
        "one",
        "b.md:3:1: include a.md: goes round in a circle: a.md → b.md → a.md");
    opens(
        Map.of("a.md", "- one\n\n  <!-- include: b.md -->", "b.md", "two"),
        "one",
        "a.md:3:3: include b.md: it must stand alone, outside of lists and quotes");
    opens(
        Map.of("a.md", "one\n\n<!-- include: -->"),
        "one",
        "a.md:3:1: 'include' must be followed by something, not ''");
    assertEquals(
        "t.md:1:1: include b.md: there is no folder to look in",
        DeckParser.parse("t.md", "<!-- include: b.md -->\n\na")
            .diagnostics()
            .getFirst()
            .toString());
  }

  @Test
  void belongToTheirFiles() {
    opens(
        Map.of(
            "a.md", "<!-- include: b.md -->", "b.md", "---\ntitle: T\n---\n\none <!-- puase -->"),
        "one",
        "b.md:1:1: the front matter of an included file is ignored",
        "b.md:5:5: 'puase' is no command, but read as a note: did you mean 'pause'?");
    Parsed parsed =
        parse(Map.of("a.md", "one\n\n---\n\n<!-- include: b.md -->", "b.md", "\n\n# two"));
    assertEquals("b.md:3:1", parsed.deck().slides().getLast().source().toString());
  }

  @Test
  void areBounded() {
    Map<String, String> doubling =
        java.util.stream.IntStream.range(0, 40)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> i == 0 ? "a.md" : "f" + i,
                    i ->
                        "<!-- include: f%d -->\n<!-- include: f%d -->\n\nx"
                            .formatted(i + 1, i + 1)));
    Parsed parsed = parse(doubling);
    assertTrue(
        parsed.diagnostics().stream()
            .anyMatch(d -> d.message().endsWith("too many files in files")));
    parse(Map.of("a.md", "<!-- include: b -->", "b", "![[]()".repeat(100_000)));
    parse(Map.of("a.md", "<!-- include: b -->", "b", "\0\1\2\3\4\5\6"));
  }

  private static Parsed parse(Map<String, String> files) {
    Includes includes =
        (from, path) -> {
          if (path.startsWith("../")) {
            return new Includes.Outside();
          }
          if (path.equals("folder")) {
            return new Includes.Folder();
          }
          return files.containsKey(path)
              ? new Includes.Text(path, files.get(path).getBytes(StandardCharsets.UTF_8))
              : new Includes.Missing();
        };
    return DeckParser.parse(
        "a.md", files.getOrDefault("a.md", "").getBytes(StandardCharsets.UTF_8), includes);
  }

  /// `expected`: the words of the slides, `|` between two.
  private static void opens(Map<String, String> files, String expected, String... wrong) {
    Parsed parsed = parse(files);
    assertEquals(
        expected,
        parsed.deck().slides().stream()
            .map(slide -> String.join(" ", PlainText.lines(slide.blocks())))
            .collect(Collectors.joining(" | ")));
    assertEquals(List.of(wrong), parsed.diagnostics().stream().map(d -> d.toString()).toList());
  }
}
