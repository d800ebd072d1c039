package lectern.browse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.library.Marks;

/// The decks that a shelf shows, from top to bottom: the starred slides as a deck of their own, if
/// they are shown, then the decks of the library. `grouped` if those are in programme order.
public record Listing(Optional<Entry> stars, List<Entry> decks, boolean grouped) {
  public static final Listing EMPTY = new Listing(Optional.empty(), List.of(), true);

  public static Listing of(
      Library library, Optional<Entry> stars, Marks marks, Filter filter, Order order) {
    List<Entry> decks = order.sorted(filter.of(library, marks), marks);
    return new Listing(stars.filter(_ -> filter.isAll()), decks, order == Order.PROGRAMME);
  }

  public int size() {
    return decks.size() + (stars.isPresent() ? 1 : 0);
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public Entry get(int index) {
    return stars.isEmpty() ? decks.get(index) : index == 0 ? stars.get() : decks.get(index - 1);
  }

  public List<Entry> entries() {
    return stars.isEmpty() ? decks : Stream.concat(stars.stream(), decks.stream()).toList();
  }

  /// The place of the deck at `path`, or -1.
  public int indexOf(String path) {
    for (int i = 0; i < size(); i++) {
      if (get(i).path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  /// The decks of the library that are shown, cut where event or day changes if they are in
  /// programme order.
  public List<Library.Group> groups() {
    if (grouped) {
      return Library.groups(decks);
    }
    return decks.isEmpty()
        ? List.of()
        : List.of(new Library.Group(Optional.empty(), OptionalInt.empty(), decks));
  }
}
