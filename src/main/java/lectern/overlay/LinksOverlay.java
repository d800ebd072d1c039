package lectern.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.grid.Frame;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.keys.Key;
import lectern.search.Fuzzy;
import lectern.search.Place;
import lectern.search.Range;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The links of a deck by number, narrowed down by what is typed: a number, or letters of what they
/// say. `at` is the place of the cursor among those shown.
public record LinksOverlay(List<Row> rows, String typed, List<Found> shown, int at)
    implements Overlay {

  private static final int EDGES = 6;
  private static final int WIDEST = 96;

  /// Slides that are named of all on which a link stands.
  private static final int MOST_SLIDES = 3;

  /// A link, what it is called there (empty for nothing but the address), and where it stands:
  /// slides from 0, at least one, and the title of the first.
  public record Row(
      int number, String words, Link link, String path, List<Integer> slides, String title) {
    private String bare() {
      return link.address().replaceFirst("^(https?://|mailto:)", "");
    }

    private String where() {
      String numbers =
          slides.stream()
              .limit(MOST_SLIDES)
              .map(slide -> String.valueOf(slide + 1))
              .collect(Collectors.joining(", "));
      return (slides.size() > 1 ? "slides " : "slide ")
          + numbers
          + (slides.size() > MOST_SLIDES ? " …" : "");
    }
  }

  /// A row by its index, and what of it was typed.
  public record Found(int row, int score, List<Range> ranges) {}

  /// The cursor is on the first link of that slide, or of the first after it.
  public static LinksOverlay of(List<Row> rows, int slide) {
    LinksOverlay all = new LinksOverlay(rows, "", List.of(), 0).typed("");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).slides().getLast() >= slide) {
        return all.at(i);
      }
    }
    return all;
  }

  private LinksOverlay typed(String text) {
    List<Found> found = new ArrayList<>();
    boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    for (int i = 0; i < rows.size(); i++) {
      if (number && String.valueOf(rows.get(i).number()).startsWith(text)) {
        found.add(new Found(i, 0, List.of(new Range(0, text.length()))));
      }
    }
    if (found.isEmpty()) {
      for (int i = 0; i < rows.size(); i++) {
        int row = i;
        Fuzzy.match(text, text(rows.get(i)))
            .ifPresent(match -> found.add(new Found(row, match.score(), match.ranges())));
      }
      if (!text.isBlank()) {
        found.sort(Comparator.comparingInt(Found::score).reversed());
      }
    }
    return new LinksOverlay(rows, text, List.copyOf(found), 0);
  }

  private static String text(Row row) {
    return row.number() + "  " + (row.words().isEmpty() ? "" : row.words() + "  ") + row.bare();
  }

  private LinksOverlay at(int index) {
    return new LinksOverlay(rows, typed, shown, index);
  }

  private Optional<Row> row() {
    return at < shown.size() ? Optional.of(rows.get(shown.get(at).row())) : Optional.empty();
  }

  /// Whether letters are those of a word that is typed, and not yet commands.
  private boolean isNarrowing() {
    return !typed.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public Outcome on(Key key) {
    String name = key.name();
    if (name.equals("esc")) {
      return new Outcome.Closes();
    }
    boolean copies = name.equals("ctrl+y") || (name.equals("y") && !isNarrowing());
    boolean shows = name.equals("ctrl+q") || (name.equals("Q") && !isNarrowing());
    if (row().isPresent() && name.equals("enter")) {
      return new Outcome.Opens(row().get().link());
    }
    if (row().isPresent() && copies) {
      return new Outcome.Copies(row().get().link().address());
    }
    if (row().isPresent() && shows) {
      return new Outcome.Stays(new QrOverlay(this, row().get()));
    }
    String text = new Prompt(typed).on(key).text();
    return shows(text.equals(typed) ? at(Rows.moved(name, at, shown.size())) : typed(text));
  }

  @Override
  public Optional<Outcome> pasted(String text) {
    return Optional.of(shows(typed(new Prompt(typed).typed(text).text())));
  }

  private static Outcome shows(LinksOverlay now) {
    return new Outcome.Shows(now, now.target());
  }

  /// The slide that the link under the cursor stands on.
  @Override
  public Optional<Place> target() {
    return row().map(row -> new Place(row.path(), row.slides().getFirst()));
  }

  @Override
  public Stand stand() {
    return Stand.FOOT;
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    int height = Math.min(room.rows(), Math.max(9, room.rows() / 2));
    int columns = Math.clamp(room.columns() - EDGES, 1, WIDEST);
    List<List<Span>> lines = new ArrayList<>();
    lines.add(prompt(theme, columns));
    int fits = Math.max(1, Box.rows(new Size(columns, height)) - 1);
    int first = Rows.first(at, shown.size(), fits);
    for (int i = first; i < Math.min(shown.size(), first + fits); i++) {
      lines.add(line(theme, shown.get(i), i == at, columns));
    }
    if (shown.isEmpty()) {
      lines.add(List.of(Span.of("no link is called so", theme.style(Role.OVERLAY_DETAIL))));
    }
    return new Box("Links", lines).draw(theme, new Size(room.columns(), height), 0);
  }

  private List<Span> prompt(Theme theme, int columns) {
    String held = isNarrowing() ? "ctrl+" : "";
    Span keys =
        Span.of(
            "  enter opens · "
                + held
                + "y copies · "
                + held
                + (held.isEmpty() ? "Q" : "q")
                + " shows a QR code",
            theme.style(Role.OVERLAY_DETAIL));
    int room = columns - keys.width();
    return room < 10
        ? Prompt.line(theme, "> ", typed, columns)
        : Prompt.line(theme, "> ", typed, room, keys);
  }

  private List<Span> line(Theme theme, Found found, boolean selected, int columns) {
    Row row = rows.get(found.row());
    Style base = theme.style(selected ? Role.OVERLAY_SELECTED : Role.OVERLAY);
    Style detail = Rows.on(base, theme.style(Role.OVERLAY_DETAIL));
    Style match = Rows.match(theme, base);
    String text = text(row);
    int split = text.length() - (row.words().isEmpty() ? 0 : row.bare().length());
    List<Span> what = new ArrayList<>();
    what.add(Span.of(selected ? "▸ " : "  ", Rows.on(base, theme.style(Role.OVERLAY_KEY))));
    what.addAll(Rows.lit(text.substring(0, split), within(found.ranges(), 0, split), base, match));
    what.addAll(
        Rows.lit(
            text.substring(split), within(found.ranges(), split, text.length()), detail, match));
    List<Span> where = new ArrayList<>();
    where.add(Span.of("  " + row.where(), detail));
    where.add(Span.of(row.title().isEmpty() ? "" : " · " + row.title(), detail));
    int most = Math.min(columns / 2, where.stream().mapToInt(Span::width).sum());
    List<Span> line = new ArrayList<>(Rows.fit(what, columns - most, base));
    line.addAll(Rows.fit(where, most, detail));
    return line;
  }

  /// Those of the ranges that lie in a part of the text, counted from its start.
  private static List<Range> within(List<Range> ranges, int from, int to) {
    return ranges.stream()
        .filter(range -> range.to() > from && range.from() < to)
        .map(range ->
            new Range(Math.max(range.from(), from) - from, Math.min(range.to(), to) - from))
        .toList();
  }
}
