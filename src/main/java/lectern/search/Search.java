package lectern.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One search of an index: what each term is worth in each slide, added up.
public final class Search {
  /// How much of a whole word's worth a hit has, in percent.
  private static final int WHOLE = 100;

  private static final int PREFIX = 60;
  private static final int PART = 35;
  private static final int NEAR = 50;

  /// What a word is worth that the deck as a whole is known by, on top of what it is worth in a
  /// slide; and for each slide of the deck that has it.
  private static final int KNOWN = 20 * 100;

  private static final int ALSO = 150;
  private static final int MOST_ALSO = 6;

  /// Levels of scores that are told apart, and of how recent a deck is.
  private static final int LEVELS = 1 << 13;

  private static final int RECENT = 8;

  /// Which words may be misspelt.
  private enum Forgiving {
    NONE,
    UNKNOWN,
    ALL
  }

  private final Index index;
  private final Query query;
  private final Forgiving forgiving;
  private final int slides;
  private final int[] best;
  private final float[] total;
  private final int[] matched;
  private final boolean[] own;
  private final Set<String> near = new HashSet<>();

  private Search(Index index, Query query, Forgiving forgiving) {
    this.index = index;
    this.query = query;
    this.forgiving = forgiving;
    slides = index.slides();
    best = new int[slides];
    total = new float[slides];
    matched = new int[slides];
    own = new boolean[slides];
  }

  /// The slides that have all that is looked for. Among equals, those of the `recent` decks come
  /// first, the latest of them before the others.
  public static Results exact(Index index, Query query, List<String> recent) {
    return query.isEmpty() ? Results.NONE : new Search(index, query, Forgiving.NONE).run(recent);
  }

  /// The same, with typing errors forgiven: first in words that stand nowhere, else in all.
  public static Results near(Index index, Query query, List<String> recent) {
    if (query.isEmpty()) {
      return Results.NONE;
    }
    Results some = new Search(index, query, Forgiving.UNKNOWN).run(recent);
    return some.isEmpty() ? new Search(index, query, Forgiving.ALL).run(recent) : some;
  }

  /// What is there exactly, else what is near.
  public static Results of(Index index, Query query) {
    Results exact = exact(index, query, List.of());
    return exact.isEmpty() ? near(index, query, List.of()) : exact;
  }

  private Results run(List<String> recent) {
    for (int i = 0; i < query.terms().size(); i++) {
      Arrays.fill(best, 0);
      weigh(query.terms().get(i));
      if (!add(i)) {
        return Results.NONE;
      }
    }
    for (Term term : query.without()) {
      Arrays.fill(best, 0);
      weigh(term);
      for (int slide = 0; slide < slides; slide++) {
        if (best[slide] > 0) {
          matched[slide] = -1;
        }
      }
    }
    return ranked(found(), recent);
  }

  /// Fills `best` with what the term is worth in each slide.
  private void weigh(Term term) {
    if (!term.isWord()) {
      Phrase.weigh(index, term, worth(term, WHOLE), best);
      return;
    }
    String word = term.word();
    Dictionary dictionary = index.dictionary;
    int whole = dictionary.find(word);
    weigh(whole, term, WHOLE);
    if (!term.open()) {
      return;
    }
    String collapsed = Fold.collapsed(word);
    if (!collapsed.equals(word)) {
      weigh(dictionary.find(collapsed), term, WHOLE);
    }
    int[] prefix = worth(term, PREFIX);
    int end = dictionary.prefixed(word);
    for (int i = whole >= 0 ? whole + 1 : dictionary.from(word); i < end; i++) {
      index.postings.weigh(i, prefix, best);
    }
    if (term.hasParts()) {
      dictionary.containing(word).forEach(i -> weigh(i, term, PART));
    }
    forgive(term);
  }

  private void forgive(Term term) {
    boolean wanted =
        switch (forgiving) {
          case NONE -> false;
          case UNKNOWN -> Arrays.stream(best).allMatch(value -> value == 0);
          case ALL -> true;
        };
    if (wanted && term.forgiven() > 0) {
      for (int i : index.dictionary.near(term.word(), term.forgiven())) {
        near.add(index.dictionary.term(i));
        weigh(i, term, NEAR);
      }
    }
  }

  private void weigh(int entry, Term term, int percent) {
    if (entry >= 0) {
      index.postings.weigh(entry, worth(term, percent), best);
    }
  }

  /// What a hit is worth in each field, 0 where it does not count.
  private static int[] worth(Term term, int percent) {
    int[] worth = new int[1 << Postings.FIELD_BITS];
    for (Field field : Field.values()) {
      worth[field.code] = (term.fields() & field.bit()) == 0 ? 0 : field.weight * percent;
    }
    return worth;
  }

  /// Adds what the term of that rank is worth to the slides that have all terms before it; false if
  /// there are none left.
  private boolean add(int rank) {
    Term term = query.terms().get(rank);
    int found = 0;
    for (int value : best) {
      found += value > 0 ? 1 : 0;
    }
    float rare = (float) Math.log(1 + (double) slides / Math.max(1, found));
    boolean byDeck = query.terms().size() > 1 && term.isWord() && term.fields() == Field.ANY;
    boolean[] known = index.known.by(term);
    boolean any = false;
    for (int deck = 0; deck < known.length; deck++) {
      int first = index.firsts[deck];
      int end = index.firsts[deck + 1];
      int among = among(first, end);
      int least = known[deck] && byDeck ? KNOWN : 0;
      if (among == 0 && least == 0) {
        continue;
      }
      int more = (known[deck] ? KNOWN : 0) + among * ALSO;
      for (int slide = first; slide < end; slide++) {
        int value = best[slide] > 0 ? best[slide] + more : least;
        if (value > 0 && matched[slide] == rank) {
          own[slide] |= best[slide] > 0;
          total[slide] += value * rare;
          matched[slide]++;
          any = true;
        }
      }
    }
    return any;
  }

  /// How many of these slides have the term, as far as it matters.
  private int among(int first, int end) {
    int found = 0;
    for (int slide = first; slide < end && found < MOST_ALSO; slide++) {
      found += best[slide] > 0 ? 1 : 0;
    }
    return found;
  }

  /// The slides that have all terms, at least one of them in their own text, in decks that the
  /// filters admit.
  private int[] found() {
    int terms = query.terms().size();
    int[] found = new int[slides];
    int count = 0;
    for (int deck = 0; deck < index.decks.size(); deck++) {
      if (!isAdmitted(index.decks.get(deck))) {
        continue;
      }
      for (int slide = index.firsts[deck]; slide < index.firsts[deck + 1]; slide++) {
        if (matched[slide] == terms && (own[slide] || terms == 0)) {
          found[count++] = slide;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean isAdmitted(DeckText deck) {
    for (Facet.Filter filter : query.filters()) {
      if (!filter.admits(deck)) {
        return false;
      }
    }
    return true;
  }

  private Results ranked(int[] found, List<String> recent) {
    float most = 1;
    for (int slide : found) {
      most = Math.max(most, total[slide]);
    }
    int[] keys = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      keys[i] = Math.round(total[found[i]] / most * (LEVELS - 1)) * RECENT;
    }
    if (!recent.isEmpty()) {
      for (int i = 0; i < found.length; i++) {
        int at = recent.indexOf(index.decks.get(index.deck(found[i])).path());
        keys[i] += at < 0 ? 0 : Math.max(0, RECENT - 1 - at);
      }
    }
    int[] ranked = descending(keys, LEVELS * RECENT);
    int[] scores = new int[ranked.length];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = found[ranked[i]];
      scores[i] = Math.round(total[ranked[i]]);
    }
    return new Results(index, ranked, scores, new Lit(query.terms(), Set.copyOf(near)));
  }

  /// The indexes of keys, the highest first, equal ones as they come (counting sort).
  private static int[] descending(int[] keys, int end) {
    int[] starts = new int[end + 1];
    for (int key : keys) {
      starts[end - 1 - key + 1]++;
    }
    for (int i = 1; i <= end; i++) {
      starts[i] += starts[i - 1];
    }
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[starts[end - 1 - keys[i]]++] = i;
    }
    return order;
  }
}
