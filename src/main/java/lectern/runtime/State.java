package lectern.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.browse.Order;
import lectern.library.Folder;
import lectern.library.Marks;
import lectern.library.Playlist;

/// What is kept between two starts, in one folder: places, slides seen, stars, rehearsals; and what
/// is taken down on slides, beside their decks. None of it is written into a deck; where it can't
/// be written, the talk goes on without.
public record State(
    Places places, Seen seen, Stars stars, Rehearsals rehearsals, SideFiles sideFiles) {

  public static State in(Path folder) {
    return new State(
        Places.in(folder),
        Seen.in(folder),
        Stars.in(folder),
        Rehearsals.in(folder),
        new SideFiles(folder));
  }

  /// What the first frame shows of it: the stars, and what the shelf is sorted by.
  public Marks first() {
    Playlist starred = stars.read();
    boolean sorted = places.order() == Order.LAST_OPENED;
    return new Marks(here(), Map.of(), starred, sorted ? places.opened() : List.of());
  }

  /// All of it.
  Marks marks() {
    return new Marks(here(), seen.all(), stars.read(), places.opened());
  }

  private static Folder here() {
    return new Folder(Places.absolute(""));
  }
}
