package lectern.parse;

import static lectern.parse.Decks.assertWrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Diagnostic;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is begun and never ended is readable text, and each is told once.
final class UnclosedTest {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:this )?(\\S+) (?:is never closed|has no partner)|this (?:is no link|link is never)");

  /// `\n` is a new line; then the place, and the beginning of what is said.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          Some **bold words            | 1:6  | this ** is never closed: write ** right behind
          - **bold words               | 1:3  | this ** is never closed
          # **bold words               | 1:3  | this ** is never closed
          **bold words **              | 1:1  | this ** is never closed
          a\\nb **`code` words         | 2:3  | this ** is never closed
          ***bold words**              | 1:1  | this * is never closed
          **bold words*                | 1:1  | this * is never closed
          Some *leaning words          | 1:6  | this * is never closed
          - *leaning words             | 1:3  | this * is never closed
          Some _leaning words          | 1:6  | this _ is never closed
          Some __bold words            | 1:6  | this __ is never closed
          Some ~~struck words          | 1:6  | this ~~ is never closed
          Some `code words             | 1:6  | this ` has no partner: write ` at both ends
          Some ``code` words           | 1:6  | this `` has no partner
          > a `code words              | 1:5  | this ` has no partner
          $$\\alpha + 1\\n\\nwords     | 1:1  | this $$ is never closed
          $$\\nx^2 + y^2\\n\\nwords    | 1:1  | this $$ is never closed
          Some $\\alpha words          | 1:6  | this $ is never closed
          A [link](http://x.org/a      | 1:3  | this link is never closed: write ) right behind
          A ![picture](p.png           | 1:4  | this link is never closed
          A [link](my file.png)        | 1:3  | this is no link: an address with a blank in it
          > [!NOTE\\n> words           | 1:3  | this [!NOTE is never closed: write [!NOTE]
          Words[^2 and words           | 1:6  | this [^2 is never closed: write [^2]
          Press <kbd                   | 1:7  | this <kbd is never closed: write > at the end
          A picture <img src="p.png    | 1:11 | this <img is never closed
          <?php words;                 | 1:1  | <? is never closed: end it with ?>
          <!DOCTYPE words              | 1:1  | <!DOCTYPE is never closed: end it with >
          [a b]: <http://x.org/words   | 1:1  | this address is never closed: write > at its end
          <![CDATA[ words              | 1:1  | <![CDATA[ is never closed: end it with ]]>
          Some <b>bold words           | 1:6  | <b> is never closed: end it with </b>
          A <a href="u">link           | 1:3  | <a> is never closed
          <span style="color:red">red  | 1:1  | <span> is never closed
          a\\n\\n<center>words         | 3:1  | <center> is never closed
          <div align=center>\\n\\nb    | 1:1  | <div> is never closed
          <details>\\n\\nwords         | 1:1  | <details> is never closed
          <p>\\n <table><tr><td>words  | 2:2  | <table> is never closed
          - <ul><li>words\\n- b        | 1:3  | <ul> is never closed
          <blockquote>words            | 1:1  | <blockquote> is never closed
          <h2>words                    | 1:1  | <h2> is never closed
          <pre>words                   | 1:1  | <pre> is never closed
          """)
  void each(String written, String at, String said) {
    String text = written.replace("\\n", "\n").replace("\\\\", "\\");
    Parsed parsed = DeckParser.parse("t.md", text);
    assertEquals(1, parsed.diagnostics().size(), parsed.diagnostics()::toString);
    String found = parsed.diagnostics().getFirst().toString();
    assertTrue(found.startsWith("t.md:" + at + ": " + said), found);
    assertTrue(
        Decks.text(parsed.deck().slides()).matches("(?s).*(words|link|picture|red|b).*"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 * 3 and 2 *3 and 2 ** 3 and 2 **3",
        "snake_case and _private and __dirname of my_word",
        "f takes *args and **kwargs, and **options",
        "*args and **kwargs\n\nchar *name of a thing, FILE *file there",
        "*Only on Linux\n\nwords* with a star",
        "*.java and **/*.java and src/** or * all",
        "*nix systems and *BSD systems",
        "$5 and $6 or $HOME of ${HOME} for $$ or $1",
        "kill $$ and echo $a_b $x",
        "~5 minutes, ~~ or ~a~ and ~/file",
        "GNU's `quotes' and TeX's ``quotes''",
        "a \\*star and \\`tick and \\_line and \\$x^2 and \\[a](b",
        "\\**bold words",
        "[a] (b, a[i](x, [](int i) { and [&](auto a) { and operator[](int i",
        "[x](int a)",
        "a < b, 5 <b and c",
        "<p>a\n\n<p>b",
        "<ul><li>a<li>b</ul>",
        "<table><tr><td>a<tr><td>b</table>",
        "<a name=\"x\">here, <div>there, <span>and there",
        "<br> <img src=u alt=a> <hr>",
        "<b>a</b> <details>\n\nb\n\n</details>",
        "`` `a` `` and **a*b** and *a\\*b* and **a** b*",
        "`**bold words`\n\n    **bold words",
        "**重要**的事",
        "| a | b |\n|-|-|\n| * | ** |\n| `a` | *b* |",
      })
  void whatIsMeantAsItStands(String text) {
    assertWrong(text);
  }

  @Test
  void oneOfAKind() {
    assertWrong(
        "a **bold b **bold and `code",
        "1:3: this ** is never closed: write ** right behind the last word (or \\* for the sign"
            + " itself)",
        "1:23: this ` has no partner: write ` at both ends of code (or \\` for the sign itself)");
  }

  /// What is said to be open in the specifications' examples is text in their HTML, too.
  @Test
  void theSpecificationsExamples() {
    int all = 0;
    for (URL spec : List.of(TestResources.getSpec(), TestResources.getGfmSpec())) {
      for (Example example : ExampleReader.readExamples(spec)) {
        for (Diagnostic found : DeckParser.parse("t.md", example.getSource()).diagnostics()) {
          Matcher open = OPEN.matcher(found.message());
          if (open.lookingAt()) {
            all++;
            String mark = open.group(1) == null ? "](" : open.group(1);
            boolean shown =
                mark.startsWith("<")
                    ? !example.getHtml().contains("</" + mark.substring(1))
                    : ShownHtml.text(example.getHtml()).contains(mark);
            assertTrue(shown, () -> found + "\n" + example.getSource());
          }
        }
      }
    }
    assertTrue(all > 50 && all < 90, "warnings: " + all);
  }
}
