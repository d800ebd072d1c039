package lectern.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.deck.Slide;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/// On documents of random nesting: the words that a rendering to HTML shows are on the slides, once
/// and in order.
final class WordsTest {
  private static final Pattern WORD = Pattern.compile("w[0-9]+w");
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  @Test
  void areAllThere() {
    int words = 0;
    for (int seed = 0; seed < 400; seed++) {
      String text = RandomDocument.of(new Random(seed), false);
      words += expected(text).size();
      List<Slide> slides = Decks.slides(text);
      assertEquals(expected(text), words(Decks.text(slides)), "seed " + seed + ":\n" + text);
      assertTrue(slides.stream().noneMatch(slide -> slide.blocks().isEmpty()), text);
    }
    assertTrue(words > 10_000, "documents too short to tell");
  }

  /// HTML has the footnotes at the end of the page, so the document is one slide here.
  @Test
  void footnotesFollowTheText() {
    for (int seed = 0; seed < 200; seed++) {
      String text = RandomDocument.of(new Random(seed), true);
      String shown = Decks.text(Decks.slides("---\nsplit: none\n---\n" + text));
      assertEquals(expected(text), words(shown), "seed " + seed + ":\n" + text);
    }
  }

  /// Any beginning of a document leaves something unclosed.
  @Test
  void nothingIsLostBehindWhatIsNeverClosed() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String all = RandomDocument.of(random, false);
      String text = all.substring(0, random.nextInt(all.length()));
      List<String> shown = words(Decks.text(Decks.slides(text)));
      List<String> expected = new ArrayList<>(expected(text));
      // The last tag may be cut off in the middle: a browser hides it, we show it.
      if (shown.size() == expected.size() + 1) {
        expected.add(shown.getLast());
      }
      assertEquals(expected, shown, "seed " + seed + ":\n" + text);
    }
  }

  private static List<String> expected(String text) {
    return words(ShownHtml.text(RENDERER.render(PARSER.parse(text))));
  }

  private static List<String> words(String text) {
    return ShownHtml.words(text).stream()
        .flatMap(word -> WORD.matcher(word).results().map(MatchResult::group))
        .toList();
  }
}
