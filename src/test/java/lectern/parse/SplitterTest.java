package lectern.parse;

import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.h;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.quote;
import static lectern.parse.Decks.slides;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import lectern.deck.Block;
import lectern.deck.PlainText;
import lectern.deck.Slide;
import org.junit.jupiter.api.Test;

final class SplitterTest {
  @Test
  void separators() {
    split("a\n\n---\n\nb", "a", "b");
    split("a\n\n***\n\nb\n\n_ _ _\n\nc", "a", "b", "c");
    split("a\n\n<!-- end_slide -->\n\nb", "a", "b");
    split("a\n<!-- end_slide -->\nb", "a", "b");
    split("a <!-- end_slide -->\n\nb", "a", "b");
    split("- a\n  <!-- end_slide -->\n\nb", "a", "b");
    split("# a\n\n---\n\n## b\n\n# c", "a", "b c");
    split("---\n\na\n\n---\n---\n\nb\n\n---\n", "a", "b");
    split("---\n# a\n---\nb", "a", "b");
  }

  @Test
  void noSeparators() {
    split("a\n---\nb", "a b");
    split("```\n---\n```", "---");
    split("> a\n>\n> ---\n>\n> b", "a b");
    split("a\n\n<!--\n---\n-->\n\nb", "a b");
    assertEquals(List.of(quote(new Block.Rule())), slides("> ---").getFirst().blocks());
  }

  @Test
  void headings() {
    split("# a\n\nx\n\n# b\n\ny", "a x", "b y");
    split("## a\n\nx\n\n## b\n\n### c\n\ny", "a x", "b c y");
    split("# t\n\n## a\n\nx\n\n# u\n\n## b\n\ny", "t", "a x", "u", "b y");
    split("# a\n\n## b\n\n### c", "a", "b", "c");
    split("x\n\n# a\n\ny\n\n# b", "x", "a y", "b");
    split("a\n===\nx\n\nb\n===\ny", "a x", "b y");
    split("# a\n\nx\n\n## b\n\ny\n\n# c\n\n## d\n\nz", "a x b y", "c d z");
    split("# a\n\n<!-- note -->\n\n[r]: u\n\n## b\n\nx\n\n## c\n\ny", "a", "b x", "c y");
  }

  @Test
  void rulesOfDecksAreNoOrnaments() {
    String slide = "### a\n\nx\n\n### b\n\ny\n\n### c\n\nz\n\n";
    split("<!-- pause -->\n\n" + slide + "---\n\n" + slide, "a x b y c z", "a x b y c z");
    split("---\nmarp: true\n---\n\n" + slide + "---\n\n" + slide, "a x b y c z", "a x b y c z");
    split("<!-- of no slide -->\n\n" + slide + "---\n\nend", "a x", "b y", "c z end");
  }

  @Test
  void rulesThatAreOrnaments() {
    String sections = "## a\n\nx\n\n## b\n\ny\n\n## c\n\nz\n\n";
    split(sections + "---\n\nend", "a x", "b y", "c z end");
    split("# t\n\n---\n\n" + sections, "t", "a x", "b y", "c z");
    split(
        sections + "***\n\n## d\n\nw\n\n***\n\n## e\n\nv\n\n## f\n\nu",
        "a x",
        "b y",
        "c z",
        "d w",
        "e v",
        "f u");
    assertEquals(List.of(h(2, "c"), p("z")), slides(sections + "---\n\n## d\n\nw").get(2).blocks());
  }

  @Test
  void rulesThatAreNot() {
    String column = "### a\n\nx\n\n### b\n\ny\n\n### c\n\nz\n\n";
    String slide = "a x b y c z";
    split(
        "## s\n\n" + column + "---\n\n## t\n\n" + column + "---\n\n## u\n\n---\n\n## v",
        "s " + slide,
        "t " + slide,
        "u",
        "v");
    split("---\nsplit: separators\n---\n" + column + "---\n\nend", slide, "end");
    split(column + "<!-- end_slide -->\n\nend", slide, "end");
  }

  @Test
  void aHeadingThatIsTheDocumentsTitle() {
    split("# t\n\nx\n\n## a\n\ny\n\n## b\n\nz", "t x", "a y", "b z");
    split("# t\n\nx", "t x");
    split("## t\n\nx\n\n# a\n\ny", "t x", "a y");
  }

  @Test
  void nothingToSplitAt() {
    split("a\n\nb", "a b");
    split("- a", "a");
  }

  @Test
  void asTheFrontMatterSays() {
    String text = "# a\n\nx\n\n---\n\n## b\n\n### c\n\ny\n\n<!-- end_slide -->\n\nz";
    split("---\nsplit: separators\n---\n" + text, "a x", "b c y", "z");
    split("---\nsplit: headings\n---\n" + text, "a x", "b", "c y", "z");
    split("---\nsplit: 2\n---\n" + text, "a x", "b c y", "z");
    split("---\nsplit: 1\n---\n" + text, "a x b c y", "z");
    split("---\nsplit: none\n---\n" + text, "a x b c y", "z");
    split("---\nsplit: separators\n---\n# a\n\nx\n\n# b", "a x b");
    assertWrong(
        "---\nsplit: 7\n---\na",
        "2:8: 'split' must be headings, separators, none or a heading's level (1 to 6), not 7");
  }

  @Test
  void sections() {
    sections("# a\n\n## b\n\nx\n\n## c\n\nx\n\n# d\n\n## e\n\nx", "", "a", "a", "", "d");
    sections("# t\n\n## p\n\n### a\n\nx\n\n## q\n\n### b\n\nx", "", "", "p", "", "q");
    sections("# t\n\nx\n\n## a\n\ny\n\n## b\n\nz", "", "", "");
    sections("# p\n\n---\n\n## a\n\nx\n\n---\n\n# q\n\n---\n\nb", "", "p", "", "q");
    sections("# t\n\n---\n\n## a\n\nx\n\n---\n\nb", "", "", "");
    sections("# t\n\nx\n\n---\n\n# p\n\n---\n\n# a\n\nx\n\n---\n\n# b\n\nx", "", "", "p", "p");
    sections("---\ntitle: T\n---\n# a\n\n## b\n\nx\n\n# c\n\n## d\n\nx", "", "", "a", "", "c");
    sections("---\nsplit: 2\n---\n# t\n\n# a\n\nx\n\n## b\n\ny", "", "", "a");
  }

  @Test
  void htmlThatCentresGoesOnBelowAHeading() {
    assertEquals(
        List.of(
            List.of(new Block.Aligned(Block.Align.CENTER, List.of(h(1, "a"), p("x")))),
            List.of(h(2, "b"), p("y"))),
        slides("<div align=center>\n\n# a\n\nx\n\n</div>\n\n## b\n\ny").stream()
            .map(Slide::blocks)
            .toList());
    split("<div align=center>\n\na\n\n---\n\nb", "a", "b");
    assertEquals(List.of(p("b")), slides("<div align=center>\n\na\n\n---\n\nb").getLast().blocks());
  }

  @Test
  void cover() {
    split("---\ntitle: T\n---\na\n\n---\n\nb", "T", "a", "b");
    split("---\ntitle: T\n---\n# a\n\nx\n\n# b\n\ny", "T", "a x", "b y");
    split("---\ntitle: T\n---\n", "T");
    split("---\nday: 3\n---\na", "a");
    assertEquals(
        List.of("t.md:1:1", "t.md:4:1", "t.md:8:1"),
        slides("---\ntitle: T\n---\na\n\n---\n\nb").stream()
            .map(slide -> slide.source().toString())
            .toList());
  }

  @Test
  void notesFindASlide() {
    notes("---\ntitle: T\n---\n\n<!-- n -->\n\n---\n\na", "T: n", "a: ");
    notes("---\ntitle: T\n---\n\n<!-- n -->\n\n# a\n\nx\n\n# b\n\ny", "T: n", "a x: ", "b y: ");
    notes("---\ntitle: T\n---\n\n<!-- n -->\n\na\n\n---\n\nb", "T: ", "a: n", "b: ");
    notes("<!-- n -->\n\n---\n\na <!-- m -->", "a: n m");
    notes("a\n\n---\n\n<!-- n -->", "a: n");
    notes("# a\n\n<!-- n -->\n\n## b\n\nx\n\n## c\n\n<!-- m -->\n\ny", "a: n", "b x: ", "c y: m");
    notes("<!-- n -->", ": n");
  }

  @Test
  void nothingAtAll() {
    for (String text :
        List.of("", "\n \n", "\uFEFF", "---", "---\n---\n", "<!-- pause -->", "[a]: b")) {
      Slide only = slides(text).getFirst();
      assertEquals(List.of(), only.blocks(), text);
      assertWrong(text, "1:1: has nothing in it");
    }
    assertWrong("---\nday: 3\n---\n", "1:1: has nothing in it");
  }

  @Test
  void headingsInRecords() {
    assertEquals(
        List.of(List.of(h(1, "a"), p("x")), List.of(h(1, "b"))),
        slides("# a\nx\n# b").stream().map(Slide::blocks).toList());
  }

  private static void split(String text, String... expected) {
    assertEquals(List.of(expected), slides(text).stream().map(SplitterTest::words).toList(), text);
  }

  private static void sections(String text, String... expected) {
    assertEquals(List.of(expected), slides(text).stream().map(Slide::section).toList(), text);
  }

  private static void notes(String text, String... expected) {
    assertEquals(
        List.of(expected),
        slides(text).stream()
            .map(slide -> words(slide) + ": " + String.join(" ", PlainText.lines(slide.notes())))
            .toList(),
        text);
  }

  private static String words(Slide slide) {
    return PlainText.lines(slide.blocks()).stream().collect(Collectors.joining(" "));
  }

  @Test
  void aHeadingThatIsNotTheTitleBeginsASection() {
    String body = "# Part one\n\n---\n\n## A\n\nx\n\n---\n\n## B\n\ny\n";
    assertEquals(List.of("", "", ""), sections(body));
    assertEquals(List.of("", "", "Part one", "Part one"), sections("---\ntitle: T\n---\n" + body));
    assertEquals(List.of("", "", "", ""), sections("---\ntitle: Part one\n---\n" + body));
  }

  private static List<String> sections(String text) {
    return Decks.slides(text).stream().map(Slide::section).toList();
  }
}
