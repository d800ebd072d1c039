package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertInline;
import static lectern.parse.Decks.assertRead;
import static lectern.parse.Decks.code;
import static lectern.parse.Decks.codeBlock;
import static lectern.parse.Decks.em;
import static lectern.parse.Decks.h;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.link;
import static lectern.parse.Decks.ol;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.quote;
import static lectern.parse.Decks.strong;
import static lectern.parse.Decks.text;
import static lectern.parse.Decks.ul;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Inline;
import lectern.deck.Paint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// HTML that people put into Markdown.
final class HtmlTest {
  @Test
  void inline() {
    assertInline("<u>a</u><ins>b</ins>", underline("a"), underline("b"));
    assertInline("<mark>a</mark>", new Inline.Mark(List.of(text("a"))));
    assertInline("<kbd>a</kbd>", new Inline.Keyboard(List.of(text("a"))));
    assertInline("<samp>a</samp><tt>b</tt><var>c</var>", code("a"), code("b"), em("c"));
    assertInline("<q>a</q> <small>b</small>", text("“a” b"));
    assertInline("a <script>b</script>c".replace("<script>b</script>", ""), text("a c"));
  }

  @Test
  void colours() {
    assertInline("<span style=\"color: red\">a</span>", coloured(new Paint(255, 0, 0), null, "a"));
    assertInline(
        "<span style='COLOR:#0f8;background-color: rgb(1, 2, 300)'>a</span>",
        coloured(new Paint(0, 255, 136), new Paint(1, 2, 255), "a"));
    assertInline("<font color=#102030>a</font>", coloured(new Paint(16, 32, 48), null, "a"));
    assertInline("<span style='color: url(x)'>a</span>", text("a"));
  }

  @Test
  void raisedAndLowered() {
    assertInline("H<sub>2</sub>O x<sup>n+1</sup> 1<sup>st</sup>", text("H₂O xⁿ⁺¹ 1ˢᵗ"));
    assertInline("a<sub>Q</sub> b<sup>Q.</sup>", text("a_Q b^(Q.)"));
    assertInline("<sub>a few small words</sub>", text("a few small words"));
    assertInline("a<sup><a href=u>1</a></sup>", text("a"), link("u", text("¹")));
  }

  @Test
  void groups() {
    assertBlocks("<center>a</center>", side(Align.CENTER, p("a")));
    assertBlocks(
        "<div style='text-align:right'>\n\n- a\n\n</div>\n\nb",
        side(Align.RIGHT, ul(item("a"))),
        p("b"));
    assertBlocks("<h2 align=center>a</h2>\nb", side(Align.CENTER, h(2, "a")), p("b"));
    assertBlocks("<p align=center>a\n\nb", side(Align.CENTER, p("a")), p("b"));
    assertBlocks("<blockquote>a\n\n*b*\n\n</blockquote>\n\nc", quote(p("a"), p(em("b"))), p("c"));
    assertBlocks("<details><summary>a</summary>\n\nb\n\n</details>", p(strong("a")), p("b"));
    assertBlocks(
        "<pre><code class=\"language-c\">a\n<i>b</i></code></pre>", codeBlock("c", "a", "b"));
    assertBlocks(
        "<picture><source srcset=x><img src=u alt=a></picture>",
        new Block.Picture("u", "a", Optional.empty()));
  }

  @Test
  void lists() {
    assertBlocks(
        "<ol start=3><li>a<li>b<ul><li>c</ul></ol>",
        ol(3, item("a"), item(0, p("b"), ul(item("c")))));
    assertBlocks("<ul>\n<li>\n\n*a*\n\n</li>\n</ul>\n\nb", ul(item(0, p(em("a")))), p("b"));
    assertBlocks("<li>a</li>b", ul(item("a")), p("b"));
    assertBlocks(
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
        p(strong("a")),
        ul(item("b")),
        p(strong("c")),
        ul(item("d")));
    assertBlocks(
        "<!-- incremental_lists: true -->\n\n<ul><li>a<li>b</ul>",
        ul(item(1, p("a")), item(2, p("b"))));
  }

  @Test
  void tables() {
    assertBlocks(
        "<table><tr><th>a<th align=right>b<tr><td>1<td align=right>2</table>",
        table(List.of(Align.NONE, Align.RIGHT), List.of(row("a", "b"), row("1", "2"))));
    assertBlocks(
        "<table>\n<thead><tr><td>a</td><td>b</td></tr></thead>\n<tr><td colspan=2>c</td></tr></table>",
        table(List.of(Align.NONE, Align.NONE), List.of(row("a", "b"), row("c", ""))));
    assertBlocks(
        "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>",
        table(List.of(Align.NONE, Align.NONE), List.of(row("", ""), row("a", "b"), row("", "c"))));
    assertBlocks(
        "<table><tr><td>\n\n- a\n- b\n\n</td></tr></table>\n\nc",
        new Block.Table(
            List.of(Align.NONE),
            row(""),
            List.of(
                new Block.Row(
                    0,
                    List.of(
                        new Block.Cell(
                            List.of(
                                text("• "),
                                text("a"),
                                new Inline.Break(),
                                text("• "),
                                text("b"))))))),
        p("c"));
    assertBlocks(
        "<table><caption>t</caption><tr><td>a</table>",
        p("t"),
        table(List.of(Align.NONE), List.of(row(""), row("a"))));
    assertBlocks("<table><tr><td></table>a", p("a"));
  }

  @Test
  void whatIsNeverClosed() {
    assertRead(
        "<table><tr><td>a\n\nb",
        table(
            List.of(Align.NONE),
            List.of(
                row(""),
                List.of(new Block.Cell(List.of(text("a"), new Inline.Break(), text("b")))))));
    assertRead(
        "<table><tr><td>\n\n- [ ] a\n- [x] b",
        table(
            List.of(Align.NONE),
            List.of(
                row(""),
                List.of(
                    new Block.Cell(
                        List.of(
                            text("☐ "), text("a"), new Inline.Break(), text("☑ "), text("b")))))));
    assertRead("- <ul><li>a\n- b", ul(item(0, ul(item("a"))), item("b")));
    assertRead("> <div align=right>a\n\nb", quote(side(Align.RIGHT, p("a"))), p("b"));
  }

  private static Inline underline(String text) {
    return new Inline.Underline(List.of(text(text)));
  }

  private static Inline coloured(@Nullable Paint fg, @Nullable Paint bg, String text) {
    return new Inline.Coloured(
        Optional.ofNullable(fg), Optional.ofNullable(bg), List.of(text(text)));
  }

  private static Block side(Align align, Block... content) {
    return new Block.Aligned(align, List.of(content));
  }

  private static List<Block.Cell> row(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> new Block.Cell(cell.isEmpty() ? List.of() : List.of(text(cell))))
        .toList();
  }

  /// The first row is the header.
  private static Block table(List<Align> columns, List<List<Block.Cell>> rows) {
    return new Block.Table(
        columns,
        rows.getFirst(),
        rows.stream().skip(1).map(cells -> new Block.Row(0, cells)).toList());
  }
}
