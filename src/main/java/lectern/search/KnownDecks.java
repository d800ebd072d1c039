package lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words by which decks as a whole are known ([DeckText#words]), and the decks of each.
final class KnownDecks {
  /// Every hit counts alike.
  private static final int[] WORTH = {1};

  private final int decks;
  private final Dictionary dictionary;
  private final Postings postings;

  KnownDecks(List<DeckText> decks) {
    this.decks = decks.size();
    Map<String, Postings.Run> runs = new TreeMap<>();
    for (int i = 0; i < decks.size(); i++) {
      for (String word : decks.get(i).words()) {
        runs.computeIfAbsent(word, _ -> new Postings.Run()).add(i, 0);
      }
    }
    dictionary = new Dictionary(runs.keySet().toArray(String[]::new));
    postings = new Postings(runs.values().toArray(Postings.Run[]::new));
  }

  /// For each deck, whether all words of the term are among its own, whole or as beginnings.
  boolean[] by(Term term) {
    boolean[] known = new boolean[decks];
    Arrays.fill(known, true);
    int[] found = new int[decks];
    for (String word : term.words()) {
      Arrays.fill(found, 0);
      for (int i = dictionary.from(word); i < dictionary.prefixed(word); i++) {
        postings.weigh(i, WORTH, found);
      }
      for (int deck = 0; deck < decks; deck++) {
        known[deck] &= found[deck] > 0;
      }
    }
    return known;
  }
}
