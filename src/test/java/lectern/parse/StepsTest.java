package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.h;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.quote;
import static lectern.parse.Decks.reveal;
import static lectern.parse.Decks.slides;
import static lectern.parse.Decks.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StepsTest {
  private static final String INCREMENTAL = "<!-- incremental_lists: true -->\n\n";

  @Test
  void pauses() {
    assertBlocks("a\n\n<!-- pause -->\n\nb\n\nc", p("a"), reveal(1, p("b"), p("c")));
    assertBlocks(
        "a\n\n<!--pause-->\n\nb\n\n<!-- \npause\n -->\n\nc",
        p("a"),
        reveal(1, p("b")),
        reveal(2, p("c")));
    assertBlocks("a\n\n. . .\n\nb", p("a"), reveal(1, p("b")));
    assertBlocks("a\n<!-- pause -->\nb", p("a"), reveal(1, p("b")));
    assertBlocks("<!-- pause -->\n\na", reveal(1, p("a")));
    assertBlocks("a\n\n...\n\nb", p("a"), p("..."), p("b"));
    assertBlocks("`. . .`", p(Decks.code(". . .")));
  }

  @Test
  void aPauseThatRevealsNothingIsNoStep() {
    steps(0, "a\n\n<!-- pause -->");
    steps(1, "a\n\n<!-- pause -->\n<!-- pause -->\n\n. . .\n\nb");
    steps(1, "a\n\n<!-- pause -->\n\n<!-- a note -->\n\nb");
    steps(2, "a\n\n. . .\n\nb\n\n. . .\n\n- c\n- d\n\n. . .");
  }

  @Test
  void stepsBeginAnewOnEachSlide() {
    List<List<?>> blocks =
        List.copyOf(
            slides("a\n\n. . .\n\nb\n\n---\n\nc\n\n. . .\n\nd").stream()
                .map(s -> s.blocks())
                .toList());
    assertEquals(
        List.of(List.of(p("a"), reveal(1, p("b"))), List.of(p("c"), reveal(1, p("d")))), blocks);
  }

  @Test
  void incrementalLists() {
    assertBlocks(INCREMENTAL + "- a\n- b", ul(item(1, p("a")), item(2, p("b"))));
    assertBlocks(
        INCREMENTAL + "- a\n  - b\n  - c\n- d",
        ul(item(1, p("a"), ul(item(2, p("b")), item(3, p("c")))), item(4, p("d"))));
    assertBlocks(
        "- a\n\n" + INCREMENTAL + "- b\n\n<!-- incremental_lists: false -->\n\n- c",
        ul(item("a")),
        ul(item(1, p("b"))),
        reveal(1, ul(item("c"))));
    assertBlocks("# h\n\n" + INCREMENTAL + ". . .\n\n- a", h(1, "h"), ul(item(1, p("a"))));
    steps(2, INCREMENTAL + "- a\n- b");
  }

  @Test
  void whatFollowsAnIncrementalListComesWithItsLastItem() {
    assertBlocks(
        INCREMENTAL + "- a\n- b\n\nc", ul(item(1, p("a")), item(2, p("b"))), reveal(2, p("c")));
    assertBlocks(
        INCREMENTAL + "- a\n\n<!-- pause -->\n\nc", ul(item(1, p("a"))), reveal(2, p("c")));
  }

  @Test
  void pausesInsideListsAndQuotes() {
    assertBlocks(
        "- a\n\n  . . .\n\n  b\n- c\n\nd",
        new lectern.deck.Block.Items(
            java.util.Optional.empty(),
            1,
            List.of(item(0, p("a"), reveal(1, p("b"))), item(1, p("c")))),
        reveal(1, p("d")));
    assertBlocks("- a <!-- pause -->\n- b", ul(item("a"), item(1, p("b"))));
    assertBlocks(
        "> a\n>\n> . . .\n>\n> b\n\nc", quote(p("a"), reveal(1, p("b"))), reveal(1, p("c")));
  }

  @Test
  void aPauseInAParagraphComesAfterIt() {
    assertBlocks("a <!-- pause --> b\n\nc", p("a b"), reveal(1, p("c")));
  }

  @Test
  void wrongValues() {
    assertWrong(
        "a\n\n<!-- incremental_lists: yes -->",
        "3:1: 'incremental_lists' must be true or false, not 'yes'");
    assertWrong(
        "a\n\n<!-- incremental_lists -->",
        "3:1: 'incremental_lists' must be true or false, not ''");
  }

  private static void steps(int expected, String text) {
    assertEquals(expected, slides(text).getFirst().steps(), text);
  }
}
