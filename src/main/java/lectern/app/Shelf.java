package lectern.app;

import java.util.Optional;
import lectern.browse.Filter;
import lectern.browse.Listing;
import lectern.browse.Order;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.library.Marks;

/// The library on screen, and what its reader did with it. `shown` are the decks that `filter`
/// leaves, in `order`; `selected` is the one under the cursor, `top` the first line of the list
/// that is shown.
public record Shelf(
    String name,
    Library library,
    Progress progress,
    Marks marks,
    Optional<Entry> stars,
    Filter filter,
    Order order,
    Listing shown,
    int selected,
    int top) {

  /// How far the library has been read: `complete` is false while decks are still being looked for;
  /// `read` decks of `decks` have been read, both 0 if that is nobody's concern.
  public record Progress(boolean complete, int read, int decks) {
    static final Progress DONE = new Progress(true, 0, 0);
    static final Progress LOOKING = new Progress(false, 0, 0);
  }

  /// No shelf: a single deck was opened.
  public static final Shelf NONE =
      new Shelf(
          "",
          Library.EMPTY,
          Progress.DONE,
          Marks.NONE,
          Optional.empty(),
          Filter.ALL,
          Order.PROGRAMME,
          Listing.EMPTY,
          0,
          0);

  /// A shelf as Lectern begins with it.
  public static Shelf of(
      String name, Library library, boolean complete, Optional<Entry> stars, Sorting sorting) {
    Shelf shelf =
        new Shelf(
            name,
            library,
            complete ? Progress.DONE : Progress.LOOKING,
            sorting.marks,
            stars,
            Filter.ALL,
            sorting.order,
            Listing.EMPTY,
            0,
            0);
    return shelf.listed();
  }

  /// What decks are sorted by, and what is known of them to do so.
  public record Sorting(Order order, Marks marks) {
    public static final Sorting PROGRAMME = new Sorting(Order.PROGRAMME, Marks.NONE);
  }

  /// What the decks are about, if that is known, else the name of their folder.
  public String title() {
    return library.entries().isEmpty()
        ? name
        : library.entries().getFirst().meta().event().orElse(name);
  }

  /// Whether there is no deck at all.
  public boolean isEmpty() {
    return library.entries().isEmpty() && stars.isEmpty();
  }

  /// Whether no deck is shown.
  public boolean isBare() {
    return shown.isEmpty();
  }

  /// The deck under the cursor, of those shown.
  public Entry entry() {
    return shown.get(selected);
  }

  /// The cursor on the deck nearest to that index.
  Shelf select(int index) {
    int near = Math.clamp(index, 0, Math.max(0, shown.size() - 1));
    return new Shelf(name, library, progress, marks, stars, filter, order, shown, near, top);
  }

  Shelf select(String path) {
    int index = shown.indexOf(path);
    return index < 0 ? this : select(index);
  }

  Shelf top(int line) {
    return new Shelf(name, library, progress, marks, stars, filter, order, shown, selected, line);
  }

  /// Another library, the cursor on the same deck if it is still there.
  Shelf library(Library read, boolean complete) {
    Progress now = new Progress(complete, progress.read, progress.decks);
    return new Shelf(name, read, now, marks, stars, filter, order, shown, selected, top).listed();
  }

  Shelf progress(int read, int decks) {
    Progress now = new Progress(progress.complete, read, decks);
    return new Shelf(name, library, now, marks, stars, filter, order, shown, selected, top);
  }

  /// Other marks; the list stays as it is.
  Shelf marks(Marks now) {
    return new Shelf(name, library, progress, now, stars, filter, order, shown, selected, top);
  }

  Shelf stars(Optional<Entry> now) {
    return new Shelf(name, library, progress, marks, now, filter, order, shown, selected, top)
        .listed();
  }

  /// Another filter; the cursor is on the first deck if its own is not shown any more.
  Shelf filter(Filter now) {
    Shelf listed =
        new Shelf(name, library, progress, marks, stars, now, order, shown, selected, top).listed();
    boolean kept = !isBare() && !listed.isBare() && listed.shown.indexOf(entry().path()) >= 0;
    return kept ? listed : listed.select(0);
  }

  Shelf order(Order now) {
    return new Shelf(name, library, progress, marks, stars, filter, now, shown, selected, top)
        .listed();
  }

  /// The list made anew, the cursor on the same deck if it is there, else on its place.
  Shelf listed() {
    Listing now = Listing.of(library, stars, marks, filter, order);
    int same = isBare() ? -1 : now.indexOf(entry().path());
    int near = Math.clamp(selected, 0, Math.max(0, now.size() - 1));
    return new Shelf(
        name, library, progress, marks, stars, filter, order, now, same < 0 ? near : same, top);
  }
}
