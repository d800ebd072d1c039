package lectern.app;

import java.util.List;
import java.util.Optional;
import lectern.browse.Filter;
import lectern.browse.Order;
import lectern.grid.Rect;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.overlay.FilterOverlay;
import lectern.overlay.Overlay;

/// What keys and clicks do on the shelf.
final class ShelfUpdate {
  private ShelfUpdate() {}

  static Step moved(Model model, int by) {
    return selected(model, model.shelf().selected() + by);
  }

  static Step selected(Model model, int index) {
    return model.shelf().isBare()
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
    return model.shelf().isBare()
        ? Step.of(model)
        : Step.of(model, new Cmd.OpenDeck(model.shelf().entry().path()));
  }

  static Step clicked(Model model, int column, int row) {
    Rect list = ShelfLines.list(model.size());
    if (!list.contains(column, row)) {
      return Step.of(model);
    }
    Optional<Integer> entry =
        ShelfLines.of(model.shelf().shown()).entry(model.shelf().top() + row - list.y());
    return entry
        .map(index -> open(model.shelf(model.shelf().select(index))))
        .orElse(Step.of(model));
  }

  /// The bodies of some decks were read: their slides are known from now on.
  static Step outlined(Model model, List<Entry> entries) {
    Shelf shelf = model.shelf();
    Optional<Entry> stars =
        shelf
            .stars()
            .map(own ->
                entries.stream().filter(e -> e.path().equals(own.path())).findFirst().orElse(own));
    Shelf now = shelf.library(shelf.library().with(entries), shelf.progress().complete());
    return Step.of(model.shelf(stars.equals(shelf.stars()) ? now : now.stars(stars)));
  }

  /// Esc: on the shelf, all decks are shown again; in a talk, the hits are forgotten.
  static Step cleared(Model model) {
    Model now = model.find(model.find().walk(Optional.empty()));
    return model.talk().isPresent() ? Step.of(now) : filtered(now, Optional.empty(), Filter.ALL);
  }

  /// Sorts the shelf by the next of what it can be sorted by.
  static Step sorted(Model model) {
    Order order = model.shelf().order().next();
    return Step.of(scrolled(model.shelf(model.shelf().order(order))), new Cmd.KeepOrder(order));
  }

  static Step filter(Model model) {
    Shelf shelf = model.shelf();
    return shelf.isEmpty()
        ? Step.of(model)
        : Step.of(
            model.overlay(
                Optional.of(FilterOverlay.of(shelf.library(), shelf.marks(), shelf.filter()))));
  }

  /// The shelf narrowed down, while the overlay that does it stays open or closes.
  static Step filtered(Model model, Optional<Overlay> overlay, Filter filter) {
    Model now = model.overlay(overlay);
    return Step.of(
        filter.equals(now.shelf().filter())
            ? now
            : scrolled(now.shelf(now.shelf().filter(filter).top(0))));
  }

  /// The model with the entry under the cursor in view.
  static Model scrolled(Model model) {
    Shelf shelf = model.shelf();
    if (shelf.isBare()) {
      return model;
    }
    int rows = ShelfLines.list(model.size()).rows();
    return model.shelf(
        shelf.top(ShelfLines.of(shelf.shown()).top(shelf.top(), shelf.selected(), rows)));
  }

  /// The first entries of the group under the cursor and of its neighbours.
  private record Around(int before, int first, int next) {}

  private static Around group(Shelf shelf) {
    int before = 0;
    int first = shelf.shown().stars().isPresent() ? 1 : 0;
    if (shelf.selected() < first) {
      return new Around(0, 0, first);
    }
    for (Library.Group group : shelf.shown().groups()) {
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
