package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.search.Place;

/// The places jumped from, the oldest first; `at` is where in them one has gone back to, their
/// number if nowhere.
record Jumps(List<Place> places, int at) {
  static final Jumps NONE = new Jumps(List.of(), 0);

  private static final int MOST = 100;

  /// With a place that is jumped from now.
  Jumps from(Place place) {
    List<Place> more = new ArrayList<>(places);
    more.remove(place);
    more.add(place);
    List<Place> kept = List.copyOf(more.subList(Math.max(0, more.size() - MOST), more.size()));
    return new Jumps(kept, kept.size());
  }

  /// Back from a place, which is kept for the way forward.
  Jumps back(Place now) {
    if (at < places.size()) {
      return new Jumps(places, Math.max(0, at - 1));
    }
    Jumps here = from(now);
    return new Jumps(here.places, Math.max(0, here.places.size() - 2));
  }

  Jumps forward() {
    return new Jumps(places, Math.min(at + 1, places.size()));
  }

  /// Where one stands in them.
  Optional<Place> place() {
    return at < places.size() ? Optional.of(places.get(at)) : Optional.empty();
  }
}
