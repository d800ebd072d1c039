package lectern.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All words of some decks, and where they stand. Never changes: another set of decks is another
/// index.
public final class Index {
  public static final Index EMPTY = of(List.of());

  /// The order of a deck that is not there: before all others.
  static final int NOWHERE = -1;

  /// Places beyond this one in a slide all count as this one.
  private static final int LAST_PLACE = (1 << (Postings.PLACE_BITS - 4)) - 1;

  final List<DeckText> decks;

  /// The number of the first slide of each deck, and after the last the number of slides.
  final int[] firsts;

  final KnownDecks known;

  private final Map<String, Integer> order = new HashMap<>();

  final Dictionary dictionary;
  final Postings postings;

  private Index(List<DeckText> decks, int[] firsts, Dictionary dictionary, Postings postings) {
    this.decks = decks;
    this.firsts = firsts;
    this.known = new KnownDecks(decks);
    this.dictionary = dictionary;
    this.postings = postings;
    for (int i = 0; i < decks.size(); i++) {
      order.putIfAbsent(decks.get(i).path(), i);
    }
  }

  /// The index of these decks; hits that are equally good come in this order.
  public static Index of(List<DeckText> decks) {
    int[] firsts = new int[decks.size() + 1];
    Gathering terms = new Gathering();
    for (int i = 0; i < decks.size(); i++) {
      List<SlideText> slides = decks.get(i).slides();
      firsts[i + 1] = firsts[i] + slides.size();
      for (int j = 0; j < slides.size(); j++) {
        terms.add(firsts[i] + j, slides.get(j));
      }
    }
    String[] sorted = terms.runs.keySet().toArray(String[]::new);
    Arrays.sort(sorted);
    Postings.Run[] runs = Arrays.stream(sorted).map(terms.runs::get).toArray(Postings.Run[]::new);
    return new Index(List.copyOf(decks), firsts, new Dictionary(sorted), new Postings(runs));
  }

  /// The number of slides in it.
  public int slides() {
    return firsts[decks.size()];
  }

  /// The place of a deck among all; [#NOWHERE] if it is not one of them.
  public int order(String path) {
    return order.getOrDefault(path, NOWHERE);
  }

  /// The number of different terms.
  public int terms() {
    return dictionary.size();
  }

  /// The deck that a slide is of, as its index.
  int deck(int slide) {
    int at = Arrays.binarySearch(firsts, slide);
    if (at < 0) {
      return -at - 2;
    }
    while (firsts[at + 1] == slide) {
      at++;
    }
    return at;
  }

  SlideText text(int slide) {
    int deck = deck(slide);
    return decks.get(deck).slides().get(slide - firsts[deck]);
  }

  /// Terms and where they stand, while slides are read one after the other.
  private static final class Gathering {
    private final Map<String, Postings.Run> runs = new HashMap<>();
    private final Spellings spellings = new Spellings(this::runs);

    /// The place of the next word in its slide, and the field of the last line.
    private int place;

    private Field last = Field.TITLE;

    void add(int slide, SlideText text) {
      place = 0;
      last = Field.TITLE;
      char[] letters = text.packed().toCharArray();
      text.lines((field, first, end) -> {
        if (field != last) {
          // No phrase reaches from one field into another.
          place++;
          last = field;
        }
        Word.forEach(
            letters,
            first,
            end,
            (from, to) -> {
              int at = Math.min(place++, LAST_PLACE) << Postings.FIELD_BITS | field.code;
              for (Postings.Run run : spellings.of(letters, from, to)) {
                run.add(slide, at);
              }
            });
      });
    }

    private Postings.Run[] runs(String word) {
      return Fold.forms(word).stream()
          .map(form -> runs.computeIfAbsent(form, _ -> new Postings.Run()))
          .toArray(Postings.Run[]::new);
    }
  }
}
