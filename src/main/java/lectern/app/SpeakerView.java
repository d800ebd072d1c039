package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lectern.deck.Plan;
import lectern.deck.Slide;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.Page;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The speaker's screen: the clock, the slide that the room sees, what the next key will show it,
/// and the notes. The room's screen is [Model#slideRoom].
final class SpeakerView {
  private final Model model;
  private final Talk talk;

  /// As it is seen, with a divider if there is one.
  private final Talk seen;

  private final Theme theme;
  private final Podium podium;
  private final Moves room;
  private final DeskRooms rooms;
  private final HallLine hall;

  private SpeakerView(Model model, Talk talk) {
    this.model = model;
    this.talk = talk;
    this.seen = Divider.seen(model, talk);
    this.theme = model.theme();
    this.podium = Podium.of(model);
    this.room = Moves.of(model);
    this.rooms = DeskRooms.of(model.size(), podium.desk().arrangement());
    this.hall = HallLine.of(model, talk);
  }

  static Frame draw(Model model, Talk talk) {
    return new SpeakerView(model, talk).draw();
  }

  /// The notes as they stand on the speaker's screen.
  static NotesPane notes(Model model, Talk talk) {
    Rect rect = DeskRooms.of(model.size(), Podium.of(model).desk().arrangement()).notes();
    int heading = rect.rows() < 2 ? 0 : rect.rows() < 10 ? 1 : 2;
    int below = remarks(model, talk, rect).rows();
    Size inner = new Size(rect.columns(), rect.rows() - heading - below);
    return NotesPane.of(talk, model.theme(), inner);
  }

  /// What was taken down on the slide, at the foot of the notes' part.
  private static RemarksPane remarks(Model model, Talk talk, Rect rect) {
    return RemarksPane.of(Remarking.here(model, talk), rect.rows());
  }

  private Frame draw() {
    Size size = model.size();
    int pages = room.pages(talk, talk.slide()).size();
    Frame screen =
        Frame.blank(size, theme.style(Role.TEXT))
            .with(0, 0, TimeBar.draw(model, talk))
            .with(0, size.rows() - 1, StatusLine.draw(model, talk, talk.page(), pages));
    Talk next = next();
    if (rooms.isSmall()) {
      screen = named(screen, next);
    }
    if (rooms.slide().isPresent()) {
      screen = slide(screen, rooms.slide().get());
    }
    if (rooms.next().isPresent()) {
      screen = next(screen, rooms.next().get(), next);
    }
    return notes(screen);
  }

  private Frame slide(Frame screen, Rect rect) {
    if (rooms.isSmall()) {
      return screen.with(rect.x(), rect.y(), picture(seen, rect.size()));
    }
    Pane pane = new Pane(theme, rect.size());
    Frame drawn =
        pane.draw(
            picture(seen, pane.inner()),
            List.of(label(" Now ", Role.STEP_DONE)),
            planned().stream().toList(),
            below(pane.inner().columns() - 2));
    return screen.with(rect.x(), rect.y(), drawn);
  }

  /// What is said below the slide: what it takes, and who sees it.
  private List<Span> below(int columns) {
    List<Span> spans = new ArrayList<>(Rehearsing.figures(model, talk));
    int used = spans.stream().mapToInt(Span::width).sum();
    spans.addAll(hall.now(columns - used));
    return spans;
  }

  private Optional<Span> planned() {
    return Plan.of(talk.deck())
        .map(plan -> plan.slide(talk.at().slide()))
        .filter(planned -> !planned.isZero())
        .map(Minutes::clock)
        .map(minutes -> label(" planned " + minutes + " ", Role.STATUS));
  }

  private Frame next(Frame screen, Rect rect, Talk next) {
    Pane pane = new Pane(theme, rect.size());
    Frame picture =
        next.equals(seen)
            ? Frame.blank(pane.inner(), theme.style(Role.TEXT))
            : picture(next, pane.inner());
    Frame drawn =
        pane.draw(
            picture,
            List.of(label(" " + what(next) + " ", Role.STATUS)),
            List.of(),
            hall.coming(pane.inner().columns() - 2).or(this::warning).stream().toList());
    return screen.with(rect.x(), rect.y(), drawn);
  }

  private Talk next() {
    return seen.equals(talk) ? room.next(talk) : talk;
  }

  /// What the next key will show.
  private String what(Talk next) {
    Slide slide = talk.slide();
    if (next.equals(seen)) {
      return Hall.of(model).left() ? "Next: a talk" : "The end";
    }
    if (next.at().slide() != talk.at().slide() || next.equals(talk)) {
      return "Next: slide " + (next.at().slide() + 1);
    }
    return next.page() != talk.page()
        ? "Next: page " + (next.page() + 1) + " of " + room.pages(talk, slide).size()
        : "Next: step " + next.at().step() + " of " + slide.steps();
  }

  /// Says if the slide that comes next takes more than a screen of the room's.
  private Optional<Span> warning() {
    int coming = talk.at().slide() + 1;
    if (coming >= talk.deck().slides().size()) {
      return Optional.empty();
    }
    int pages = room.whole().pages(talk, talk.deck().slides().get(coming)).size();
    return Optional.of(
            label(" slide " + (coming + 1) + " has " + pages + " pages ", Role.ALERT_WARNING))
        .filter(_ -> pages > 1);
  }

  private Span label(String text, Role role) {
    return Span.of(text, theme.style(role));
  }

  /// A slide in another room, and the page with the part of it that is seen now, or will be.
  record Sheet(Talk talk, Page page) {}

  /// What is shown in the room of both slides.
  static List<Sheet> sheets(Model model, Talk talk) {
    SpeakerView view = new SpeakerView(model, talk);
    List<Sheet> sheets = new ArrayList<>();
    view.rooms.slide().ifPresent(rect -> sheets.add(view.sheet(view.seen, view.inner(rect))));
    view.rooms.next().ifPresent(rect -> sheets.add(view.sheet(view.next(), view.inner(rect))));
    return sheets;
  }

  private Size inner(Rect rect) {
    return rooms.isSmall() ? rect.size() : new Pane(theme, rect.size()).inner();
  }

  private Sheet sheet(Talk shown, Size inner) {
    Moves here = shown.at().slide() == talk.at().slide() ? room : room.whole();
    Moves moves = here.pane(inner);
    Talk there = moves.seen(shown, here.top(shown));
    return new Sheet(there, moves.pages(shown, shown.slide()).get(there.page()));
  }

  private Frame picture(Talk shown, Size inner) {
    if (inner.columns() == 0 || inner.rows() == 0) {
      return Frame.blank(inner, theme.style(Role.TEXT));
    }
    Sheet sheet = sheet(shown, inner);
    int step = shown.at().step();
    OptionalDouble pointer = shown.equals(talk) ? podium.stage().pointer() : OptionalDouble.empty();
    Frame plain = Painting.over(sheet.page.frame(step), model, shown, sheet.page);
    Frame frame = Pointing.over(plain, sheet.page, step, pointer, theme);
    return Lighting.lit(frame, Finding.lit(model), theme.style(Role.MATCH));
  }

  /// Titles instead of pictures.
  private Frame named(Frame screen, Talk next) {
    int room = model.size().columns() - 4;
    Style style = theme.style(Role.TEXT);
    boolean same = next.at().slide() == talk.at().slide();
    String coming = same ? what(next) : "Next: " + title(next);
    return screen
        .with(2, 1, Frame.row(List.of(Ellipsis.cut(title(seen), room, theme.style(Role.HEADING)))))
        .with(2, 2, Frame.row(List.of(Ellipsis.cut(coming, room, theme.style(Role.MUTED)))))
        .with(2, 3, Frame.blank(new Size(Math.max(0, room), 1), style))
        .with(1, 3, Frame.row(below(room)));
  }

  private static String title(Talk talk) {
    String title = talk.slide().title();
    return title.isEmpty() ? "Slide " + (talk.at().slide() + 1) : title;
  }

  private Frame notes(Frame screen) {
    Rect rect = rooms.notes();
    NotesPane notes = notes(model, talk);
    if (rect.rows() == 0 || rect.columns() == 0) {
      return screen;
    }
    int scrolled = podium.desk().scrolled();
    RemarksPane remarks = remarks(model, talk, rect);
    String more = remarks.count() + notes.more(scrolled);
    Style line = theme.style(Role.SHELF_LINE);
    Span name = label("Notes ", Role.SHELF_DAY);
    int rule = Math.max(0, rect.columns() - name.width() - more.length());
    Frame heading =
        Frame.row(List.of(name, Span.of("─".repeat(rule), line), label(more, Role.STATUS)));
    int first = rect.rows() - notes.room().rows() - remarks.rows();
    Frame drawn =
        notes.isEmpty()
            ? Frame.text("This slide has no notes.", theme.style(Role.MUTED))
            : notes.draw(theme, scrolled);
    Frame headed = first == 0 ? screen : screen.with(rect.x(), rect.y(), heading);
    Frame noted = headed.with(rect.x(), rect.y() + first, drawn);
    return remarks.rows() == 0
        ? noted
        : noted.with(
            rect.x(), rect.y() + rect.rows() - remarks.rows(), remarks.draw(theme, rect.columns()));
  }
}
