package lectern.app;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.grid.Size;
import lectern.layout.Page;
import lectern.layout.SlideLayout;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Pictures;
import lectern.theme.LinkLabel;
import lectern.theme.Theme;

/// How a talk moves on a screen of one size: over steps, pages and slides. `zoom` is the block of
/// the slide that fills the screen ([Stage#zoom]).
record Moves(Theme theme, Size room, Gallery gallery, LinkLabel links, OptionalInt zoom) {
  /// Between two ways to come to one place.
  private static final double SAME = 1e-9;

  static Moves of(Model model) {
    boolean zooms = model.overlay().isEmpty() || model.find().behind().isEmpty();
    OptionalInt zoom =
        model.podium().isPresent() && zooms
            ? model.podium().get().stage().zoom()
            : OptionalInt.empty();
    return new Moves(
        model.theme(),
        model.following().isPresent() ? FollowUpdate.room(model) : model.slideRoom(),
        model.gallery(),
        model.looks().label(),
        zoom);
  }

  /// Over whole slides.
  Moves whole() {
    return new Moves(theme, room, gallery, links, OptionalInt.empty());
  }

  /// On a screen of another size.
  Moves room(Size now) {
    return new Moves(theme, now, gallery, links, zoom);
  }

  /// Of the slide on screen.
  List<Page> pages(Talk talk) {
    return pages(talk, talk.at().slide());
  }

  List<Page> pages(Talk talk, int index) {
    Slide shown = shown(talk.deck().slides().get(index));
    return SlideLayout.pages(
        shown, theme, room, gallery.pictures(talk.source(index)), labels(talk));
  }

  /// The slide on a part of a screen, where titles are no larger than text: parts of its pages.
  List<Page> parts(Talk talk, Size pane) {
    Pictures pictures = gallery.titles(false).pictures(talk.source());
    return SlideLayout.parts(shown(talk.slide()), theme, pane, pictures, labels(talk), pages(talk));
  }

  private Slide shown(Slide slide) {
    return zoom.isPresent() ? Zoom.slide(slide, zoom.getAsInt()) : slide;
  }

  private LinkLabels labels(Talk talk) {
    return new LinkLabels(
        links, links == LinkLabel.NUMBER ? Linking.numbers(talk.deck()) : Map.of());
  }

  private Stops stops(Talk talk, int index) {
    return Stops.of(pages(talk, index), talk.deck().slides().get(index).steps());
  }

  /// Whether all of its slide was to be seen where the talk stands: its last step on its last page.
  boolean isWhole(Talk talk) {
    Stops stops = stops(talk, talk.at().slide());
    return stops.index(talk.page(), talk.at().step()) == stops.list().size() - 1;
  }

  Talk next(Talk talk) {
    Stops stops = stops(talk, talk.at().slide());
    int at = stops.index(talk.page(), talk.at().step());
    if (at + 1 < stops.list().size()) {
      return stops.at(talk, talk.at().slide(), at + 1);
    }
    return talk.at().slide() + 1 < talk.deck().slides().size()
        ? slide(talk, talk.at().slide() + 1)
        : talk;
  }

  Talk previous(Talk talk) {
    Stops stops = stops(talk, talk.at().slide());
    int at = stops.index(talk.page(), talk.at().step());
    if (at > 0) {
      return stops.at(talk, talk.at().slide(), at - 1);
    }
    return talk.at().slide() > 0 ? end(talk, talk.at().slide() - 1) : talk;
  }

  /// The slide as it begins; one that the deck does not have is the nearest.
  Talk slide(Talk talk, int index) {
    return talk.at(new Position(Math.clamp(index, 0, talk.deck().slides().size() - 1), 0), 0);
  }

  /// The slide with all its steps, on its last page.
  Talk end(Talk talk, int index) {
    Stops stops = whole().stops(talk, index);
    return stops.at(talk, index, stops.list().size() - 1);
  }

  /// The talk on the page that shows the position.
  Talk to(Talk talk, Position position) {
    Position at = talk.deck().clamp(position);
    List<Stops.Stop> list = stops(talk, at.slide()).list();
    int page =
        list.stream().filter(s -> s.step() == at.step()).findFirst().orElse(list.getLast()).page();
    return talk.at(at, page);
  }

  /// The talk after its slides were laid out for another room: what was on top when a key was last
  /// pressed stays in view.
  Talk resized(Talk talk, Moves before) {
    List<Page> old = before.pages(talk);
    double top = talk.top().orElse(old.get(Math.min(talk.page(), old.size() - 1)).start());
    List<Page> now = pages(talk);
    int page = 0;
    for (int i = 1; i < now.size(); i++) {
      if (now.get(i).start() <= top) {
        page = i;
      }
    }
    Stops stops = Stops.of(now, talk.slide().steps());
    return stops
        .at(talk, talk.at().slide(), stops.index(page, talk.at().step()))
        .top(OptionalDouble.of(top));
  }

  /// Where on its slide the page on screen begins.
  double top(Talk talk) {
    List<Page> pages = pages(talk);
    return pages.get(Math.min(talk.page(), pages.size() - 1)).start();
  }

  /// The talk as another screen shows it whose page begins there: on the page where what came last
  /// to that screen is seen.
  Talk seen(Talk talk, double top) {
    return seen(talk, top, pages(talk));
  }

  private static Talk seen(Talk talk, double top, List<Page> pages) {
    int page = page(pages, top);
    for (Stops.Stop stop : Stops.of(pages, talk.slide().steps()).list()) {
      if (stop.step() == talk.at().step() && stop.step() > 0) {
        page = Math.max(page, stop.page());
        break;
      }
    }
    return talk.at(talk.at(), page);
  }

  /// The talk on the part of its page that is seen in a pane, among such parts.
  Talk seen(Talk talk, List<Page> parts) {
    return seen(talk, top(talk), parts);
  }

  /// The talk on the page with that place on its slide.
  Talk pointed(Talk talk, double place) {
    return talk.at(talk.at(), page(pages(talk), place));
  }

  /// The page with that place on its slide.
  static int page(List<Page> pages, double place) {
    int page = 0;
    for (int i = 1; i < pages.size(); i++) {
      page = pages.get(i).start() <= place + SAME ? i : page;
    }
    return page;
  }

  /// The talk after its file changed: at the first slide that is not as it was, whole; else where
  /// it is.
  Talk reread(Talk talk, Deck now) {
    Talk same = talk.deck(now, talk.diagnostics());
    List<Slide> before = talk.deck().slides();
    for (int i = 0; i < now.slides().size(); i++) {
      if (i >= before.size() || !before.get(i).blocks().equals(now.slides().get(i).blocks())) {
        return i == talk.at().slide() ? resized(same, this) : end(same, i);
      }
    }
    return resized(same, this);
  }
}
