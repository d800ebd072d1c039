package lectern.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The shelf: its heading, the list of talks, the preview beside it where there is room, and a line
/// of keys.
final class ShelfView {
  private static final int MARGIN = 3;

  /// Columns of the right-hand column: `1 h 30 min`, `12 slides`.
  private static final int FIGURES = 10;

  /// Columns between speakers and tags, and the fewest that tags are shown in.
  private static final int GAP = 3;

  private static final int FEWEST = 6;

  /// Columns of the place in the list, `3000/3000`, and of a gap before it.
  private static final int PLACE = 11;

  /// What to know first comes first; the others are left out on a narrow screen.
  private static final List<String> HINTS =
      List.of("↑↓ choose", "enter open", "/ find", "t theme", "? help", "q quit");

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
    if (shelf.isEmpty()) {
      String text = shelf.complete() ? "There is no Markdown file here." : "Looking for decks …";
      return frame.with(MARGIN, list.y(), Frame.text(text, theme.style(Role.SHELF_DETAIL)));
    }
    frame = frame.with(list.x(), list.y(), list(list));
    return ShelfLines.hasPreview(size)
        ? frame.with(
            list.columns(),
            list.y(),
            preview(new Size(size.columns() - list.columns(), list.rows())))
        : frame;
  }

  private Frame heading() {
    List<Entry> entries = shelf.library().entries();
    String name =
        entries.isEmpty() ? shelf.name() : entries.getFirst().meta().event().orElse(shelf.name());
    String figures = figures(entries) + (shelf.complete() ? "" : " …");
    return sides(
        Span.of(name, theme.style(Role.SHELF_EVENT)),
        Span.of(figures, theme.style(Role.SHELF_DETAIL)),
        model.size().columns());
  }

  private String figures(List<Entry> entries) {
    String decks = entries.size() + (entries.size() == 1 ? " deck" : " decks");
    Duration all =
        entries.stream()
            .flatMap(e -> e.meta().duration().stream())
            .reduce(Duration.ZERO, Duration::plus);
    return all.isZero() ? decks : decks + " · " + Minutes.of(all);
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
    String place =
        shelf.isEmpty() ? "" : (shelf.selected() + 1) + "/" + shelf.library().entries().size();
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
    String hints = "";
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
    List<ShelfLines.Line> lines = ShelfLines.of(shelf.library()).lines();
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
              Span.of(group.event().orElse("Other decks"), theme.style(Role.SHELF_EVENT)),
              Span.of("", theme.style(Role.TEXT)),
              columns);
      case ShelfLines.Line.Day(Library.Group group) -> day(group, columns);
      case ShelfLines.Line.Talk(int entry, boolean first) -> entry(entry, first, columns);
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

  private Frame entry(int index, boolean first, int columns) {
    Entry entry = shelf.library().entries().get(index);
    boolean selected = index == shelf.selected();
    Style title = theme.style(selected ? Role.SHELF_SELECTED : Role.SHELF_TITLE);
    Style detail = theme.style(selected ? Role.SHELF_SELECTED_DETAIL : Role.SHELF_DETAIL);
    Style tag = theme.style(selected ? Role.SHELF_SELECTED_DETAIL : Role.SHELF_TAG);
    int room = Math.max(1, columns - 2 * MARGIN - FIGURES - 1);
    List<Span> left =
        first
            ? List.of(Ellipsis.cut(entry.title(), room, title))
            : details(entry, room, detail, tag);
    Span figure = Span.of(first ? minutes(entry) : slides(entry), detail);
    Frame line =
        Frame.blank(new Size(columns, 1), selected ? title : theme.style(Role.TEXT))
            .with(MARGIN, 0, Frame.row(left))
            .with(columns - MARGIN - figure.width(), 0, Frame.row(List.of(figure)));
    return selected
        ? line.with(1, 0, Frame.text("▌", theme.style(Role.SHELF_MARK).bg(title.bg())))
        : line;
  }

  /// Speakers, and the tags where no preview shows them.
  private List<Span> details(Entry entry, int room, Style detail, Style tag) {
    String speakers = String.join(", ", entry.meta().speakers());
    Span first = Ellipsis.cut(speakers, room, detail);
    int gap = speakers.isEmpty() ? 0 : GAP;
    int rest = room - first.width() - gap;
    boolean tags = !ShelfLines.hasPreview(model.size()) || speakers.isEmpty();
    return tags && rest >= FEWEST
        ? List.of(first, Span.of(" ".repeat(gap), detail), Ellipsis.cut(tags(entry), rest, tag))
        : List.of(first);
  }

  static String tags(Entry entry) {
    return entry.meta().tags().stream().map(t -> "#" + t).collect(Collectors.joining(" "));
  }

  private static String minutes(Entry entry) {
    return entry.meta().duration().map(Minutes::of).orElse("");
  }

  private static String slides(Entry entry) {
    return entry
        .outline()
        .map(outline -> outline.slides() + (outline.slides() == 1 ? " slide" : " slides"))
        .orElse("");
  }

  private Frame preview(Size room) {
    return ShelfPreview.draw(theme, shelf.entry(), room);
  }
}
