package lectern.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lectern.deck.Block;
import lectern.deck.PlainText;
import org.junit.jupiter.api.Test;

/// Code that a deck takes from files.
final class SnippetsTest {
  private static final String RUST =
      "use a;\n// #region main\n  fn main() {\n\tgo();\n  }\n// #endregion\nend\n";

  @Test
  void presentermsFiles() {
    shows(
        "```file\npath: a.rs\n```",
        "rs",
        "use a;|// #region main|  fn main() {|\tgo();|  }|// #endregion|end");
    shows(
        "```file\npath: a.rs\nlanguage: rust\nstart_line: 3\nend_line: 5\n```",
        "rust",
        "  fn main() {|\tgo();|  }");
    shows("- x\n\n  ```file\n  path: a.rs\n  start_line: 7\n  ```", "", "x|end");
    shows("```file\npath: a.rs\nend_line: 99\nstart_line: 7\nlanguage: c\n```", "c", "end");
  }

  @Test
  void theirAttributesAreKept() {
    Block.Code code =
        code("```file +line_numbers {1|2}\npath: a.rs\nlanguage: rust\nstart_line: 3\n```");
    assertEquals(1, code.listing().first().orElseThrow());
    assertEquals(2, code.listing().focus().size());
  }

  @Test
  void lookatmesAndSlidevsFiles() {
    shows("```file\npath: a.rs\nlang: rust\nlines: {start: 6, end: 7}\n```", "rust", "end");
    shows("<<< @/a.rs", "rs", "use a;|// #region main|  fn main() {|\tgo();|  }|// #endregion|end");
    shows("<<< ./a.rs#main rust {1|3}{lines:true}", "rust", " fn main() {|go();| }");
    shows("<<< @/a.rs#main{2,3}", "rs", " fn main() {|go();| }");
    assertEquals(1, code("<<< @/a.rs#main{2,3}").listing().focus().size());
    shows("<<< a.rs#main\n<<< a.rs#main", "", " fn main() {|go();| }| fn main() {|go();| }");
    shows("<<< less than", "", "<<< less than", "t.md:1:1: less: there is no such file");
  }

  @Test
  void sayWhatIsWrongAndWhere() {
    wrong("x\n\n```file\npath: b.rs\n```", "3:1: b.rs: there is no such file");
    wrong("```file\npath: ../b.rs\n```", "1:1: ../b.rs: is not in the deck's folder");
    wrong("```file\npath: dir\n```", "1:1: dir: is a folder");
    wrong("```file\npath: bin\n```", "1:1: bin: is a binary file");
    wrong("```file\n```", "1:1: a 'file' block says which, such as 'path: snippet.rs'");
    wrong(
        "```file\nlanguage: c\n```", "1:1: a 'file' block says which, such as 'path: snippet.rs'");
    wrong(
        "```file\npath: a.rs\nstart_lin: 3\n```",
        "3:1: unknown key 'start_lin' in a 'file' block: did you mean 'start_line'?");
    wrong(
        "```file\npath: a.rs\nstart_line: x\n```",
        "3:13: 'start_line' is the number of a line, from 1 on");
    wrong("```file\npath: a.rs\nstart_line: 9\n```", "1:1: a.rs has no line 9: it ends at 7");
    wrong(
        "```file\npath: a.rs\nstart_line: 5\nend_line: 4\n```",
        "1:1: a.rs has no lines from 5 to 4: they end before they begin");
    wrong(
        "```file\npath: [\n```",
        "3:1: while parsing a flow node, expected the node content, but found '<stream end>'");
    wrong("<<< @/a.rs#nope", "1:1: a.rs has no region 'nope'");
    wrong("a\n\n<<< @/b.rs", "3:1: b.rs: there is no such file");
  }

  /// What can't be had is shown as it was asked for.
  @Test
  void nothingIsLost() {
    shows(
        "```file\npath: b.rs\n```", "file", "path: b.rs", "t.md:1:1: b.rs: there is no such file");
  }

  private static void wrong(String text, String expected) {
    assertEquals(
        List.of("t.md:" + expected),
        parse(text).diagnostics().stream().map(d -> d.toString()).toList());
  }

  private static void shows(String text, String language, String lines, String... wrong) {
    Parsed parsed = parse(text);
    assertEquals(List.of(wrong), parsed.diagnostics().stream().map(d -> d.toString()).toList());
    List<Block> blocks = parsed.deck().slides().getFirst().blocks();
    assertEquals(lines, String.join("|", PlainText.lines(blocks)));
    if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Code code) {
      assertEquals(language, code.language());
    }
  }

  private static Block.Code code(String text) {
    return (Block.Code) parse(text).deck().slides().getFirst().blocks().getFirst();
  }

  private static Parsed parse(String text) {
    Map<String, String> files = Map.of("a.rs", RUST, "bin", "\0\1\2\3\4");
    Includes includes =
        (from, path) -> {
          assertEquals("t.md", from);
          String name = path.replaceFirst("^\\./", "");
          if (name.startsWith("../")) {
            return new Includes.Outside();
          }
          if (name.equals("dir")) {
            return new Includes.Folder();
          }
          return files.containsKey(name)
              ? new Includes.Text(name, files.get(name).getBytes(StandardCharsets.UTF_8))
              : new Includes.Missing();
        };
    return DeckParser.parse("t.md", text.getBytes(StandardCharsets.UTF_8), includes);
  }
}
