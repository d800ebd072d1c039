package lectern.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lectern.grid.Frame;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.keys.Key;
import lectern.search.Field;
import lectern.search.Hit;
import lectern.search.Index;
import lectern.search.Lit;
import lectern.search.Place;
import lectern.search.Query;
import lectern.search.Results;
import lectern.search.Search;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What is looked for, and the slides found: this deck's first, then, if `wide`, the library's.
/// `at` is the hit under the cursor.
public record SearchOverlay(
    Sources sources, String query, boolean wide, Results here, Results others, int at)
    implements Overlay {

  private static final int MARGIN = 2;

  /// Columns of the box that are not its lines': border and padding.
  private static final int EDGES = 6;

  /// Columns that what is typed has at least; what stands behind it goes first.
  private static final int LEAST = 16;

  /// Where is looked: in the deck on screen, and in all decks but that one. `recent` are the paths
  /// of the decks last seen, the latest first.
  public record Sources(Index here, Index library, String path, List<String> recent) {}

  public static SearchOverlay of(Sources sources) {
    return new SearchOverlay(sources, "", true, Results.NONE, Results.NONE, 0);
  }

  /// The same search, where things have changed; on the same slide, if it is found again.
  public SearchOverlay in(Sources now) {
    SearchOverlay again = searched(now, query, wide || now.path.isEmpty(), at);
    int same = target().map(again::rank).orElse(-1);
    return same < 0 ? again : again.at(same);
  }

  /// The same search while it is open, after the decks have been read. The list stays as it was if
  /// the slide under the cursor is not found again: enter goes nowhere but where it seemed to.
  public SearchOverlay reread(Sources now) {
    SearchOverlay again = in(now);
    if (target().filter(place -> again.rank(place) < 0).isPresent()) {
      return new SearchOverlay(now, query, wide, here, others, at);
    }
    return at == 0 ? again.at(0) : again;
  }

  private SearchOverlay at(int index) {
    return new SearchOverlay(sources, query, wide, here, others, index);
  }

  private int rank(Place place) {
    int own = here.rank(place);
    int other = others.rank(place);
    return own >= 0 ? own : other < 0 ? -1 : here.size() + other;
  }

  /// At the query's end.
  @Override
  public Optional<Outcome> pasted(String text) {
    return Optional.of(shows(searched(sources, new Prompt(query).typed(text).text(), wide, 0)));
  }

  private static SearchOverlay searched(Sources sources, String text, boolean wide, int at) {
    Query query = Query.of(text);
    Results here = Search.exact(sources.here, query, sources.recent);
    Results others = wide ? Search.exact(sources.library, query, sources.recent) : Results.NONE;
    if (here.isEmpty() && others.isEmpty()) {
      here = Search.near(sources.here, query, sources.recent);
      others = wide ? Search.near(sources.library, query, sources.recent) : Results.NONE;
    }
    others = others.without(sources.path);
    int last = Math.max(0, here.size() + others.size() - 1);
    return new SearchOverlay(sources, text, wide, here, others, Math.min(at, last));
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "esc" -> new Outcome.Closes();
      case "enter" -> target().<Outcome>map(Outcome.Goes::new).orElse(new Outcome.Closes());
      case "tab", "shift+tab" ->
          shows(searched(sources, query, !wide || sources.path.isEmpty(), 0));
      default -> {
        int to = Rows.moved(key.name(), at, size());
        String typed = new Prompt(query).on(key).text();
        yield typed.equals(query) ? shows(at(to)) : shows(searched(sources, typed, wide, 0));
      }
    };
  }

  private static Outcome shows(SearchOverlay overlay) {
    return new Outcome.Shows(overlay, overlay.target());
  }

  public int size() {
    return here.size() + others.size();
  }

  /// The slide under the cursor.
  @Override
  public Optional<Place> target() {
    return at >= size()
        ? Optional.empty()
        : Optional.of(at < here.size() ? here.place(at) : others.place(at - here.size()));
  }

  /// All slides found, in the order of the library.
  public List<Place> places() {
    List<Place> all = new ArrayList<>(here.inOrder());
    all.addAll(others.inOrder());
    all.sort(
        Comparator.comparingInt((Place place) -> sources.library.order(place.path()))
            .thenComparingInt(Place::slide));
    return List.copyOf(all);
  }

  @Override
  public Lit lit() {
    return here.isEmpty() ? others.lit() : here.lit();
  }

  @Override
  public Stand stand() {
    return Stand.FOOT;
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    int rows = Math.min(room.rows(), Math.max(9, room.rows() * 2 / 5));
    int columns = Math.max(1, room.columns() - EDGES - 2 * MARGIN);
    List<List<Span>> lines = new ArrayList<>();
    lines.add(prompt(theme, columns));
    int all = Math.max(2, Box.rows(new Size(columns, rows)));
    said().ifPresent(said -> lines.add(detail(theme, "  " + said, columns)));
    int shown = Math.max(1, all - lines.size());
    int first = Rows.first(at, size(), shown);
    for (int i = first; i < Math.min(size(), first + shown); i++) {
      lines.add(row(theme, i, columns));
    }
    while (lines.size() < all) {
      lines.add(List.of());
    }
    return new Box(title(), lines)
        .draw(theme, new Size(Math.max(1, room.columns() - 2 * MARGIN), rows), 0);
  }

  private String title() {
    return !wide ? "Search this deck" : sources.path.isEmpty() ? "Search all decks" : "Search";
  }

  private List<Span> prompt(Theme theme, int columns) {
    Span figures = Span.of("  " + figures(), theme.style(Role.OVERLAY_DETAIL));
    int room = columns - figures.width();
    return room < LEAST
        ? Prompt.line(theme, "/ ", query, columns)
        : Prompt.line(theme, "/ ", query, room, figures);
  }

  private static List<Span> detail(Theme theme, String text, int columns) {
    return Rows.fit(
        List.of(Span.of(text, theme.style(Role.OVERLAY_DETAIL))),
        columns,
        theme.style(Role.OVERLAY));
  }

  /// That what was found is not what was typed, if it is not.
  private Optional<String> said() {
    List<String> near = here.isEmpty() ? others.corrected() : here.corrected();
    return size() == 0 || near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "not written so anywhere; near it: "
                + String.join(", ", near.subList(0, Math.min(3, near.size()))));
  }

  private String figures() {
    boolean unread = sources.library.slides() == 0;
    if (unread && sources.path.isEmpty()) {
      return "the decks are still being read";
    }
    String narrower =
        unread || sources.path.isEmpty()
            ? "↑↓ enter esc"
            : wide ? "tab: this deck only" : "tab: all decks";
    if (query.isBlank()) {
      return narrower;
    }
    return (size() == 0 ? "nothing" : (at + 1) + "/" + size()) + " · " + narrower;
  }

  private List<Span> row(Theme theme, int rank, int columns) {
    Hit hit = rank < here.size() ? here.hit(rank) : others.hit(rank - here.size());
    boolean selected = rank == at;
    Style base = theme.style(selected ? Role.OVERLAY_SELECTED : Role.OVERLAY);
    Style detail = Rows.on(base, theme.style(Role.OVERLAY_DETAIL));
    Style match = Rows.match(theme, base);
    String deck = rank < here.size() ? "" : hit.deck().isEmpty() ? hit.path() : hit.deck();
    List<Span> where = where(deck, hit.slide() + 1, Math.min(columns / 3, 36), detail);
    List<Span> what = new ArrayList<>();
    what.add(Span.of(selected ? "▸ " : "  ", Rows.on(base, theme.style(Role.OVERLAY_KEY))));
    what.addAll(Rows.lit(hit.title(), hit.inTitle(), base, match));
    what.add(Span.of(hit.title().isEmpty() ? "" : "  ", detail));
    if (hit.field() == Field.NOTES) {
      // The room may be looking.
      what.add(Span.of("in the notes", detail));
    } else {
      what.addAll(Rows.lit(hit.extract(), hit.ranges(), detail, match));
    }
    int room = columns - where.stream().mapToInt(Span::width).sum() - 2;
    List<Span> line = new ArrayList<>(Rows.fit(what, room, base));
    line.add(Span.of("  ", base));
    line.addAll(where);
    return line;
  }

  /// The deck, cut if it must be, and the slide's number.
  private static List<Span> where(String deck, int slide, int columns, Style style) {
    Span number = Span.of(deck.isEmpty() ? "slide " + slide : " · " + slide, style);
    List<Span> where = new ArrayList<>();
    where.add(new Span(SafeText.of(deck).fit(Math.max(0, columns - number.width())), style));
    where.add(number);
    return Rows.fit(where, columns, style);
  }
}
