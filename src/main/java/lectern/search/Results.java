package lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The slides that a search has found in one index, best first.
public final class Results {
  public static final Results NONE = new Results(Index.EMPTY, new int[0], new int[0], Lit.NOTHING);

  private final Index index;
  private final int[] slides;
  private final int[] scores;
  private final Lit lit;

  Results(Index index, int[] slides, int[] scores, Lit lit) {
    this.index = index;
    this.slides = slides;
    this.scores = scores;
    this.lit = lit;
  }

  public int size() {
    return slides.length;
  }

  public boolean isEmpty() {
    return slides.length == 0;
  }

  /// What was found, to be lit in any text.
  public Lit lit() {
    return lit;
  }

  /// The hit of that rank, counted from 0.
  public Hit hit(int rank) {
    int deck = index.deck(slides[rank]);
    return Hit.of(index.decks.get(deck), slides[rank] - index.firsts[deck], lit, scores[rank]);
  }

  /// Where the hit of that rank is.
  public Place place(int rank) {
    int deck = index.deck(slides[rank]);
    return new Place(index.decks.get(deck).path(), slides[rank] - index.firsts[deck]);
  }

  /// The rank of a place, -1 if it is not among them.
  public int rank(Place place) {
    int deck = index.order(place.path());
    if (deck == Index.NOWHERE || place.slide() >= index.firsts[deck + 1] - index.firsts[deck]) {
      return -1;
    }
    int slide = index.firsts[deck] + place.slide();
    return IntStream.range(0, slides.length).filter(i -> slides[i] == slide).findFirst().orElse(-1);
  }

  /// All of them in the order of the decks and slides.
  public List<Place> inOrder() {
    int[] sorted = slides.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted)
        .mapToObj(slide -> {
          int deck = index.deck(slide);
          return new Place(index.decks.get(deck).path(), slide - index.firsts[deck]);
        })
        .toList();
  }

  /// These without the slides of one deck.
  public Results without(String path) {
    int deck = index.order(path);
    if (deck == Index.NOWHERE) {
      return this;
    }
    int[] kept =
        IntStream.range(0, slides.length)
            .filter(i -> slides[i] < index.firsts[deck] || slides[i] >= index.firsts[deck + 1])
            .toArray();
    return new Results(
        index,
        Arrays.stream(kept).map(i -> slides[i]).toArray(),
        Arrays.stream(kept).map(i -> scores[i]).toArray(),
        lit);
  }

  /// The words found in place of misspelt ones; none if all stood there as they were typed.
  public List<String> corrected() {
    return lit.near().stream().sorted().toList();
  }
}
