package lectern.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertInline;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.codeBlock;
import static lectern.parse.Decks.h;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.ol;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.quote;
import static lectern.parse.Decks.strong;
import static lectern.parse.Decks.task;
import static lectern.parse.Decks.text;
import static lectern.parse.Decks.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.AlertKind;
import lectern.deck.Block.Align;
import lectern.deck.Extent;
import lectern.deck.Inline;
import lectern.deck.Links;
import org.junit.jupiter.api.Test;

final class BlocksTest {
  @Test
  void headings() {
    assertBlocks("# One", h(1, "One"));
    assertBlocks("###### Six ##\ntext", h(6, "Six"), p("text"));
    assertBlocks("Two\n---", h(2, "Two"));
    assertBlocks("One\nlong\n===", new Block.Heading(1, List.of(text("One long"))));
    assertBlocks("text\n#", p("text"));
    assertBlocks("#no heading", p("#no heading"));
  }

  @Test
  void paragraphs() {
    assertBlocks("one\ntwo\n\nthree", p("one two"), p("three"));
    assertBlocks("one\r\ntwo\r\rthree", p("one two"), p("three"));
  }

  @Test
  void lists() {
    assertBlocks("- a\n- b", ul(item("a"), item("b")));
    assertBlocks("7. a\n8. b", ol(7, item("a"), item("b")));
    assertBlocks("0) a", ol(0, item("a")));
    assertBlocks("- a\n  1. b\n- c", ul(item(0, p("a"), ol(1, item("b"))), item("c")));
    assertBlocks("- a\n\n- b", new Block.Items(Optional.empty(), 1, List.of(item("a"), item("b"))));
    assertBlocks("- a\n  ```\n  x\n  ```", ul(item(0, p("a"), codeBlock("", "x"))));
    assertBlocks("-\n- b", ul(item(0), item("b")));
    assertBlocks("- a\n\n\n* b", ul(item("a")), ul(item("b")));
  }

  @Test
  void tasks() {
    assertBlocks(
        "- [ ] a\n- [x] b\n- [X] c",
        ul(task(false, p("a")), task(true, p("b")), task(true, p("c"))));
    assertBlocks("1. [x] **a** b", ol(1, task(true, p(strong("a"), text(" b")))));
    assertBlocks("- [] a\n- [y] b\n- [x]c", ul(item("[] a"), item("[y] b"), item("[x]c")));
    assertBlocks("[x] a", p("[x] a"));
  }

  @Test
  void quotes() {
    assertBlocks("> a\nlazy\n>\n> > b", quote(p("a lazy"), quote(p("b"))));
    assertBlocks("> a\n>\n> ---", quote(p("a"), new Block.Rule()));
  }

  @Test
  void alerts() {
    for (AlertKind kind : AlertKind.values()) {
      assertBlocks(
          "> [!" + kind + "]\n> a\n>\n> b", new Block.Alert(kind, List.of(p("a"), p("b"))));
    }
    assertBlocks("> [!tip]  \n> a", new Block.Alert(AlertKind.TIP, List.of(p("a"))));
    assertBlocks("> [!Note]\n>\n> - a", new Block.Alert(AlertKind.NOTE, List.of(ul(item("a")))));
    assertBlocks("> [!NOTE]", quote(p("[!NOTE]")));
    assertBlocks("> [!NOTE] a\n> b", quote(p("[!NOTE] a b")));
    assertWrong("x\n\n> [!NOTICE]\n> a", "3:3: no alert is called 'NOTICE': did you mean 'NOTE'?");
  }

  @Test
  void code() {
    assertBlocks("```\na\n\n  b\n```", codeBlock("", "a", "", "  b"));
    assertBlocks("```c++\n```", codeBlock("c++"));
    assertBlocks("```rust,ignore\n\n```", codeBlock("rust", ""));
    assertBlocks("```{.python .x}\na\n```", codeBlock("python", "a"));
    assertBlocks("    a\n\n      b\n", codeBlock("", "a", "", "  b"));
    assertBlocks(
        "````\n```\n---\n<!-- pause -->\n````", codeBlock("", "```", "---", "<!-- pause -->"));
    assertWrong("a\n\n```c\nb", "3:1: this code block has no closing fence");
  }

  @Test
  void tables() {
    assertBlocks(
        "|a|`b`|c|d|\n|-|:-|:-:|-:|\n|1|2|\n|x \\| y|**z**||w|",
        new Block.Table(
            List.of(Align.NONE, Align.LEFT, Align.CENTER, Align.RIGHT),
            List.of(cell(text("a")), cell(Decks.code("b")), cell(text("c")), cell(text("d"))),
            List.of(
                new Block.Row(0, List.of(cell(text("1")), cell(text("2")), cell(), cell())),
                new Block.Row(
                    0, List.of(cell(text("x | y")), cell(strong("z")), cell(), cell(text("w")))))));
    assertBlocks(
        "a|b\n-|-",
        new Block.Table(
            List.of(Align.NONE, Align.NONE), List.of(cell(text("a")), cell(text("b"))), List.of()));
    assertWrong(
        "|a|b|\n|-|-|\n|1|2|\n|1|2|3|\n1|2\\|x|3",
        "4:1: this row has 3 cells, its table 2 columns: the rest is not shown",
        "5:1: this row has 3 cells, its table 2 columns: the rest is not shown");
  }

  @Test
  void pictures() {
    assertBlocks("![alt *x*](p.png)", new Block.Picture("p.png", "alt x", Optional.empty()));
    assertBlocks("![a](<my p.png> \"T\")", new Block.Picture("my p.png", "a", Optional.of("T")));
    assertBlocks("a ![b](c)", p(text("a "), new Inline.Image("c", "b")));
  }

  @Test
  void definitionsHoldForTheWholeDeck() {
    assertBlocks("[a]\n\n[a]: http://x.org", p(Decks.link("http://x.org", text("a"))));
  }

  @Test
  void entitiesAreCharactersByNow() {
    assertBlocks("&#27;[2J &#x9d; &amp; \\*", p("\u001b[2J \u009d & *"));
    assertBlocks("``` &#27;x\n&#27;\n```", codeBlock("\u001bx", "&#27;"));
    assertBlocks("a &#0; b", p("a \ufffd b"));
    assertBlocks("a `&#27;` b", p(text("a "), Decks.code("&#27;"), text(" b")));
  }

  private static Block.Cell cell(Inline... content) {
    return new Block.Cell(List.of(content));
  }

  @Test
  void aLinkedPictureIsAPicture() {
    Block linked =
        new Block.Picture(
            "a.png", "A", Optional.of("T"), Extent.NONE, Optional.of("https://x.org"));
    assertBlocks("[![A](a.png 'T')](https://x.org)", linked);
    assertBlocks(
        "[![A](a.png 'T')](https://x.org) ![B](b.png)",
        new Block.Columns(
            List.of(
                new Block.Column(1, List.of(linked)),
                new Block.Column(1, List.of(new Block.Picture("b.png", "B", Optional.empty()))))));
    assertInline(
        "[![A](https://x.org/a)](https://x.org)",
        new Inline.Link("https://x.org", List.of(new Inline.Image("https://x.org/a", "A"))));
    assertEquals(
        List.of(new Links.Found("https://x.org", "A", 0)),
        Links.of(DeckParser.parse("d.md", "[![A](a.png)](https://x.org)".getBytes(UTF_8)).deck()));
  }

  @Test
  void picturesInARow() {
    Block a = new Block.Picture("a.png", "A", Optional.empty());
    Block b = new Block.Picture("b.png", "B", Optional.of("b t"));
    assertBlocks(
        "![A](a.png) ![B](b.png 'b t')",
        new Block.Columns(
            List.of(new Block.Column(1, List.of(a)), new Block.Column(1, List.of(b)))));
    assertBlocks(
        "![A](a.png)\\\n![B](b.png 'b t')",
        new Block.Columns(List.of(new Block.Column(1, List.of(a, b)))));
    assertBlocks(
        "![A](a.png)\n![B](b.png 'b t') ![A](a.png) ![A](a.png)",
        new Block.Columns(List.of(new Block.Column(1, List.of(a, b, a, a)))));
    assertInline(
        "![A](https://x.org/a) ![B](https://x.org/b)",
        new Inline.Image("https://x.org/a", "A"),
        text(" "),
        new Inline.Image("https://x.org/b", "B"));
    assertInline("![A](a.png) b", new Inline.Image("a.png", "A"), text(" b"));
  }
}
