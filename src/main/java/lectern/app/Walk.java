package lectern.app;

import java.util.List;
import lectern.search.Lit;
import lectern.search.Place;

/// The hits of a search that `n` and `N` walk through, in the order of the decks; `at` is the one
/// last gone to.
record Walk(String query, Lit lit, List<Place> places, int at) {
  /// Characters of [#figures], but for a space.
  private static final int LONGEST = 27;

  static Walk of(String query, Lit lit, List<Place> places, Place now) {
    return new Walk(query, lit, places, Math.max(0, places.indexOf(now)));
  }

  Walk at(int index) {
    return new Walk(query, lit, places, Math.floorMod(index, places.size()));
  }

  Place place() {
    return places.get(at);
  }

  /// The hit after the slide on screen, or before it; after the last comes the first.
  Walk from(Place now, boolean forward) {
    if (place().equals(now)) {
      return at(forward ? at + 1 : at - 1);
    }
    int exact = places.indexOf(now);
    if (exact >= 0) {
      return at(forward ? exact + 1 : exact - 1);
    }
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).path().equals(now.path())) {
        if (places.get(i).slide() > now.slide()) {
          return at(forward ? i : i - 1);
        }
        last = i;
      }
    }
    return last < 0 ? at(forward ? at + 1 : at - 1) : at(forward ? last + 1 : last);
  }

  /// `kernel 3/14`; `kernel –/14` where the slide on screen is none of them.
  String figures(Place now) {
    int index = place().equals(now) ? at : places.indexOf(now);
    String number = (index < 0 ? "–" : String.valueOf(index + 1)) + "/" + places.size();
    String words = query.strip();
    int room = LONGEST - number.length();
    return (words.length() > room ? words.substring(0, room - 1) + "…" : words) + " " + number;
  }
}
