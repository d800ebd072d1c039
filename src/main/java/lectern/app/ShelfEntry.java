package lectern.app;

import java.util.List;
import java.util.stream.Collectors;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.library.Entry;
import lectern.library.Reading;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A deck in the list on the shelf: two lines, with what its reader did with it in the margin.
record ShelfEntry(Model model, Entry entry, boolean selected) {
  private static final int MARGIN = 3;

  /// Columns of the right-hand column: `1 h 30 min`, `12 slides`.
  private static final int FIGURES = 10;

  /// Columns between speakers and tags, and the fewest that tags are shown in.
  private static final int GAP = 3;

  private static final int FEWEST = 6;

  /// Its first or second line.
  Frame line(boolean first, int columns) {
    Theme theme = model.theme();
    Style title = theme.style(selected ? Role.SHELF_SELECTED : Role.SHELF_TITLE);
    Style detail = theme.style(selected ? Role.SHELF_SELECTED_DETAIL : Role.SHELF_DETAIL);
    Style tag = theme.style(selected ? Role.SHELF_SELECTED_DETAIL : Role.SHELF_TAG);
    Style mark = theme.style(Role.SHELF_MARK).bg(title.bg());
    List<Span> right =
        first
            ? List.of(Span.of(entry.meta().duration().map(Minutes::of).orElse(""), detail))
            : slides(detail, mark);
    int figures = right.stream().mapToInt(Span::width).sum();
    int room = Math.max(1, columns - 2 * MARGIN - Math.max(FIGURES, figures) - 1);
    List<Span> left =
        first ? List.of(Ellipsis.cut(entry.title(), room, title)) : details(room, detail, tag);
    Frame line =
        Frame.blank(new Size(columns, 1), selected ? title : theme.style(Role.TEXT))
            .with(MARGIN, 0, Frame.row(left))
            .with(columns - MARGIN - figures, 0, Frame.row(right))
            .with(columns - MARGIN + 1, 0, Frame.text(first ? star() : tick(), mark));
    return selected ? line.with(1, 0, Frame.text("▌", mark)) : line;
  }

  /// What stands in the margin: that something of the deck is starred, that all of it was seen.
  private String star() {
    return isStars() || model.marks().hasStar(entry.path()) ? "★" : " ";
  }

  private String tick() {
    return model.marks().reading(entry).state() == Reading.State.READ && !isStars() ? "✓" : " ";
  }

  private boolean isStars() {
    return model.shelf().shown().stars().filter(entry::equals).isPresent();
  }

  /// Speakers, and the tags where no preview shows them.
  private List<Span> details(int room, Style detail, Style tag) {
    String speakers = isStars() ? starred() : String.join(", ", entry.meta().speakers());
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

  private String starred() {
    int decks = model.marks().starred();
    return "from " + decks + (decks == 1 ? " deck" : " decks");
  }

  /// How many slides there are; before it how many of them were seen, if not all or none.
  private List<Span> slides(Style style, Style mark) {
    Reading reading = model.marks().reading(entry);
    String slides = reading.slides() + (reading.slides() == 1 ? " slide" : " slides");
    String seen = reading.state() == Reading.State.BEGUN ? reading.seen() + "/" : "";
    return entry.outline().isEmpty()
        ? List.of()
        : List.of(Span.of(seen, mark), Span.of(slides, style));
  }
}
