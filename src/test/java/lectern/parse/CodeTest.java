package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertWrong;
import static lectern.parse.Decks.codeBlock;
import static lectern.parse.Decks.item;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.quote;
import static lectern.parse.Decks.reveal;
import static lectern.parse.Decks.slides;
import static lectern.parse.Decks.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.deck.Block;
import org.junit.jupiter.api.Test;

final class CodeTest {
  private static final Block.Lines ALL = new Block.Lines(1, Integer.MAX_VALUE);

  @Test
  void presentermsAttributes() {
    fence("rust +line_numbers", "rust", 1);
    fence("rust +exec +line_numbers", "rust", 1);
    fence("c++ +line_numbers {1|2}", "c++", 1, focus(0, 1, 1), focus(1, 2, 2));
    fence("java {1,3|2-3|all}", "java", 0, focus(0, 1, 1, 3, 3), focus(1, 2, 3), all(2));
    fence("java { 1 , 3 | all }", "java", 0, focus(0, 1, 1, 3, 3), all(1));
    fence("java {}", "java", 0);
    fence("java {all}", "java", 0);
    fence("+line_numbers", "", 1);
    fence("typst +render +width:50%", "typst", 0);
    assertBlocks(
        "```sh +no_background +pty:80:24 +id:x +expect:fail +env:f\nls\n```",
        new Block.Code("sh", new Block.Listing(Optional.empty(), false, List.of()), List.of("ls")));
  }

  @Test
  void slidevsAttributes() {
    fence("ts {1|2-3|all}", "ts", 0, focus(0, 1, 1), focus(1, 2, 3), all(2));
    fence("ts{2}", "ts", 0, focus(0, 2, 2));
    fence("ts [app.ts] {2-}", "ts", 0, focus(0, 2, Integer.MAX_VALUE));
    fence("ts {lines:true}", "ts", 1);
    fence("ts {6|all}{lines:true,startLine:5}", "ts", 5, focus(0, 2, 2), all(1));
    fence("ts {none|*}{maxHeight:'100px'}", "ts", 0, focus(0), all(1));
    fence("ts {monaco-run} twoslash", "ts", 0);
  }

  @Test
  void revealsAndPandocsAttributes() {
    fence("js [1|2-3]", "js", 1, focus(0, 1, 1), focus(1, 2, 3));
    fence("js []", "js", 1);
    fence("js [10: 1|3]", "js", 10, focus(0, 1, 1), focus(1, 3, 3));
    fence("{.python .numberLines startFrom=\"7\"}", "python", 7);
    fence("{1|2}", "", 0, focus(0, 1, 1), focus(1, 2, 2));
  }

  @Test
  void saysWhatIsWrong() {
    assertWrong(
        "```c +line_nubmers\na\n```",
        "1:1: '+line_nubmers' is no attribute of code: did you mean '+line_numbers'?");
    assertWrong("```c {1|2\na\nb\n```", "1:1: '{1|2' is never closed by }");
    assertWrong("```c {1|x}\na\n```", "1:1: 'x' is no line of code: lines are written {1,3-5|all}");
    assertWrong(
        "```c {2}\na\n```", "1:1: there is no line 2 to point at: the code has lines 1 to 1");
    assertWrong(
        "```c {0}\na\n```", "1:1: there is no line 0 to point at: the code has lines 1 to 1");
    assertWrong("```c {2-1}\na\nb\n```", "1:1: '2-1' ends before it begins");
    assertWrong("a\n\n- ```c +foo\n  a\n  ```", "3:3: '+foo' is no attribute of code");
  }

  /// As in presenterm: what a block points at first is there with it, so is what follows it; then
  /// come its other steps, then the next block's, then what comes after a pause.
  @Test
  void pointingIsAStepAmongOthers() {
    String code = "```c {1|2|3}\na\nb\nc\n```\n\n";
    assertBlocks(
        code + "x\n\n<!-- pause -->\n\ny",
        code(focus(0, 1, 1), focus(1, 2, 2), focus(2, 3, 3)),
        p("x"),
        reveal(3, p("y")));
    assertBlocks(
        "x\n\n<!-- pause -->\n\n" + code + code + "<!-- pause -->\n\ny",
        p("x"),
        reveal(
            1,
            code(focus(1, 1, 1), focus(2, 2, 2), focus(3, 3, 3)),
            code(focus(1, 1, 1), focus(4, 2, 2), focus(5, 3, 3))),
        reveal(6, p("y")));
    assertBlocks(
        code + "<!-- incremental_lists: true -->\n\n- x\n- y",
        code(focus(0, 1, 1), focus(1, 2, 2), focus(2, 3, 3)),
        ul(item(3, p("x")), item(4, p("y"))));
    assertBlocks("> ```c {1|2}\n> a\n> b\n> c\n> ```", quote(code(focus(0, 1, 1), focus(1, 2, 2))));
    assertEquals(2, slides(code).getFirst().steps());
    assertEquals(0, slides("```c {2}\na\nb\n```").getFirst().steps());
    assertEquals(0, slides("a[^1]\n\n[^1]: ```c {1|2}\n    a\n    b\n    ```").getFirst().steps());
    assertEquals(
        List.of(codeBlock("c", "a", "b")),
        slides("x\n\n<!--\n```c {1|2}\na\nb\n```\n-->").getFirst().notes());
  }

  private static void fence(String info, String language, int first, Block.Focus... focus) {
    Block.Listing listing =
        new Block.Listing(Optional.of(first).filter(n -> n > 0), true, List.of(focus));
    assertBlocks(
        "```" + info + "\na\nb\nc\n```", new Block.Code(language, listing, List.of("a", "b", "c")));
  }

  private static Block code(Block.Focus... focus) {
    Block.Listing listing = new Block.Listing(Optional.empty(), true, List.of(focus));
    return new Block.Code("c", listing, List.of("a", "b", "c"));
  }

  private static Block.Focus all(int step) {
    return new Block.Focus(step, List.of(ALL));
  }

  private static Block.Focus focus(int step, int... ends) {
    return new Block.Focus(
        step,
        Stream.iterate(0, i -> i < ends.length, i -> i + 2)
            .map(i -> new Block.Lines(ends[i], ends[i + 1]))
            .toList());
  }
}
