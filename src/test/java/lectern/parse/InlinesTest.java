package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertInline;
import static lectern.parse.Decks.assertRead;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.blocks;
import static lectern.parse.Decks.code;
import static lectern.parse.Decks.em;
import static lectern.parse.Decks.h;
import static lectern.parse.Decks.link;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.strong;
import static lectern.parse.Decks.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Inline;
import org.junit.jupiter.api.Test;

final class InlinesTest {
  @Test
  void emphasis() {
    assertInline(
        "a *b* **c** `d`", text("a "), em("b"), text(" "), strong("c"), text(" "), code("d"));
    assertInline("***a***", new Inline.Emphasis(List.of(strong("a"))));
    assertInline("~~a~~", new Inline.Strike(List.of(text("a"))));
    assertInline("snake_case_name", text("snake_case_name"));
  }

  @Test
  void links() {
    assertInline("[a *b*](u \"t\")", link("u", text("a "), em("b")));
    assertInline("[](u)", link("u", text("u")));
    assertInline("<http://x.org>", link("http://x.org", text("http://x.org")));
    assertInline(
        "see https://x.org/a_b.",
        text("see "),
        link("https://x.org/a_b", text("https://x.org/a_b")),
        text("."));
    assertInline("[x](javascript:y)", link("javascript:y", text("x")));
    assertInline("x [![a](b)](c)", text("x "), link("c", new Inline.Image("b", "a")));
  }

  @Test
  void lineBreaks() {
    assertInline("a\nb", text("a b"));
    assertInline(
        "a  \nb\\\nc", text("a"), new Inline.Break(), text("b"), new Inline.Break(), text("c"));
    assertInline("中文\n字", text("中文字"));
    assertInline("かな\n漢字。\n「次」", text("かな漢字。「次」"));
    assertInline("한국\n말", text("한국 말"));
    assertInline("中\nabc\n文", text("中 abc 文"));
    assertInline("**中**\n文", strong("中"), text("文"));
    assertInline("*a*\n`b`", em("a"), text(" "), code("b"));
  }

  @Test
  void tagsThatMeanSomething() {
    assertInline(
        "a<br>b<br/>c", text("a"), new Inline.Break(), text("b"), new Inline.Break(), text("c"));
    assertInline("<b>a</b> <I>b</I>", strong("a"), text(" "), em("b"));
    assertInline(
        "<kbd>ctrl</kbd>+<code>*x*</code>",
        new Inline.Keyboard(List.of(text("ctrl"))),
        text("+"),
        code("x"));
    assertInline("<del>a</del><s>b</s>", strike("a"), strike("b"));
    assertInline("<a href='u&amp;v'>x</a>", link("u&v", text("x")));
    assertInline("<b>a <i>b</i></b>", new Inline.Strong(List.of(text("a "), em("b"))));
    assertInline(
        "x <img alt=\"a &lt; b\" src=p.png>", text("x "), new Inline.Image("p.png", "a < b"));
  }

  @Test
  void tagsThatDoNot() {
    assertInline("<span class='x'>a</span><small>b</small>", text("ab"));
    assertRead("<b>a", p("a"));
    assertInline("a</b>", text("a"));
    assertRead("<b>a <i>b</b> c", p(strong("a b"), text(" c")));
    assertRead("*<b>a*</b>", p(em("a")));
    assertInline("<b></b>a", text("a"));
    assertInline("<a>x</a>", text("x"));
  }

  @Test
  void tagsThatAreNone() {
    assertEquals(
        List.of(p("a List<String> b")), Decks.slides("a List<String> b").getFirst().blocks());
    assertWrong(
        "a List<String> b",
        "1:7: <String> is not HTML: shown as it stands (if it is code, put it in backticks)");
    assertEquals(List.of(p("a b")), Decks.slides("a <v-click>b</v-click>").getFirst().blocks());
    assertWrong(
        "a <v-click>b</v-click>", "1:3: <v-click> is not supported: only its text is shown");
  }

  @Test
  void commentsLeaveNoHole() {
    assertInline("a <!-- n --> b", text("a b"));
    assertInline("a<!-- n -->b", text("ab"));
    assertInline("a <!-- n -->", text("a"));
    assertInline("**a**<!-- n --> b", strong("a"), text(" b"));
    assertInline("a <!-- n -->*b*", text("a "), em("b"));
    assertBlocks("# a <!-- n -->", h(1, "a"));
    assertBlocks("a\n\n**<!-- n -->**", p("a"));
  }

  @Test
  void htmlBlocks() {
    assertBlocks("<p>\n  a &mdash; <b>b</b>\n  c\n</p>", p(text("a — "), strong("b"), text(" c")));
    assertBlocks("<h2>a</h2>\n<p>b</p><p>c</p>", h(2, "a"), p("b"), p("c"));
    assertBlocks("<ul><li>a</li><li>b</li></ul>", Decks.ul(Decks.item("a"), Decks.item("b")));
    assertBlocks("<div>\n\n*a*\n\n</div>", p(em("a")));
    assertBlocks(
        "<img src=\"p.png\" alt=\"a\">", new Block.Picture("p.png", "a", Optional.empty()));
    assertBlocks("<pre>\n  a &lt;\n\n b</pre>", Decks.codeBlock("", "  a <", "", " b"));
    assertBlocks("<p>a</p><hr><p>b</p>", p("a"), new Block.Rule(), p("b"));
    assertBlocks("<!DOCTYPE html>\n<p>a", p("a"));
    assertBlocks("<div>a &nosuch; &#x41; 1 < 2", p("a &nosuch; A 1 < 2"));
    assertBlocks("<p><a href=\"u\">a</a>b", p(link("u", text("a")), text("b")));
  }

  @Test
  void whatIsInNoOnesInterest() {
    assertEquals(
        List.of(p("a")), Decks.slides("<style>\nb { c }\n\nd\n</style>\n\na").getFirst().blocks());
    assertWrong("a\n\n<style>\nb\n</style>", "3:1: <style> is left out");
    assertWrong(
        "<iframe src=x></iframe>\n\na", "1:1: <iframe> is not supported: only its text is shown");
  }

  @Test
  void tagsNestBounded() {
    assertRead("<b>".repeat(1000) + "a", p("a"));
    assertEquals(1, blocks("<b>".repeat(1000) + "a" + "</b>".repeat(1000)).size());
  }

  private static Inline strike(String text) {
    return new Inline.Strike(List.of(text(text)));
  }
}
