package lectern.app;

import lectern.library.Entry;
import lectern.library.Library;

/// The library on screen: `selected` is the entry under the cursor, `top` the first line of the
/// list that is shown. `complete` is false while decks are still being looked for.
public record Shelf(String name, Library library, int selected, int top, boolean complete) {
  /// No shelf: a single deck was opened.
  public static final Shelf NONE = new Shelf("", Library.EMPTY, 0, 0, true);

  public boolean isEmpty() {
    return library.entries().isEmpty();
  }

  public Entry entry() {
    return library.entries().get(selected);
  }

  /// The cursor on the entry nearest to that index.
  Shelf select(int index) {
    return new Shelf(
        name, library, Math.clamp(index, 0, library.entries().size() - 1), top, complete);
  }

  Shelf select(String path) {
    int index = library.indexOf(path);
    return index < 0 ? this : select(index);
  }

  Shelf top(int line) {
    return new Shelf(name, library, selected, line, complete);
  }

  /// Another library, the cursor on the same deck if it is still there.
  Shelf library(Library read, boolean all) {
    if (read.entries().isEmpty()) {
      return new Shelf(name, read, 0, 0, all);
    }
    String path = isEmpty() ? "" : entry().path();
    int at = read.indexOf(path);
    int near = Math.clamp(selected, 0, read.entries().size() - 1);
    return new Shelf(name, read, at < 0 ? near : at, top, all);
  }
}
