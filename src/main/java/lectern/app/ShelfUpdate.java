package lectern.app;

import java.util.Optional;
import lectern.grid.Rect;
import lectern.library.Library;

/// What keys and clicks do on the shelf.
final class ShelfUpdate {
  private ShelfUpdate() {}

  static Step moved(Model model, int by) {
    return selected(model, model.shelf().selected() + by);
  }

  static Step selected(Model model, int index) {
    return model.shelf().isEmpty()
        ? Step.of(model)
        : Step.of(scrolled(model.shelf(model.shelf().select(index))));
  }

  /// Entries that a screen holds.
  static int screen(Model model) {
    return Math.max(1, ShelfLines.list(model.size()).rows() / 2 - 1);
  }

  static Step nextGroup(Model model) {
    return onTop(model, group(model.shelf()).next());
  }

  static Step previousGroup(Model model) {
    Around around = group(model.shelf());
    return onTop(
        model, model.shelf().selected() > around.first() ? around.first() : around.before());
  }

  /// The group that begins with that entry, with as much of it in view as there is room for.
  private static Step onTop(Model model, int first) {
    return selected(model.shelf(model.shelf().top(Integer.MAX_VALUE)), first);
  }

  static Step open(Model model) {
    return model.shelf().isEmpty()
        ? Step.of(model)
        : Step.of(model, new Cmd.OpenDeck(model.shelf().entry().path()));
  }

  static Step clicked(Model model, int column, int row) {
    Rect list = ShelfLines.list(model.size());
    if (!list.contains(column, row)) {
      return Step.of(model);
    }
    Optional<Integer> entry =
        ShelfLines.of(model.shelf().library()).entry(model.shelf().top() + row - list.y());
    return entry
        .map(index -> open(model.shelf(model.shelf().select(index))))
        .orElse(Step.of(model));
  }

  /// The model with the entry under the cursor in view.
  static Model scrolled(Model model) {
    Shelf shelf = model.shelf();
    if (shelf.isEmpty()) {
      return model;
    }
    int rows = ShelfLines.list(model.size()).rows();
    return model.shelf(
        shelf.top(ShelfLines.of(shelf.library()).top(shelf.top(), shelf.selected(), rows)));
  }

  /// The first entries of the group under the cursor and of its neighbours.
  private record Around(int before, int first, int next) {}

  private static Around group(Shelf shelf) {
    int before = 0;
    int first = 0;
    for (Library.Group group : shelf.library().groups()) {
      int next = first + group.entries().size();
      if (shelf.selected() < next) {
        return new Around(before, first, next);
      }
      before = first;
      first = next;
    }
    return new Around(before, 0, first);
  }
}
