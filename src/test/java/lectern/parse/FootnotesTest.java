package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.slides;
import static lectern.parse.Decks.text;
import static lectern.parse.Decks.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.Inline;
import org.junit.jupiter.api.Test;

final class FootnotesTest {
  @Test
  void standAtTheEndOfTheSlide() {
    assertBlocks(
        "a[^x]\n\n[^x]: b\n\nc", p(text("a"), mark("1")), p("c"), notes(note("1", p("b"))));
    assertBlocks(
        "a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X\n\n    - z",
        p(text("a"), mark("1"), text(" b"), mark("2"), text(" c"), mark("1")),
        notes(note("1", p("X"), ul(item("z"))), note("2", p("Y"))));
    assertBlocks("a^[*b*]", p(text("a"), mark("1")), notes(note("1", p(Decks.em("b")))));
    assertBlocks(
        "|a[^x]|\n|-|\n\n[^x]: b",
        new Block.Table(
            List.of(Block.Align.NONE),
            List.of(new Block.Cell(List.of(text("a"), mark("1")))),
            List.of()),
        notes(note("1", p("b"))));
  }

  @Test
  void areNumberedOverTheDeck() {
    String text = "a[^x]\n\n---\n\nb[^y] c[^x]\n\n---\n\nd\n\n[^x]: X\n[^y]: Y";
    assertEquals(
        List.of(
            List.of(p(text("a"), mark("1")), notes(note("1", p("X")))),
            List.of(
                p(text("b"), mark("2"), text(" c"), mark("1")),
                notes(note("2", p("Y")), note("1", p("X")))),
            List.of(p("d"))),
        slides(text).stream().map(slide -> slide.blocks()).toList());
  }

  @Test
  void citeOthers() {
    assertBlocks(
        "a[^x]\n\n[^x]: X[^y]\n[^y]: Y[^x]",
        p(text("a"), mark("1")),
        notes(note("1", p(text("X"), mark("2"))), note("2", p(text("Y"), mark("1")))));
  }

  @Test
  void doNotWaitForAPause() {
    assertEquals(
        1, slides("a[^x]\n\n. . .\n\nb\n\n[^x]: X\n\n    . . .\n\n    Y").getFirst().steps());
  }

  @Test
  void nothingCitesOrDefines() {
    assertWrong("a\n\n[^x]: b", "3:1: nothing cites the footnote [^x]: it is not shown");
    assertBlocks("a[^x]", p("a[^x]"));
    assertBlocks("`[^x]` \\[^x]", p(Decks.code("[^x]"), text(" [^x]")));
  }

  private static Inline mark(String mark) {
    return new Inline.FootnoteMark(mark);
  }

  private static Block notes(Block.Footnote... notes) {
    return new Block.Footnotes(List.of(notes));
  }

  private static Block.Footnote note(String mark, Block... content) {
    return new Block.Footnote(mark, List.of(content));
  }
}
