package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.keys.Key;
import lectern.search.Place;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A list of slides or decks to go to, narrowed down by what is typed. `current` is the row of
/// where the screen is, or -1.
public record PickOverlay(String title, List<Row> rows, int current, Narrowing list)
    implements Overlay {

  private static final int WIDEST = 76;

  /// `number` stands before the text, `indent` steps to the right; `mark` at the end of the row.
  public record Row(String number, int indent, String text, String mark, Place place) {}

  public static PickOverlay of(String title, List<Row> rows, int current) {
    Narrowing all = Narrowing.of("", texts(rows));
    return new PickOverlay(title, rows, current, all.at(Math.max(0, current)));
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(row -> row.number() + " " + row.text()).toList();
  }

  private Outcome shows(Narrowing now) {
    PickOverlay shown = new PickOverlay(title, rows, current, now);
    return new Outcome.Shows(shown, shown.target());
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "esc" -> new Outcome.Closes();
      case "enter" -> target().<Outcome>map(Outcome.Goes::new).orElse(new Outcome.Closes());
      default -> {
        String text = new Prompt(list.typed()).on(key).text();
        yield shows(
            text.equals(list.typed()) ? list.moved(key.name()) : Narrowing.of(text, texts(rows)));
      }
    };
  }

  @Override
  public Optional<Outcome> pasted(String text) {
    String typed = new Prompt(list.typed()).typed(text).text();
    return Optional.of(shows(Narrowing.of(typed, texts(rows))));
  }

  @Override
  public Optional<Place> target() {
    return list.of(rows).map(Row::place);
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
            Prompt.line(theme, "> ", list.typed(), columns),
            (found, selected) -> row(theme, found, selected, columns),
            "nothing is called so");
    return new Box(title, lines).draw(theme, foot, 0);
  }

  private List<Span> row(Theme theme, Narrowing.Found found, boolean selected, int columns) {
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
