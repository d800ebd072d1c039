package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.h;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.reveal;
import static lectern.parse.Decks.slides;
import static lectern.parse.Decks.text;
import static lectern.parse.Decks.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import org.junit.jupiter.api.Test;

final class LayoutCommandsTest {
  private static final String TWO = "<!-- column_layout: [1, 2] -->\n\n";
  private static final String FIRST = "<!-- column: 0 -->\n\n";
  private static final String SECOND = "<!-- column: 1 -->\n\n";
  private static final String RESET = "<!-- reset_layout -->\n\n";

  @Test
  void columns() {
    assertBlocks(
        "# a\n\n" + TWO + FIRST + "b\n\n" + SECOND + "- c\n\n" + RESET + "d",
        h(1, "a"),
        columns(column(1, p("b")), column(2, ul(item("c")))),
        p("d"));
    assertBlocks(
        TWO + SECOND + "b\n\n" + FIRST + "a\n\n" + SECOND + "c",
        columns(column(1, p("a")), column(2, p("b"), p("c"))));
    assertBlocks(
        TWO + FIRST + "a\n\n" + TWO + SECOND + "b",
        columns(column(1, p("a")), column(2)),
        columns(column(1), column(2, p("b"))));
    assertBlocks("a\n\n" + TWO + FIRST + RESET + "b", p("a"), p("b"));
    assertBlocks(
        TWO + FIRST + "a\n\n. . .\n\nb\n\n" + SECOND + "c",
        columns(column(1, p("a"), reveal(1, p("b"))), column(2, reveal(1, p("c")))));
    assertBlocks(
        TWO + FIRST + "<div align=right>\n\na\n\n" + SECOND + "b</div>",
        columns(column(1, new Block.Aligned(Align.RIGHT, List.of(p("a")))), column(2, p("b"))));
  }

  @Test
  void columnsThatAreNone() {
    assertShown(TWO + "a\n\n" + FIRST + "b", p("a"), columns(column(1, p("b")), column(2)));
    assertWrong(
        TWO + "a\n\nb",
        "1:1: what follows stands in no column: shown above them (put a 'column' first)");
    assertShown(
        TWO + FIRST + "a\n\n<!-- column: 2 -->\n\nb",
        columns(column(1, p("a"), p("b")), column(2)));
    assertWrong(
        TWO + FIRST + "a\n\n<!-- column: 2 -->\n\nb",
        "7:1: there is no column 2: the layout has 2, counted from 0");
    assertWrong(TWO + FIRST + FIRST + "a", "5:1: this is column 0 already");
    assertWrong(FIRST + "a", "1:1: 'column' without a 'column_layout' before it: ignored");
    assertWrong(RESET + "a", "1:1: 'reset_layout' without a 'column_layout' before it: ignored");
    assertWrong("- a\n\n  " + TWO + "b", "3:3: columns can't stand in lists and quotes: ignored");
    for (String widths : List.of("", "2", "[]", "[0, 1]", "[a]", "[1, 2", "[-1]", "[1.5]")) {
      assertWrong(
          "a\n\n<!-- column_layout: " + widths + " -->",
          "3:1: 'column_layout' must be a list of up to 16 widths such as [2, 1], not '%s'"
              .formatted(widths));
    }
  }

  @Test
  void alignmentAndSizeGoToTheEndOfTheSlide() {
    assertBlocks(
        "a\n\n<!-- alignment: center -->\n\n- b\n\nc\n\n<!-- alignment: left -->\n\nd",
        p("a"),
        new Block.Aligned(Align.CENTER, List.of(ul(item("b")), p("c"))),
        new Block.Aligned(Align.LEFT, List.of(p("d"))));
    assertBlocks(
        "<!-- font_size: 3 -->\n\na\n\n<!-- font_size: 1 -->\n\nb",
        new Block.Sized(3, List.of(p("a"))),
        p("b"));
    assertBlocks(
        "<!-- alignment: right -->\n<!-- font_size: 2 -->\n\na\n\n. . .\n\nb",
        new Block.Aligned(Align.RIGHT, List.of(new Block.Sized(2, List.of(p("a"))))),
        reveal(1, new Block.Aligned(Align.RIGHT, List.of(new Block.Sized(2, List.of(p("b")))))));
    assertEquals(
        List.of(p("b")), slides("<!-- alignment: right -->\n\na\n\n---\n\nb").getLast().blocks());
    assertWrong(
        "a\n\n<!-- alignment: top -->",
        "3:1: 'alignment' must be left, center or right, not 'top'");
    assertWrong("a\n\n<!-- font_size: 9 -->", "3:1: 'font_size' is at most 7, not 9");
    assertWrong(
        "a\n\n<!-- font_size: 0 -->", "3:1: 'font_size' must be a whole number from 1 on, not '0'");
  }

  @Test
  void middleAndSpace() {
    assertBlocks("a\n\n<!-- jump_to_middle -->\n\nb", p("a"), new Block.Middle(), p("b"));
    assertBlocks(
        "a\n\n. . .\n\nb\n\n<!-- jump_to_middle -->\n\nc",
        p("a"),
        reveal(1, p("b")),
        new Block.Middle(),
        reveal(1, p("c")));
    assertBlocks(
        "a\n\n<!-- new_lines: 3 -->\n\nb\n\n<!-- newline -->\n\nc",
        p("a"),
        new Block.Space(3),
        p("b"),
        new Block.Space(1),
        p("c"));
    assertWrong(
        TWO + FIRST + "<!-- jump_to_middle -->\n\na",
        "5:1: 'jump_to_middle' is for once a slide, outside of columns: ignored");
    assertWrong("a\n\n<!-- new_lines: 4000 -->", "3:1: 'new_lines' is at most 100, not 4000");
    assertWrong("<!-- jump_to_middle -->\n\n<!-- new_line -->", "1:1: has nothing in it");
  }

  @Test
  void whatHoldsForTheSlide() {
    assertFalse(slides("a\n\n<!-- no_footer -->").getFirst().footer());
    assertTrue(slides("a\n\n<!-- no_footer -->\n\n---\n\nb").getLast().footer());
    assertEquals(
        List.of(List.of(p("a")), List.of(p("c"))),
        slides("a\n\n---\n\nb\n\n<!-- n -->\n\n<!-- skip_slide -->\n\n---\n\nc").stream()
            .map(slide -> slide.blocks())
            .toList());
    assertEquals(List.of(), slides("<!-- skip_slide -->\n\na <!-- n -->").getFirst().notes());
  }

  @Test
  void tablesRowByRow() {
    String table = "|a|\n|-|\n|b|\n|c|\n\nd";
    assertBlocks("<!-- incremental_tables: true -->\n\n" + table, table(1, 2), reveal(2, p("d")));
    assertBlocks(table, table(0, 0), p("d"));
    assertEquals(2, slides("<!-- incremental_tables: true -->\n\n" + table).getFirst().steps());
  }

  @Test
  void roomBetweenItems() {
    assertBlocks(
        "<!-- list_item_newlines: 3 -->\n\n- a\n- b",
        new Block.Items(Optional.empty(), 2, List.of(item("a"), item("b"))));
    assertBlocks("<!-- list_item_newlines: 1 -->\n\n- a\n- b", ul(item("a"), item("b")));
  }

  @Test
  void codeDoesNotRun() {
    assertWrong(
        "a\n\n<!-- snippet_output: x -->",
        "3:1: 'snippet_output' is ignored: decks' code does not run here");
  }

  private static void assertShown(String text, Block... expected) {
    assertEquals(List.of(expected), slides(text).getFirst().blocks(), text);
  }

  private static Block columns(Block.Column... columns) {
    return new Block.Columns(List.of(columns));
  }

  private static Block.Column column(int weight, Block... content) {
    return new Block.Column(weight, List.of(content));
  }

  private static Block table(int first, int second) {
    return new Block.Table(
        List.of(Align.NONE),
        List.of(new Block.Cell(List.of(text("a")))),
        List.of(row(first, "b"), row(second, "c")));
  }

  private static Block.Row row(int step, String word) {
    return new Block.Row(step, List.of(new Block.Cell(List.of(text(word)))));
  }
}
