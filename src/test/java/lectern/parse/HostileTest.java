package lectern.parse;

import static java.time.Duration.ofSeconds;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.slides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.PlainText;
import lectern.deck.Slide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to be slow, deep or long. The time is a guard against minutes, not a measure.
final class HostileTest {
  private static final int SIZE = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![[]()",
        "[[]()",
        "[",
        "![",
        "[a](",
        "[]",
        "](",
        "[a](<b",
        "[a]: b 'c\n",
        "\\\n",
        "*a_ ",
        "*a **a ",
        "a**b",
        "~~a",
        "`a``",
        "<",
        "<a",
        "<a ",
        "<a \"",
        "<a '\"",
        "<!--",
        "<!-- ",
        "<!",
        "<?",
        "</",
        "<3",
        "<a@b>",
        "<b>",
        "</b>",
        "<b><i>x</b>",
        "<a href=x>",
        "<a href='",
        "<pre>",
        "<p>a",
        "<style>",
        "<br>",
        "<div>\n",
        "&",
        "&#1",
        "&amp;",
        "> ",
        "- ",
        "1. ",
        " - a\n",
        "> - ",
        "|a",
        "|a|b|\n|-|-|\n",
        "a|b\n",
        "http://a.",
        "www.",
        "a@b.",
        "\t",
        "\r",
        "\0",
        "a\n",
        "a\n\n",
        "# a\n\n",
        "---\n\n",
        "a\n\n---\n\n",
        "<!-- a -->\n\n---\n\n",
        "<!-- pause -->\n\n",
        ". . .\n\na\n\n",
        "```\n",
        "- [ ] ",
        "> [!NOTE]\n",
        "<!-- end_slide -->",
        "- <!-- end_slide -->\n",
        "x ",
        "\u3042\n",
        "a: b\n",
        "\uFEFF",
        "<div> <a \"",
        "<div <a '\">",
        "<!-- include: x -->\n\n",
        "<T> ",
        "$a ",
        "$a",
        "$",
        "$$a\n",
        "$$ a ",
        "*aa ",
        "_aa b",
        "[a]( b.c",
        "` `` ",
        "$$\na\n$$\n\n",
        "$\\frac{",
        "${",
        "[^a]",
        "[^a]: b\n",
        "[^a]\n\n[^a]: b[^a]\n\n",
        "^[a",
        "^[a] ",
        ":a",
        ":a:",
        ":tada:",
        "<table>",
        "<table><tr><td>",
        "<tr><td colspan=99 rowspan=99>a",
        "<td>",
        "</td>",
        "<ul><li>",
        "<ul>\n",
        "<blockquote>",
        "<script>",
        "<div align=center>",
        "</div>",
        "<h1><p>",
        "<sub>1</sub>",
        "<span style='color:red'>",
        "<!-- column_layout: [1] -->\n<!-- column: 0 -->\n\na\n\n",
        "<!-- jump_to_middle -->\n",
        "a\n\n<!-- alignment: right -->\n\n",
      })
  void aShapeRepeated(String shape) {
    opens(shape.repeat(SIZE / shape.length()));
    opens("---\n" + shape.repeat(SIZE / shape.length()));
    opens("<div>\n" + shape.repeat(SIZE / shape.length()) + ">");
    opens("<!-- " + shape.repeat(SIZE / shape.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "1. ", "> - ", "*", "**", "*a ", "[", "![", "<b>", "~~", "_a *b "})
  void tenThousandDeep(String opening) {
    opens(opening.repeat(10_000) + "deep");
    opens(opening.repeat(10_000) + "deep" + new StringBuilder(opening.repeat(10_000)).reverse());
  }

  @Test
  void wordsBelowTheDeepestLevelAreStillThere() {
    for (String opening : List.of("> ", "- ", "**a ", "<b>")) {
      String words =
          String.join(
              " ", PlainText.lines(slides(opening.repeat(500) + "deep").getFirst().blocks()));
      assertTrue(words.contains("deep"), opening);
    }
  }

  @Test
  void listsInLists() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append(" ".repeat(2 * (i % 500))).append("- a\n");
    }
    opens(text.toString());
  }

  @Test
  void wideTables() {
    opens("|" + "a|".repeat(50_000) + "\n|" + "-|".repeat(50_000) + "\n" + "a\n".repeat(1000));
    opens("<!--\n|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "b\n".repeat(1000));
    assertWrong(
        "|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "b\n".repeat(1000),
        "1:1: too much for the Markdown reader: shown as it stands");
  }

  @Test
  void brackets() {
    String text = "---\ntitle: T\n---\n" + "![[]()".repeat(100_000);
    assertWrong(text, "4:1: too many brackets without a blank line: shown as it stands");
    assertEquals("T", slides(text).getFirst().title());
    assertTrue(slides(text).size() > 1);
    assertEquals(1, slides("[a](b)\n\n".repeat(5000)).size());
    assertWrong("* [[a](b)] c\n".repeat(5000));
    opens("* ![[]()\n".repeat(20_000));
    opens("x\n* ".repeat(20_000) + "\n  ![[]()".repeat(2000));
  }

  @Test
  void oneLongWordBehindAMark() {
    for (String mark : List.of("[", "[a](", "**", "*", "_", "`", "$", "$$", "~~", "![")) {
      opens(mark + "a".repeat(SIZE));
      opens(mark + "a ".repeat(SIZE / 2) + ")");
    }
  }

  @Test
  void aTextOfManyMegabytes() {
    String text = "a\n\n---\n\n" + "b\n".repeat(300) + "c".repeat(4_200_000);
    List<Slide> slides = slides(text);
    assertWrong(text, "1:1: too long to be read as Markdown: shown as it stands");
    assertEquals(new Block.Code("", List.of("a", "")), slides.getFirst().blocks().getFirst());
    StringBuilder all = new StringBuilder();
    slides.forEach(slide -> PlainText.lines(slide.blocks()).forEach(all::append));
    assertEquals(text.replace("---", "").replace("\n", ""), all.toString());
  }

  private static void opens(String text) {
    assertTimeoutPreemptively(
        ofSeconds(20), () -> assertFalse(DeckParser.parse("t.md", text).deck().slides().isEmpty()));
  }
}
