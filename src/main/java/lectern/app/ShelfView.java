package lectern.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lectern.browse.Order;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.overlay.Overlay;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The shelf: its heading, the list of talks, the preview beside it where there is room, and a line
/// of keys.
final class ShelfView {
  private static final int MARGIN = 3;

  /// Columns between two texts of a line, and the fewest that one that may be left out is shown in.
  private static final int GAP = 3;

  private static final int FEWEST = 6;

  /// Columns of the place in the list, `3000/3000`, and of a gap before it.
  private static final int PLACE = 11;

  /// What to know first comes first; the others are left out on a narrow screen.
  private static final List<String> HINTS =
      List.of("↑↓ choose", "enter open", "/ find", "f filter", "? help", "q quit", "t theme");

  private final Model model;
  private final Theme theme;
  private final Shelf shelf;

  private ShelfView(Model model) {
    this.model = model;
    this.theme = model.theme();
    this.shelf = model.shelf();
  }

  static Frame draw(Model model) {
    return new ShelfView(model).draw();
  }

  private Frame draw() {
    Size size = model.size();
    Rect list = ShelfLines.list(size);
    Frame frame = Frame.blank(size, theme.style(Role.TEXT));
    if (list.y() > 0) {
      frame = frame.with(0, 1, heading()).with(0, size.rows() - 1, foot());
    }
    if (shelf.isBare()) {
      String text =
          !shelf.isEmpty()
              ? "No deck is so. Esc shows all."
              : shelf.progress().complete()
                  ? "There is no Markdown file here."
                  : "Looking for decks …";
      return frame.with(MARGIN, list.y(), Frame.text(text, theme.style(Role.SHELF_DETAIL)));
    }
    frame = frame.with(list.x(), list.y(), list(list));
    boolean covered = model.overlay().filter(Overlay::isBesideList).isPresent();
    return ShelfLines.hasPreview(size) && !covered
        ? frame.with(
            list.columns(),
            list.y(),
            preview(new Size(size.columns() - list.columns(), list.rows())))
        : frame;
  }

  private Frame heading() {
    List<Entry> entries = shelf.library().entries();
    int room = model.size().columns() - 2 * MARGIN;
    Span right = Span.of(figures(entries.size()), theme.style(Role.SHELF_DETAIL));
    Span left = Ellipsis.cut(shelf.title(), Math.max(1, room), theme.style(Role.SHELF_EVENT));
    Frame line = sides(left, right, model.size().columns());
    int at = MARGIN + left.width() + GAP;
    int rest = room + MARGIN - at - (right.width() == 0 ? 0 : right.width() + GAP);
    return shelf.filter().isAll() || rest < FEWEST
        ? line
        : line.with(
            at,
            0,
            Frame.row(
                List.of(Ellipsis.cut(shelf.filter().text(), rest, theme.style(Role.SHELF_MARK)))));
  }

  /// How many decks are shown, how long they take, and what they are sorted by; how far they have
  /// been read where that takes its time.
  private String figures(int library) {
    List<Entry> shown = shelf.shown().decks();
    String of = shown.size() == library ? "" : " of " + grouped(library);
    String decks = grouped(shown.size()) + of + (library == 1 ? " deck" : " decks");
    Duration all =
        shown.stream()
            .flatMap(e -> e.meta().duration().stream())
            .reduce(Duration.ZERO, Duration::plus);
    String time = all.isZero() ? "" : " · " + Minutes.of(all);
    String sorted = shelf.order() == Order.PROGRAMME ? "" : " · by " + shelf.order().label();
    Shelf.Progress progress = shelf.progress();
    String read =
        progress.decks() == 0
            ? ""
            : "reading " + grouped(progress.read()) + "/" + grouped(progress.decks()) + " · ";
    return read + decks + time + sorted + (progress.complete() ? "" : " …");
  }

  /// `1,200`.
  private static String grouped(int number) {
    String digits = String.valueOf(number);
    return number < 1000
        ? digits
        : digits.substring(0, digits.length() - 3) + "," + digits.substring(digits.length() - 3);
  }

  private Frame foot() {
    Span left =
        model
            .notice()
            .map(notice ->
                Ellipsis.cut(
                    notice.text(),
                    model.size().columns() - 2 * MARGIN,
                    theme.style(notice.error() ? Role.ERROR : Role.NOTICE)))
            .orElseGet(() -> Span.of(hints(), theme.style(Role.STATUS)));
    String place = shelf.isBare() ? "" : (shelf.selected() + 1) + "/" + shelf.shown().size();
    Span right =
        model.notice().isPresent()
            ? Span.of("", theme.style(Role.STATUS))
            : Span.of(place, theme.style(Role.STATUS));
    return sides(
        left, right, Frame.blank(new Size(model.size().columns(), 1), theme.style(Role.STATUS)));
  }

  /// As many hints as fit.
  private String hints() {
    int room = model.size().columns() - 2 * MARGIN - PLACE;
    if (model.overlay().filter(Overlay::isBesideList).isPresent()) {
      return "";
    }
    String hints = shelf.filter().isAll() ? "" : "esc shows all";
    for (String hint : HINTS) {
      String more = hints.isEmpty() ? hint : hints + "   " + hint;
      hints = more.length() <= room ? more : hints;
    }
    return hints;
  }

  /// One text on the left and one on the right; that on the left is the one to keep.
  private Frame sides(Span left, Span right, int columns) {
    return sides(left, right, Frame.blank(new Size(columns, 1), theme.style(Role.TEXT)));
  }

  private static Frame sides(Span left, Span right, Frame line) {
    int columns = line.columns();
    int at = columns - MARGIN - right.width();
    Frame kept = Frame.row(List.of(left));
    return MARGIN + left.width() < at
        ? line.with(at, 0, Frame.row(List.of(right))).with(MARGIN, 0, kept)
        : line.with(MARGIN, 0, kept);
  }

  private Frame list(Rect room) {
    List<ShelfLines.Line> lines = ShelfLines.of(shelf.shown()).lines();
    List<Frame> rows = new ArrayList<>();
    for (int i = shelf.top(); i < Math.min(lines.size(), shelf.top() + room.rows()); i++) {
      rows.add(line(lines.get(i), room.columns()));
    }
    Frame list = Frame.blank(room.size(), theme.style(Role.TEXT));
    return list.with(0, 0, Frame.stack(rows));
  }

  private Frame line(ShelfLines.Line line, int columns) {
    return switch (line) {
      case ShelfLines.Line.Blank() -> Frame.blank(new Size(columns, 1), theme.style(Role.TEXT));
      case ShelfLines.Line.Event(Library.Group group) ->
          sides(
              Ellipsis.cut(
                  group.event().orElse("Other decks"),
                  Math.max(1, columns - 2 * MARGIN),
                  theme.style(Role.SHELF_EVENT)),
              Span.of("", theme.style(Role.TEXT)),
              columns);
      case ShelfLines.Line.Day(Library.Group group) -> day(group, columns);
      case ShelfLines.Line.Talk(int entry, boolean first) ->
          new ShelfEntry(model, shelf.shown().get(entry), entry == shelf.selected())
              .line(first, columns);
    };
  }

  private Frame day(Library.Group group, int columns) {
    Span name = Span.of("Day " + group.day().orElseThrow(), theme.style(Role.SHELF_DAY));
    int rule = Math.max(0, columns - 2 * MARGIN - name.width() - 1);
    return Frame.blank(new Size(columns, 1), theme.style(Role.TEXT))
        .with(
            MARGIN,
            0,
            Frame.row(
                List.of(name, Span.of(" " + "─".repeat(rule), theme.style(Role.SHELF_LINE)))));
  }

  private Frame preview(Size room) {
    return ShelfPreview.draw(theme, shelf.entry(), room);
  }
}
