package lectern.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.overlay.SearchOverlay;
import lectern.search.Index;
import lectern.search.Place;

/// How slides are found: the library's words, the last search, the slide seen behind an overlay,
/// the hits walked through, the places jumped from, the place that a deck is being opened at, and
/// the decks last seen, the latest first.
public record Find(
    Index library,
    Optional<SearchOverlay> last,
    Optional<Talk> behind,
    Optional<Walk> walk,
    Jumps jumps,
    Optional<Place> going,
    List<String> recent) {
  static final Find NOTHING =
      new Find(
          Index.EMPTY,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Jumps.NONE,
          Optional.empty(),
          List.of());

  private static final int MOST_RECENT = 7;

  Find library(Index now) {
    return new Find(now, last, behind, walk, jumps, going, recent);
  }

  Find last(SearchOverlay now) {
    return new Find(library, Optional.of(now), behind, walk, jumps, going, recent);
  }

  Find behind(Optional<Talk> now) {
    return new Find(library, last, now, walk, jumps, going, recent);
  }

  Find walk(Optional<Walk> now) {
    return new Find(library, last, behind, now, jumps, going, recent);
  }

  Find jumps(Jumps now) {
    return new Find(library, last, behind, walk, now, going, recent);
  }

  Find going(Optional<Place> now) {
    return new Find(library, last, behind, walk, jumps, now, recent);
  }

  Find seen(String path) {
    List<String> now =
        Stream.concat(Stream.of(path), recent.stream().filter(p -> !p.equals(path)))
            .limit(MOST_RECENT)
            .toList();
    return new Find(library, last, behind, walk, jumps, going, now);
  }
}
