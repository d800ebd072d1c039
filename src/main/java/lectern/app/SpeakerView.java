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
import lectern.theme.Role;
import lectern.theme.Theme;

/// The speaker's screen: the clock, the slide that the room sees, what the next key will show it,
/// and the notes. The room's screen is [Model#slideRoom].
final class SpeakerView {
  /// Columns of a slide's frame in which words in its lines are short.
  private static final int NARROW = 40;

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
    int pages = room.pages(talk).size();
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
    Sheet sheet = sheet(seen, inner(rect));
    Frame picture = picture(sheet, seen);
    if (rooms.isSmall()) {
      return screen.with(rect.x(), rect.y(), picture);
    }
    Pane pane = new Pane(theme, rect.size());
    boolean narrow = rect.columns() < NARROW;
    String of = (sheet.number() + 1) + (narrow ? "/" : " of ") + sheet.pages();
    String page = sheet.pages() > 1 ? ": page " + of : "";
    int columns = pane.inner().columns() - 2;
    List<Span> below = below(columns - sheet.more(false).length());
    int used = below.stream().mapToInt(Span::width).sum();
    Span more = label(sheet.more(used + sheet.more(true).length() < columns), Role.STATUS);
    return screen.with(
        rect.x(),
        rect.y(),
        pane.draw(
            picture,
            new Pane.Words(
                List.of(label(" Now" + page + " ", Role.STEP_DONE)),
                planned(narrow).stream().toList()),
            new Pane.Words(below, List.of(more))));
  }

  /// What is said below the slide: what it takes, and who sees it.
  private List<Span> below(int columns) {
    List<Span> spans = new ArrayList<>(Rehearsing.figures(model, talk));
    int used = spans.stream().mapToInt(Span::width).sum();
    spans.addAll(hall.now(columns - used));
    return spans;
  }

  private Optional<Span> planned(boolean narrow) {
    return Plan.of(talk.deck())
        .map(plan -> plan.slide(talk.at().slide()))
        .filter(planned -> !planned.isZero())
        .map(Minutes::clock)
        .map(minutes -> label((narrow ? " plan " : " planned ") + minutes + " ", Role.STATUS));
  }

  private Frame next(Frame screen, Rect rect, Talk next) {
    Pane pane = new Pane(theme, rect.size());
    Sheet sheet = sheet(next, pane.inner());
    boolean over = next.equals(seen);
    List<Span> warned = hall.coming(pane.inner().columns() - 2).or(this::warning).stream().toList();
    return screen.with(
        rect.x(),
        rect.y(),
        pane.draw(
            over ? Frame.blank(pane.inner(), theme.style(Role.TEXT)) : picture(sheet, next),
            new Pane.Words(List.of(label(" " + what(next) + " ", Role.STATUS)), List.of()),
            new Pane.Words(
                warned, over ? List.of() : List.of(label(sheet.more(true), Role.STATUS)))));
  }

  private Talk next() {
    return seen.equals(talk) ? room.next(talk) : talk;
  }

  /// What the next key will show.
  private String what(Talk next) {
    Slide slide = talk.slide();
    if (next.equals(seen)) {
      return Hall.of(model).isAtShelf() ? "Next: a talk" : "The end";
    }
    if (next.at().slide() != talk.at().slide() || next.equals(talk)) {
      return "Next: slide " + (next.at().slide() + 1);
    }
    return next.page() != talk.page()
        ? "Next: page " + (next.page() + 1) + " of " + room.pages(talk).size()
        : "Next: step " + next.at().step() + " of " + slide.steps();
  }

  /// Says if the slide that comes next takes more than a screen of the room's.
  private Optional<Span> warning() {
    int coming = talk.at().slide() + 1;
    if (coming >= talk.deck().slides().size()) {
      return Optional.empty();
    }
    int pages = room.whole().pages(talk, coming).size();
    return Optional.of(
            label(" slide " + (coming + 1) + " has " + pages + " pages ", Role.ALERT_WARNING))
        .filter(_ -> pages > 1);
  }

  private Span label(String text, Role role) {
    return Span.of(text, theme.style(role));
  }

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
    return Sheet.of(shown.at().slide() == talk.at().slide() ? room : room.whole(), shown, inner);
  }

  private Frame picture(Sheet sheet, Talk shown) {
    int step = shown.at().step();
    OptionalDouble pointer = shown.equals(talk) ? podium.stage().pointer() : OptionalDouble.empty();
    Frame plain = Painting.over(sheet.part().frame(step), model, shown, sheet.part());
    Frame frame = Pointing.over(plain, sheet.part(), step, pointer, theme);
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
