package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Position;
import lectern.layout.Page;

/// Where a slide stops on its way from its first picture to its last, given how it falls into
/// pages: every pair of page and step that the next key leads to. Never empty.
record Stops(List<Stop> list) {
  record Stop(int page, int step) {}

  static Stops of(List<Page> pages, int steps) {
    List<Stop> stops = new ArrayList<>();
    int step = 0;
    for (int page = 0; page < pages.size(); page++) {
      // A page is not turned to before something on it shows.
      step = page == 0 ? 0 : Math.max(step, pages.get(page).firstStep());
      int last = page == pages.size() - 1 ? steps : Math.max(step, pages.get(page).lastStep());
      for (; step <= last; step++) {
        stops.add(new Stop(page, step));
      }
      step = last;
    }
    return new Stops(stops);
  }

  /// The stop for a page and step, or the nearest before it.
  int index(int page, int step) {
    int best = 0;
    for (int i = 0; i < list.size(); i++) {
      Stop stop = list.get(i);
      if (stop.page() < page || (stop.page() == page && stop.step() <= step)) {
        best = i;
      }
    }
    return best;
  }

  Talk at(Talk talk, int slide, int index) {
    Stop stop = list.get(index);
    return talk.at(new Position(slide, stop.step()), stop.page());
  }
}
