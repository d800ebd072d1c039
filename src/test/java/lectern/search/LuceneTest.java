package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lucene finds the same slides for the same analysed terms.
class LuceneTest {
  @Test
  void inTheTalks() throws IOException {
    Index index = TalkQueriesTest.talks();
    List<String> words =
        IntStream.range(0, index.terms()).mapToObj(index.dictionary::term).toList();
    compare(index, new Random(5), words, 400);
  }

  @Test
  void inAMadeUpLibrary() throws IOException {
    Index index = Index.of(Corpus.decks(new Random(9), 2000));
    List<String> words =
        IntStream.range(0, index.terms()).mapToObj(index.dictionary::term).toList();
    compare(index, new Random(6), words, 400);
  }

  private static void compare(Index index, Random random, List<String> words, int queries)
      throws IOException {
    int hits = 0;
    try (Lucene lucene = new Lucene(index)) {
      for (int i = 0; i < queries; i++) {
        Query query = Query.of(query(index, random, words));
        List<Integer> expected = lucene.all(query);
        List<Integer> found =
            Search.exact(index, query, List.of()).inOrder().stream()
                .map(place -> index.firsts[index.order(place.path())] + place.slide())
                .toList();
        assertEquals(expected, found, query.text());
        hits += found.size();
      }
    }
    assertTrue(hits > queries);
  }

  /// What Lucene has, too: a word whole, in quotes; the beginning of one of fewer letters than are
  /// looked for inside words; a phrase; and what must not be there.
  private static String query(Index index, Random random, List<String> words) {
    String word = words.get(random.nextInt(words.size()));
    String start = word.substring(0, word.offsetByCodePoints(0, 1));
    return switch (random.nextInt(5)) {
      case 0 -> "\"" + word + "\"";
      case 1 -> start;
      case 2 -> phrase(index, random);
      case 3 -> "\"" + word + "\" -" + words.get(random.nextInt(words.size()));
      default -> phrase(index, random) + " -" + word;
    };
  }

  /// Words that do follow each other on some slide, mostly.
  private static String phrase(Index index, Random random) {
    SlideText slide = index.text(random.nextInt(index.slides()));
    List<String> words =
        Word.of(slide.packed().replaceAll("(?m)^.", "")).stream().map(Word::raw).toList();
    int from = random.nextInt(Math.max(1, words.size() - 2));
    return "\"" + String.join(" ", words.subList(from, Math.min(words.size(), from + 2))) + "\"";
  }
}
