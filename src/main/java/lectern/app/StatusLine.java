package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.Frame;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.search.Place;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The line at the foot of a slide: event, talk and section (or what deck or theme want there) on
/// the left, steps and slide number on the right; a notice takes the left side.
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
    Optional<String> astray = model.following().flatMap(StatusLine::astray);
    if (astray.isPresent()) {
      return List.of(Ellipsis.cut(astray.get(), room, theme.style(Role.NOTICE)));
    }
    if (!talk.slide().footer()) {
      return List.of();
    }
    String text =
        talk.deck()
            .meta()
            .footer()
            .or(theme::footer)
            .map(template -> new Template(template).fill(talk))
            .orElseGet(() -> place(talk, room));
    return List.of(Ellipsis.cut(text, room, theme.style(Role.STATUS)));
  }

  /// A line with nothing but what to know of a talk that is followed, on that ground.
  static Frame astray(Model model, Style ground) {
    int columns = model.size().columns();
    Style style = model.theme().style(Role.NOTICE).bg(ground.bg());
    Frame line = Frame.blank(new Size(columns, 1), ground);
    return model
        .following()
        .flatMap(StatusLine::astray)
        .map(text ->
            line.with(
                MARGIN,
                0,
                Frame.row(List.of(Ellipsis.cut(text, Math.max(1, columns - MARGIN), style)))))
        .orElse(line);
  }

  /// What to know of a talk that is followed and is not where this screen is.
  private static Optional<String> astray(Following following) {
    if (following.lost()) {
      return Optional.of("the presenter is gone · waiting for it to come back");
    }
    if (following.lead().scene().hall().isAtShelf()) {
      return Optional.of("the presenter is at the shelf");
    }
    return following.away() ? Optional.of("browsing · f back to the talk") : Optional.empty();
  }

  /// Event, talk and section; without the section where there is no room for it or it says nothing
  /// new.
  private static String place(Talk talk, int room) {
    String title = talk.deck().title();
    String section = talk.slide().section();
    String known = talk.deck().meta().event().map(event -> event + " · ").orElse("") + title;
    String longer = known + " · " + section;
    boolean news =
        !section.isBlank() && !section.equals(title) && !section.equals(talk.slide().title());
    return news && SafeText.of(longer).width() <= room ? longer : known;
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
    if (model.podium().isPresent()) {
      Podium.of(model)
          .auto()
          .ifPresent(
              auto -> spans.add(Span.of("every " + Minutes.of(auto.every()) + "   ", style)));
    }
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
    if (!model.marks().stars().lines().isEmpty()
        && talk.ref().filter(model.marks()::isStarred).isPresent()) {
      spans.add(Span.of("★ ", theme.style(Role.STATUS_ACCENT)));
    }
    if (Following.isEarly(model)) {
      return spans;
    }
    spans.add(Span.of(String.valueOf(talk.at().slide() + 1), theme.style(Role.STATUS_ACCENT)));
    spans.add(Span.of("/" + (talk.whole() ? talk.deck().slides().size() : "…"), style));
    return spans;
  }
}
