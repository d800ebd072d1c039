package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.grid.Frame;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.keys.Key;
import lectern.search.Place;
import lectern.search.Range;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The links of a deck by number, narrowed down by what is typed: a number, or letters of what they
/// say.
public record LinksOverlay(List<Row> rows, Narrowing list) implements Overlay {
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

  /// The cursor is on the first link of that slide, or of the first after it.
  public static LinksOverlay of(List<Row> rows, int slide) {
    Narrowing all = narrowed(rows, "");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).slides().getLast() >= slide) {
        return new LinksOverlay(rows, all.at(i));
      }
    }
    return new LinksOverlay(rows, all);
  }

  /// A number is that of a link before it is a part of what one says.
  private static Narrowing narrowed(List<Row> rows, String typed) {
    List<Narrowing.Found> numbered = new ArrayList<>();
    boolean number = !typed.isEmpty() && isNumber(typed);
    for (int i = 0; i < rows.size(); i++) {
      if (number && String.valueOf(rows.get(i).number()).startsWith(typed)) {
        numbered.add(new Narrowing.Found(i, 0, List.of(new Range(0, typed.length()))));
      }
    }
    return numbered.isEmpty()
        ? Narrowing.of(typed, rows.stream().map(LinksOverlay::text).toList())
        : new Narrowing(typed, List.copyOf(numbered), 0);
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String text(Row row) {
    return row.number() + "  " + (row.words().isEmpty() ? "" : row.words() + "  ") + row.bare();
  }

  private Optional<Row> row() {
    return list.of(rows);
  }

  /// Whether letters are those of a word that is typed, and not yet commands.
  private boolean isNarrowing() {
    return !isNumber(list.typed());
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
    String text = new Prompt(list.typed()).on(key).text();
    return shows(text.equals(list.typed()) ? list.moved(name) : narrowed(rows, text));
  }

  @Override
  public Optional<Outcome> pasted(String text) {
    return Optional.of(shows(narrowed(rows, new Prompt(list.typed()).typed(text).text())));
  }

  private Outcome shows(Narrowing now) {
    LinksOverlay shown = new LinksOverlay(rows, now);
    return new Outcome.Shows(shown, shown.target());
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
    int columns = Narrowing.columns(room, WIDEST);
    Size foot = Narrowing.foot(room);
    List<List<Span>> lines =
        list.lines(
            theme,
            foot,
            prompt(theme, columns),
            (found, selected) -> line(theme, found, selected, columns),
            "no link is called so");
    return new Box("Links", lines).draw(theme, foot, 0);
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
        ? Prompt.line(theme, "> ", list.typed(), columns)
        : Prompt.line(theme, "> ", list.typed(), room, keys);
  }

  private List<Span> line(Theme theme, Narrowing.Found found, boolean selected, int columns) {
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
