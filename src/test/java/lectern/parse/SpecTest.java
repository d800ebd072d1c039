package lectern.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/// Each example of CommonMark's and GFM's specifications as a deck of its own: the words that the
/// specification's own HTML shows are on its slides, once and in order.
final class SpecTest {
  /// Examples of which our slides show more: tags that are none of HTML's, declarations and
  /// processing instructions stand there as text, with a warning, where a browser is silent.
  private static final int TAGS_SHOWN = 20;

  @Test
  void commonMark() {
    check(TestResources.getSpec());
  }

  @Test
  void gfm() {
    check(TestResources.getGfmSpec());
  }

  private static void check(URL spec) {
    StringBuilder wrong = new StringBuilder();
    List<Example> tagsShown = new ArrayList<>();
    List<Example> examples = ExampleReader.readExamples(spec);
    assertTrue(examples.size() > 600);
    for (Example example : examples) {
      Parsed parsed = DeckParser.parse("t.md", example.getSource());
      String shown = Decks.text(parsed.deck().slides());
      String expected = ShownHtml.text(example.getHtml());
      if (same(expected, shown)) {
        continue;
      }
      if (same(ShownHtml.withoutTags(expected), ShownHtml.withoutTags(shown))
          && !parsed.diagnostics().isEmpty()) {
        tagsShown.add(example);
        continue;
      }
      wrong.append(
          "%s%n%s%n--%n%s%nexpected %s%nbut was  %s%n%n"
              .formatted(example, example.getSource(), example.getHtml(), expected, shown));
    }
    assertEquals("", wrong.toString());
    assertTrue(tagsShown.size() <= TAGS_SHOWN, tagsShown::toString);
  }

  private static boolean same(String expected, String shown) {
    return ShownHtml.words(expected).equals(ShownHtml.words(shown));
  }
}
