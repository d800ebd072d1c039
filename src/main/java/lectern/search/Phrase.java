package lectern.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Words that follow each other.
final class Phrase {
  /// How far a place is from the next one in the same field.
  private static final int STEP = 1 << Postings.FIELD_BITS;

  private Phrase() {}

  /// Raises `best` of each slide that the phrase stands in.
  static void weigh(Index index, Term term, int[] worth, int[] best) {
    int last = term.words().size() - 1;
    long[] reached = places(index, term.words().getFirst(), false);
    for (int i = 1; i <= last && reached.length > 0; i++) {
      reached = following(reached, places(index, term.words().get(i), term.open() && i == last));
    }
    for (long place : reached) {
      int slide = (int) (place >> Postings.PLACE_BITS);
      best[slide] = Math.max(best[slide], worth[(int) (place & STEP - 1)]);
    }
  }

  private static long[] places(Index index, String word, boolean open) {
    if (!open) {
      int entry = index.dictionary.find(word);
      return entry < 0 ? new long[0] : index.postings.occurrences(entry);
    }
    return IntStream.range(index.dictionary.from(word), index.dictionary.prefixed(word))
        .mapToObj(index.postings::occurrences)
        .flatMapToLong(LongStream::of)
        .sorted()
        .toArray();
  }

  /// Those of `next` that stand right after one of `places`.
  private static long[] following(long[] places, long[] next) {
    long[] found = new long[next.length];
    int count = 0;
    int at = 0;
    for (long place : next) {
      while (at < places.length && places[at] + STEP < place) {
        at++;
      }
      if (at < places.length && places[at] + STEP == place) {
        found[count++] = place;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
