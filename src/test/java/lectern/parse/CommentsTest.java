package lectern.parse;

import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.codeBlock;
import static lectern.parse.Decks.em;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.slides;
import static lectern.parse.Decks.text;
import static lectern.parse.Decks.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.Slide;
import org.junit.jupiter.api.Test;

final class CommentsTest {
  @Test
  void speakerNotes() {
    notes("<!-- speaker_note: Say: it is 50 % #1 -->", p("Say: it is 50 % #1"));
    notes("<!-- speaker_note: \"a \\\"b\\\"\" -->", p("a \"b\""));
    notes("<!-- speaker_note: 'it''s' -->", p("it's"));
    notes("<!-- speaker_note: \"a\" and b -->", p("\"a\" and b"));
    notes(
        "<!--\nspeaker_note: |\n  First *line*.\n  - a\n    - b\n\n  Last.\n-->",
        p(text("First "), em("line"), text(".")),
        ul(item(0, p("a"), ul(item("b")))),
        p("Last."));
    notes("<!--\nspeaker_note: >-\n    a\n    b\n-->", p("a b"));
    notes("<!-- speaker_note: a\n  b -->", p("a b"));
    notes("<!-- speaker_note:a -->", p("a"));
  }

  @Test
  void proseIsANote() {
    notes("<!-- Mention the *hallway*. -->", p(text("Mention the "), em("hallway"), text(".")));
    notes("<!--\n    a\n\n    b\n-->", p("a"), p("b"));
    notes("<!-- Remember: breathe -->", p("Remember: breathe"));
    notes("<!-- Pauses matter: wait -->", p("Pauses matter: wait"));
    notes("<!-- applause -->", p("applause"));
    notes("<!-- https://x.org/a -->", p(Decks.link("https://x.org/a", text("https://x.org/a"))));
    notes("a <!-- b --> c\n\n- d <!-- e -->", p("b"), p("e"));
    notes("> <!-- a -->\n> b\n\n|c|\n|-|\n|d <!-- e -->|", p("a"), p("e"));
    notes("<!-- a --> <!-- b -->\n<!-- c -->", p("a"), p("b"), p("c"));
    notes("<!--\n```sh\nls\n```\n-->", codeBlock("sh", "ls"));
  }

  @Test
  void cuesPartNotesIntoSteps() {
    notes("<!-- One. [click] Two. -->", p("One."), Decks.reveal(1, p("Two.")));
    notes(
        "<!--\nOne.\n\n[click] Two.\n\n[click:2]\n\n- three\n-->\n\n<!-- four -->",
        p("One."),
        Decks.reveal(1, p("Two.")),
        Decks.reveal(3, ul(item("three"))),
        Decks.reveal(3, p("four")));
    notes("<!--\n- a\n- [click] b\n-->", ul(item("a")), Decks.reveal(1, ul(item("b"))));
    notes("<!--\na\n\n. . .\n\nb\n-->", p("a"), Decks.reveal(1, p("b")));
    notes("<!-- [click] [click] -->");
  }

  @Test
  void minutesAreTheSlides() {
    List<Slide> slides =
        slides(
            "---\ntitle: T\n---\n<!-- minutes: 0.5 -->\n\n---\n\n# a\n\n<!-- minutes: 3 -->\n\n---\n\n# b"
                + "\n\n<!-- minutes: 90s -->\n\n---\n\n# c");
    assertEquals(
        List.of("PT30S", "PT3M", "PT1M30S", "none"),
        slides.stream().map(s -> s.planned().map(Object::toString).orElse("none")).toList());
    for (String wrong : List.of("", "many", "-1", "0", "1.5.5", "99999999999")) {
      assertWrong(
          "# a\n\n<!-- minutes: " + wrong + " -->",
          "3:1: 'minutes' must be minutes such as 3, 1.5 or 90s, not '" + wrong + "'");
    }
  }

  @Test
  void ignored() {
    for (String comment :
        List.of(
            "",
            "// a",
            "comment: a",
            "vim: ft=markdown",
            "prettier-ignore-start",
            "markdownlint-disable MD013",
            "{{{",
            "-*- mode: md -*-")) {
      notes("a\n\n<!-- " + comment + " -->");
    }
    notes("a\n\n<!---->\n\n<!-->\n\nb");
  }

  @Test
  void slips() {
    assertWrong(
        "a\n\n<!-- puase -->",
        "3:1: 'puase' is no command, but read as a note: did you mean 'pause'?");
    assertWrong(
        "a\n\n<!-- Pause -->",
        "3:1: 'Pause' is no command, but read as a note: did you mean 'pause'?");
    assertWrong(
        "a\n\n<p>b</p> <!--\nspeakernote: b -->",
        "3:10: 'speakernote' is no command, but read as a note: did you mean 'speaker_note'?");
    assertEquals(
        List.of(p("speakernote: b")), slides("a\n\n<!-- speakernote: b -->").getFirst().notes());
    assertWrong("a\n\n<!-- speaker_note: -->", "3:1: 'speaker_note' without a note");
  }

  @Test
  void aCommentThatNeverEnds() {
    notes("a\n\n<!-- b\n\nc", p("b"), p("c"));
    assertWrong(
        "a\n\n<!-- b\n\nc",
        "3:1: this comment is never closed by -->: all the rest is read as a note");
    assertEquals(1, slides("a\n\n" + "<!-- ".repeat(5000) + "b").getFirst().notes().size());
  }

  private static void notes(String text, Block... expected) {
    assertEquals(List.of(expected), slides(text).getFirst().notes(), text);
  }
}
