package lectern.parse;

import static lectern.parse.Decks.slides;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import lectern.deck.Diagnostic;
import lectern.deck.Meta;
import lectern.deck.PlainText;
import lectern.parse.meta.MetaKeys;
import org.junit.jupiter.api.Test;

final class FrontMatterTest {
  @Test
  void everyKey() {
    Meta meta =
        meta(
            """
            title: T
            subtitle: S
            speakers: [A, B]
            event: E
            location: L
            date: 2026-11-22
            day: 3
            order: 2
            session: X
            duration: 8m
            tags: [a, b]
            links:
              - http://x.org
            lang: de
            theme: dark
            header: H
            footer: F
            summary: >
              Two
              lines.
            """);
    assertEquals(
        new Meta(
            "T",
            Optional.of("S"),
            List.of("A", "B"),
            Optional.of("E"),
            Optional.of("L"),
            Optional.of("2026-11-22"),
            OptionalInt.of(3),
            OptionalInt.of(2),
            Optional.of("X"),
            Optional.of(Duration.ofMinutes(8)),
            List.of("a", "b"),
            List.of("http://x.org"),
            Optional.of("de"),
            Optional.of("dark"),
            Optional.of("H"),
            Optional.of("F"),
            Optional.of("Two lines.")),
        meta);
  }

  @Test
  void otherNamesAndShapes() {
    assertEquals(Optional.of("S"), meta("sub_title: S").subtitle());
    assertEquals(List.of("A"), meta("author: A").speakers());
    assertEquals(List.of("A", "B"), meta("authors: [A, B]").speakers());
    assertEquals(List.of("A, PhD"), meta("speakers: A, PhD").speakers());
    assertEquals(List.of("a", "b"), meta("tags: a, b").tags());
    assertEquals(List.of("1", "true"), meta("tags: [1, true, ~]").tags());
    assertEquals("a, b", meta("title: [a, b]").title());
    assertEquals("2026", meta("title: 2026").title());
    assertEquals("a b", meta("title: |\n  a\n  b\n").title());
    assertEquals("", meta("title:").title());
    assertEquals(Optional.of("x"), meta("theme: {name: x}").theme());
    assertEquals(OptionalInt.of(3), meta("day: '3'").day());
  }

  @Test
  void durations() {
    for (String text : List.of("8m", "8 min", "8", "PT8M", "8 minutes", "480s", "0h8")) {
      assertEquals(Optional.of(Duration.ofMinutes(8)), meta("duration: " + text).duration(), text);
    }
    assertEquals(Optional.of(Duration.ofMinutes(90)), meta("duration: 1h30").duration());
    assertEquals(Optional.of(Duration.ofMinutes(90)), meta("duration: 1 h 30 min").duration());
    assertEquals(Optional.of(Duration.ofSeconds(45)), meta("duration: 45s").duration());
    assertEquals(Optional.of(Duration.ofSeconds(90)), meta("duration: 1m30s").duration());
  }

  @Test
  void unknownKeys() {
    wrong(
        "a: 1\ntitel: T",
        Meta::title,
        "",
        "2:1: unknown key 'a': known are " + String.join(", ", MetaKeys.OURS),
        "3:1: unknown key 'titel': did you mean 'title'?");
    wrong("title: T\nmarp: true", Meta::title, "T", "3:1: 'marp' is Marp's, and ignored");
    wrong(
        "options:\n  implicit_slide_ends: true",
        Meta::title,
        "",
        "2:1: 'options' is presenterm's, and ignored");
    wrong(
        "theme:\n  name: x\n  override: {}",
        m -> m.theme().orElse(""),
        "x",
        "4:3: 'theme.override' is presenterm's, and ignored");
  }

  @Test
  void wrongTypes() {
    wrong(
        "title: {a: b}\nday: 1",
        Meta::day,
        OptionalInt.of(1),
        "2:8: 'title' must be text, not a mapping");
    wrong(
        "day: Monday",
        Meta::day,
        OptionalInt.empty(),
        "2:6: 'day' must be a whole number, not 'Monday'");
    wrong(
        "order: -1.5",
        Meta::order,
        OptionalInt.empty(),
        "2:8: 'order' must be a whole number, not -1.5");
    wrong("tags: [a, [b]]", Meta::tags, List.of("a"), "2:11: 'tags' must be text, not a list");
    for (String text : List.of("soon", "1:30", "-5", "P1Y", "PT-8M", "8x")) {
      wrong(
          "duration: " + text,
          Meta::duration,
          Optional.empty(),
          "2:11: 'duration' must be a duration such as 8m, 45s or 1h30, not "
              + (text.equals("-5") ? text : "'" + text + "'"));
    }
  }

  @Test
  void oneBrokenEntryCostsOnlyItself() {
    wrong(
        "title: Homa: a transport\nday: 3",
        m -> m.title() + m.day().orElse(0),
        "Homa: a transport3",
        "2:12: mapping values are not allowed here: read as plain text; put quotes around it");
    wrong(
        "event: E\ntags: [a\nday: 3",
        m -> m.event().orElse("") + m.day().orElse(0),
        "E3",
        "3:9: while parsing a flow sequence, expected ',' or ']', but got <stream end>");
    wrong(
        "title: *x\nday: 3",
        m -> m.title() + m.day().orElse(0),
        "*x3",
        "2:8: aliases (*x) are not read: write it out: read as plain text; put quotes around it");
    wrong(
        "day: 1\nday: 2",
        Meta::day,
        OptionalInt.of(2),
        "3:1: 'day' is here twice: first in line 2");
    wrong(
        "title: \u001b[2J",
        Meta::title,
        "\u001b[2J",
        "2:8: a character that YAML does not allow: read as plain text; put quotes around it");
  }

  @Test
  void whereTheBodyBegins() {
    body("---\ntitle: T\n---\na", "a", 4);
    body("---\r\ntitle: T\r\n---\r\na", "a", 4);
    body("---\rtitle: T\r---\ra", "a", 4);
    body("\uFEFF---\ntitle: T\n---\na", "a", 4);
    body("\n\n--- \ntitle: T\n...\na", "a", 6);
    body("---\ntitle: T\n---", "", 4);
    body("a\n---\ntitle: T\n---", "a\n---\ntitle: T\n---", 1);
    body("----\ntitle: T\n---", "----\ntitle: T\n---", 1);
  }

  @Test
  void contentThatOnlyLooksLikeFrontMatter() {
    content("---\n# A title\n---\nb", "A title b");
    content("---\n# A title\n\nnote: x\n---\nb", "A title note: x b");
    content("---\njust text\n---\nb", "just text b");
    content("---\nSome words: and more\n---\nb", "Some words: and more b");
    content("---\n- a\n---\nb", "a b");
    content("---\n[a\n---\nb", "[a b");
    content("---\n---\nb", "b");
    content("---\n\n# a\n", "a");
  }

  @Test
  void neverClosed() {
    wrongAll("---\ntitle: T\n\n# a", "1:1: this front matter is never closed by a line ---");
    wrongAll("---\n\n# a\n\nb: c");
    wrongAll("---\nNote: c\n\n# a");
    content("---\ntitle: T\n\n# a", "title: T a");
  }

  private static void content(String text, String words) {
    FrontMatter front = FrontMatter.read("t.md", text);
    assertEquals(Meta.NONE, front.meta(), text);
    assertEquals(0, front.bodyStart(), text);
    List<String> lines =
        slides(text).stream().flatMap(s -> PlainText.lines(s.blocks()).stream()).toList();
    assertEquals(words, String.join(" ", lines), text);
  }

  private static void body(String text, String body, int line) {
    FrontMatter front = FrontMatter.read("t.md", text);
    assertEquals(body, text.substring(front.bodyStart()), text);
    assertEquals(line, front.bodyLine(), text);
  }

  private static Meta meta(String yaml) {
    FrontMatter front = FrontMatter.read("t.md", "---\n" + yaml + "\n---\n");
    assertEquals(List.of(), front.diagnostics(), yaml);
    return front.meta();
  }

  private static <T> void wrong(String yaml, Function<Meta, T> what, T value, String... messages) {
    String text = "---\n" + yaml + "\n---\n";
    assertEquals(value, what.apply(FrontMatter.read("t.md", text).meta()), yaml);
    wrongAll(text, messages);
  }

  private static void wrongAll(String text, String... messages) {
    assertEquals(
        Arrays.stream(messages).map(m -> "t.md:" + m).toList(),
        FrontMatter.read("t.md", text).diagnostics().stream().map(Diagnostic::toString).toList(),
        text);
  }
}
