package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Meta;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.search.Place;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The line at the foot of a slide: event and talk on the left, steps and slide number on the
/// right; a notice takes the left side.
final class StatusLine {
  private static final int MOST_MARKS = 9;
  private static final int MARGIN = 2;

  /// Columns for what was searched and which hit this is.
  private static final int FOUND = 28;

  private StatusLine() {}

  static Frame draw(Model model, Talk talk, int page, int pages) {
    Theme theme = model.theme();
    int columns = model.size().columns();
    List<Span> right = right(model, talk, page, pages);
    int rightWidth = right.stream().mapToInt(Span::width).sum();
    int room = columns - rightWidth - 2 * MARGIN - 2;
    Frame line = Frame.blank(new Size(columns, 1), theme.style(Role.STATUS));
    if (room > 0) {
      line = line.with(MARGIN, 0, Frame.row(left(model, talk, room)));
    }
    return line.with(columns - rightWidth - MARGIN, 0, Frame.row(right));
  }

  private static List<Span> left(Model model, Talk talk, int room) {
    Theme theme = model.theme();
    if (model.notice().isPresent()) {
      Notice notice = model.notice().get();
      return List.of(
          Ellipsis.cut(
              notice.text(), room, theme.style(notice.error() ? Role.ERROR : Role.NOTICE)));
    }
    Style style = theme.style(Role.STATUS);
    Meta meta = talk.deck().meta();
    String event = meta.event().map(e -> e + " · ").orElse("");
    return List.of(Ellipsis.cut(meta.footer().orElse(event + talk.deck().title()), room, style));
  }

  private static List<Span> right(Model model, Talk talk, int page, int pages) {
    Theme theme = model.theme();
    List<Span> spans = new ArrayList<>();
    Style style = theme.style(Role.STATUS);
    if (!model.typed().digits().isEmpty()) {
      spans.add(
          Span.of("go to " + model.typed().digits() + "   ", theme.style(Role.STATUS_ACCENT)));
    }
    model
        .find()
        .walk()
        .map(walk ->
            Ellipsis.cut(
                walk.figures(new Place(talk.path(), talk.at().slide())),
                FOUND,
                theme.style(Role.STATUS_ACCENT)))
        .ifPresent(figures -> {
          spans.add(figures);
          spans.add(Span.of("   ", style));
        });
    int steps = talk.slide().steps();
    int step = talk.at().step();
    if (steps > MOST_MARKS) {
      spans.add(Span.of(step + " of " + steps + " steps   ", theme.style(Role.STEP_DONE)));
    } else if (steps > 0) {
      spans.add(Span.of("●".repeat(step), theme.style(Role.STEP_DONE)));
      spans.add(Span.of("○".repeat(steps - step) + "   ", theme.style(Role.STEP_OPEN)));
    }
    if (pages > 1) {
      spans.add(Span.of("page " + (page + 1) + "/" + pages + "   ", style));
    }
    spans.add(Span.of(String.valueOf(talk.at().slide() + 1), theme.style(Role.STATUS_ACCENT)));
    spans.add(Span.of("/" + talk.deck().slides().size(), style));
    return spans;
  }
}
