package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.browse.Counts;
import lectern.browse.Facet;
import lectern.browse.Filter;
import lectern.grid.Frame;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.keys.Key;
import lectern.library.Library;
import lectern.library.Marks;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What the shelf is narrowed down by: words that are typed, and below them the values of each
/// facet with the number of decks that have them. The shelf beside it shows what is left. `at` is
/// the value under the cursor, -1 while it is on the words; `before` comes back with esc.
public record FilterOverlay(
    Library library, Marks marks, Filter filter, Filter before, Counts counts, int at)
    implements Overlay {

  private static final int WIDEST = 46;
  private static final int EDGES = 6;

  /// Columns for a facet's name.
  private static final int GUTTER = 9;

  /// Rows of the screen that it leaves free: the shelf's heading and foot.
  private static final int FREE = 3;

  public static FilterOverlay of(Library library, Marks marks, Filter filter) {
    return new FilterOverlay(library, marks, filter, filter, Counts.of(library, marks, filter), -1);
  }

  private FilterOverlay at(int index) {
    return new FilterOverlay(library, marks, filter, before, counts, index);
  }

  /// With another filter, the cursor on the same value.
  private FilterOverlay filter(Filter now, int index) {
    Counts found = Counts.of(library, marks, now);
    int same = -1;
    for (int i = 0; index >= 0 && i < found.rows().size(); i++) {
      same = found.rows().get(i).choice().equals(counts.rows().get(index).choice()) ? i : same;
    }
    return new FilterOverlay(library, marks, now, before, found, same);
  }

  private Outcome shows() {
    return new Outcome.Filters(Optional.of(this), filter);
  }

  private FilterOverlay toggled() {
    return filter(filter.toggle(counts.rows().get(at).choice()), at);
  }

  @Override
  public Outcome on(Key key) {
    boolean onValue = at >= 0 && at < counts.rows().size();
    return switch (key.name()) {
      case "esc" -> new Outcome.Filters(Optional.empty(), before);
      case "enter" ->
          new Outcome.Filters(
              Optional.empty(),
              onValue && !counts.rows().get(at).chosen() ? toggled().filter : filter);
      case "tab", "space" -> onValue ? toggled().shows() : typed(key);
      case "shift+tab" -> filter(Filter.ALL, -1).shows();
      case "up", "ctrl+p", "ctrl+k" -> new Outcome.Stays(at(Math.max(-1, at - 1)));
      case "home" -> new Outcome.Stays(at(-1));
      default -> {
        int to = Rows.moved(key.name(), at, counts.rows().size());
        yield to != at && !counts.rows().isEmpty() ? new Outcome.Stays(at(to)) : typed(key);
      }
    };
  }

  private Outcome typed(Key key) {
    String words = new Prompt(filter.words()).on(key).text();
    return words.equals(filter.words())
        ? new Outcome.Stays(this)
        : filter(filter.words(words), -1).shows();
  }

  @Override
  public Stand stand() {
    return Stand.BESIDE_LIST;
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    int columns = Math.clamp(room.columns() / 2L - EDGES, 1, WIDEST - EDGES);
    Size box = new Size(columns + EDGES, Math.max(1, room.rows() - FREE));
    List<List<Span>> all = new ArrayList<>();
    int cursor = values(theme, columns, all);
    int fits = Math.max(1, Box.rows(new Size(box.columns(), box.rows() + 2)) - 4);
    int first = Rows.first(cursor, all.size(), fits);
    List<List<Span>> lines = new ArrayList<>();
    lines.add(prompt(theme, columns));
    lines.add(List.of());
    lines.addAll(all.subList(first, Math.min(all.size(), first + fits)));
    while (lines.size() < fits + 2) {
      lines.add(List.of());
    }
    lines.add(List.of());
    lines.add(Rows.fit(List.of(hint(theme)), columns, theme.style(Role.OVERLAY)));
    return new Box("Filter", lines).draw(theme, new Size(box.columns(), box.rows() + 2), 0);
  }

  private Span hint(Theme theme) {
    String hint = at < 0 ? "type, or ↓ to choose · enter keeps" : "space chooses · enter keeps";
    return Span.of(hint, theme.style(Role.OVERLAY_DETAIL));
  }

  private List<Span> prompt(Theme theme, int columns) {
    Style detail = theme.style(Role.OVERLAY_DETAIL);
    Span figures = Span.of("  " + counts.all() + "/" + library.entries().size(), detail);
    int room = columns - figures.width();
    String words = filter.words();
    String tail = words.substring(Math.max(0, words.length() - Math.max(1, room - 4)));
    List<Span> left =
        List.of(
            Span.of("> ", theme.style(at < 0 ? Role.OVERLAY_KEY : Role.OVERLAY_DETAIL)),
            Span.of(tail, theme.style(Role.OVERLAY_KEY)),
            Span.of(at < 0 ? "▏" : "", theme.style(Role.OVERLAY_TITLE)));
    List<Span> line = new ArrayList<>(Rows.fit(left, room, theme.style(Role.OVERLAY)));
    line.add(figures);
    return line;
  }

  /// Adds a line for each value and a blank one between facets; the line under the cursor.
  private int values(Theme theme, int columns, List<List<Span>> lines) {
    int cursor = 0;
    Optional<Facet> facet = Optional.empty();
    for (int i = 0; i < counts.rows().size(); i++) {
      Counts.Row row = counts.rows().get(i);
      boolean first = !facet.equals(Optional.of(row.choice().facet()));
      facet = Optional.of(row.choice().facet());
      if (first && i > 0) {
        lines.add(List.of());
      }
      cursor = i == at ? lines.size() : cursor;
      String name = first ? row.choice().facet().name().toLowerCase(Locale.ROOT) : "";
      lines.add(value(theme, row, name, i == at, columns));
    }
    if (lines.isEmpty()) {
      lines.add(List.of(Span.of("no deck is called so", theme.style(Role.OVERLAY_DETAIL))));
    }
    return cursor;
  }

  private static List<Span> value(
      Theme theme, Counts.Row row, String name, boolean selected, int columns) {
    Style base = theme.style(selected ? Role.OVERLAY_SELECTED : Role.OVERLAY);
    Style detail = theme.style(Role.OVERLAY_DETAIL);
    Style mark = Rows.on(base, theme.style(Role.OVERLAY_TITLE));
    String figure = " " + row.decks();
    List<Span> value =
        List.of(
            Span.of(row.chosen() ? "● " : selected ? "○ " : "  ", mark),
            new Span(SafeText.of(row.choice().value()), row.chosen() ? mark : base));
    List<Span> line = new ArrayList<>();
    line.add(Span.of(name + " ".repeat(Math.max(0, GUTTER - name.length())), detail));
    line.addAll(
        Rows.fit(
            VisualOrder.row(value, false), Math.max(1, columns - GUTTER - figure.length()), base));
    line.add(Span.of(figure, row.chosen() ? mark : Rows.on(base, detail)));
    return line;
  }
}
