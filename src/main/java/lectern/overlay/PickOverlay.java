package lectern.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.keys.Key;
import lectern.search.Fuzzy;
import lectern.search.Place;
import lectern.search.Range;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A list of slides or decks to go to, narrowed down by what is typed. `current` is the row of
/// where the screen is, or -1; `at` the place of the cursor among those shown.
public record PickOverlay(
    String title, List<Row> rows, int current, String typed, List<Found> shown, int at)
    implements Overlay {

  private static final int EDGES = 6;
  private static final int WIDEST = 76;

  /// `number` stands before the text, `indent` steps to the right; `mark` at the end of the row.
  public record Row(String number, int indent, String text, String mark, Place place) {}

  /// A row by its index, and what of it was typed.
  public record Found(int row, int score, List<Range> ranges) {}

  public static PickOverlay of(String title, List<Row> rows, int current) {
    PickOverlay all = new PickOverlay(title, rows, current, "", List.of(), 0).typed("");
    return all.at(Math.max(0, current));
  }

  private PickOverlay typed(String text) {
    List<Found> found = new ArrayList<>();
    IntStream.range(0, rows.size())
        .forEach(i ->
            Fuzzy.match(text, rows.get(i).number() + " " + rows.get(i).text())
                .ifPresent(match -> found.add(new Found(i, match.score(), match.ranges()))));
    if (!text.isBlank()) {
      found.sort(Comparator.comparingInt(Found::score).reversed());
    }
    return new PickOverlay(title, rows, current, text, List.copyOf(found), 0);
  }

  private PickOverlay at(int index) {
    return new PickOverlay(title, rows, current, typed, shown, index);
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "esc" -> new Outcome.Closes();
      case "enter" -> target().<Outcome>map(Outcome.Goes::new).orElse(new Outcome.Closes());
      default -> {
        String text = new Prompt(typed).on(key).text();
        PickOverlay now =
            text.equals(typed) ? at(Rows.moved(key.name(), at, shown.size())) : typed(text);
        yield new Outcome.Shows(now, now.target());
      }
    };
  }

  @Override
  public Optional<Outcome> pasted(String text) {
    PickOverlay now = typed(new Prompt(typed).typed(text).text());
    return Optional.of(new Outcome.Shows(now, now.target()));
  }

  @Override
  public Optional<Place> target() {
    return at < shown.size()
        ? Optional.of(rows.get(shown.get(at).row()).place())
        : Optional.empty();
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
    lines.add(Prompt.line(theme, "> ", typed, columns));
    int fits = Math.max(1, Box.rows(new Size(columns, height)) - 1);
    int first = Rows.first(at, shown.size(), fits);
    for (int i = first; i < Math.min(shown.size(), first + fits); i++) {
      lines.add(row(theme, shown.get(i), i == at, columns));
    }
    if (shown.isEmpty()) {
      lines.add(List.of(Span.of("nothing is called so", theme.style(Role.OVERLAY_DETAIL))));
    }
    return new Box(title, lines).draw(theme, new Size(room.columns(), height), 0);
  }

  private List<Span> row(Theme theme, Found found, boolean selected, int columns) {
    Row row = rows.get(found.row());
    Style base = theme.style(selected ? Role.OVERLAY_SELECTED : Role.OVERLAY);
    Style mark = Rows.on(base, theme.style(Role.OVERLAY_TITLE));
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(selected ? "▸ " : "  ", Rows.on(base, theme.style(Role.OVERLAY_KEY))));
    spans.add(Span.of((found.row() == current ? "●" : " ") + " ".repeat(2 * row.indent()), mark));
    List<Span> text =
        Rows.lit(row.number() + " " + row.text(), found.ranges(), base, Rows.match(theme, base));
    spans.addAll(VisualOrder.row(text, false));
    Span end = Span.of(row.mark().isEmpty() ? "" : " " + row.mark(), mark);
    List<Span> line = new ArrayList<>(Rows.fit(spans, columns - end.width(), base));
    line.add(end);
    return line;
  }
}
