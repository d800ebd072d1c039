package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.layout.Page;
import lectern.library.Entry;
import lectern.overlay.Overlay;
import lectern.overlay.PickOverlay;
import lectern.overlay.SearchOverlay;
import lectern.search.DeckText;
import lectern.search.Index;
import lectern.search.Lit;
import lectern.search.Place;

/// What keys do that find a slide and go to it.
final class Finding {
  private Finding() {}

  /// What is lit on the slide.
  static Lit lit(Model model) {
    return model
        .overlay()
        .map(Overlay::lit)
        .filter(lit -> !lit.terms().isEmpty())
        .or(() -> model.find().walk().map(Walk::lit))
        .or(() -> model.following().flatMap(Following::lit))
        .orElse(Lit.NOTHING);
  }

  static Step search(Model model) {
    SearchOverlay.Sources sources = sources(model);
    SearchOverlay overlay =
        model.find().last().map(last -> last.in(sources)).orElse(SearchOverlay.of(sources));
    return shows(model, overlay, overlay.target());
  }

  private static SearchOverlay.Sources sources(Model model) {
    Optional<Talk> talk = model.talk();
    Index here =
        talk.map(t -> Index.of(List.of(DeckText.of(t.path(), t.deck())))).orElse(Index.EMPTY);
    return new SearchOverlay.Sources(
        here, model.find().library(), talk.map(Talk::path).orElse(""), model.find().recent());
  }

  static Step indexed(Model model, Index index) {
    Model now = model.find(model.find().library(index));
    if (!(now.overlay().orElse(null) instanceof SearchOverlay open)) {
      return Step.of(now);
    }
    SearchOverlay overlay = open.reread(sources(now));
    return shows(now, overlay, overlay.target());
  }

  static Step outline(Model model) {
    Talk talk = model.talk().orElseThrow();
    List<Slide> slides = talk.deck().slides();
    int digits = String.valueOf(slides.size()).length();
    Set<Integer> starred = Marking.starred(model, talk);
    List<PickOverlay.Row> rows = new ArrayList<>();
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      String title = slide.title().isEmpty() ? "(slide without a title)" : slide.title();
      rows.add(
          new PickOverlay.Row(
              ("%" + digits + "d").formatted(i + 1),
              slide.section().isEmpty() ? 0 : 1,
              title,
              starred.contains(i) ? "★" : "",
              new Place(talk.path(), i)));
    }
    return picks(model, PickOverlay.of("Outline", rows, talk.at().slide()));
  }

  static Step decks(Model model) {
    List<Entry> entries = model.shelf().library().entries();
    if (entries.isEmpty()) {
      return Step.of(model.notice(Optional.of(new Notice("This is the only deck.", false))));
    }
    List<PickOverlay.Row> rows =
        entries.stream()
            .map(entry ->
                new PickOverlay.Row(
                    entry.meta().day().stream().mapToObj(d -> "day " + d).findFirst().orElse("·"),
                    0,
                    entry.title(),
                    model.marks().hasStar(entry.path()) ? "★" : "",
                    new Place(entry.path(), 0)))
            .toList();
    int current =
        model
            .talk()
            .map(Talk::path)
            .or(() ->
                Optional.of(model.shelf()).filter(s -> !s.isBare()).map(s -> s.entry().path()))
            .map(path -> model.shelf().library().indexOf(path))
            .orElse(-1);
    return picks(model, PickOverlay.of("Decks", rows, current));
  }

  private static Step picks(Model model, PickOverlay overlay) {
    return shows(model.find(model.find().behind(Optional.empty())), overlay, overlay.target());
  }

  /// The overlay stays open with a slide behind it, which may have to be read first.
  static Step shows(Model model, Overlay overlay, Optional<Place> place) {
    Model now = model.overlay(Optional.of(overlay));
    if (place.isEmpty()) {
      return Step.of(now.find(now.find().behind(Optional.empty())));
    }
    String path = place.get().path();
    Optional<Talk> known =
        now.talk()
            .filter(talk -> talk.path().equals(path))
            .or(() -> now.find().behind().filter(talk -> talk.path().equals(path)));
    return known.isPresent()
        ? Step.of(now.find(now.find().behind(known.map(t -> seen(now, t, place.get())))))
        : Step.of(now, new Cmd.PeekDeck(path));
  }

  /// The deck on that slide; as it is, where that is the slide on screen and nothing is to be lit.
  private static Talk seen(Model model, Talk talk, Place place) {
    boolean here = here(model).equals(Optional.of(place));
    return here && lit(model).terms().isEmpty() ? talk : landed(model, talk, place);
  }

  static Step peeked(Model model, String path, Deck deck) {
    return Step.of(
        model
            .overlay()
            .flatMap(Overlay::target)
            .filter(place -> place.path().equals(path))
            .map(place -> {
              Talk talk = new Talk(path, deck, List.of(), Position.START, 0);
              return model.find(model.find().behind(Optional.of(landed(model, talk, place))));
            })
            .orElse(model));
  }

  /// The deck on that slide with all its steps, on the first page where something is lit.
  static Talk landed(Model model, Talk talk, Place place) {
    Moves moves = Moves.of(model).whole();
    int index = Math.clamp(place.slide(), 0, talk.deck().slides().size() - 1);
    Lit lit = lit(model);
    if (lit.terms().isEmpty()) {
      return moves.slide(talk, index);
    }
    int steps = talk.deck().slides().get(index).steps();
    List<Page> pages = moves.pages(talk, index);
    int page =
        IntStream.range(0, pages.size())
            .filter(i -> Lighting.isLit(pages.get(i).frame(steps), lit))
            .findFirst()
            .orElse(0);
    return talk.at(new Position(index, steps), page);
  }

  /// Enter in an overlay: goes to the slide. The list stays open until its deck has been read.
  static Step goes(Model model, Place place) {
    Model now = jumped(model);
    if (model.overlay().orElse(null) instanceof SearchOverlay search) {
      Walk walk = Walk.of(search.query(), search.lit(), search.places(), place);
      now = now.find(now.find().walk(Optional.of(walk)).last(search));
    }
    return to(now, place);
  }

  /// The model with the slide on screen among those jumped from.
  static Model jumped(Model model) {
    return here(model)
        .map(place -> model.find(model.find().jumps(model.find().jumps().from(place))))
        .orElse(model);
  }

  private static Optional<Place> here(Model model) {
    return model.talk().map(talk -> new Place(talk.path(), talk.at().slide()));
  }

  static Step to(Model shown, Place place) {
    Model model = Divider.gone(PodiumUpdate.unzoomed(shown));
    Optional<Talk> talk = model.talk().filter(t -> t.path().equals(place.path()));
    if (talk.isEmpty()) {
      Step open =
          Step.of(
              model.find(model.find().going(Optional.of(place))), new Cmd.OpenDeck(place.path()));
      return model.talk().map(t -> open.and(new Cmd.KeepPlace(t.path(), t.at()))).orElse(open);
    }
    Talk now = landed(model, talk.get(), place);
    return Step.of(closed(model).talk(Optional.of(now)), new Cmd.KeepPlace(now.path(), now.at()));
  }

  /// The model without an overlay; a search comes back with the next `/`.
  static Model closed(Model model) {
    return arrived(model).overlay(Optional.empty());
  }

  /// The model without the overlay that led to a slide; what was opened while that deck was being
  /// read stays.
  static Model arrived(Model model) {
    Find find = model.find().behind(Optional.empty()).going(Optional.empty());
    if (model.overlay().orElse(null) instanceof SearchOverlay search) {
      find = find.last(search);
    }
    boolean led =
        model
            .overlay()
            .filter(over -> over instanceof SearchOverlay || over instanceof PickOverlay)
            .isPresent();
    return (led ? model.overlay(Optional.empty()) : model).find(find);
  }

  static Step walked(Model model, boolean forward) {
    Optional<Walk> walk =
        model.find().walk().or(() -> again(model)).filter(w -> !w.places().isEmpty());
    if (walk.isEmpty()) {
      return Step.of(
          model.notice(
              Optional.of(new Notice("Nothing has been searched yet: / searches.", false))));
    }
    Walk next = walk.get().from(here(model).orElseThrow(), forward);
    Model now = jumped(model);
    return to(now.find(now.find().walk(Optional.of(next))), next.place());
  }

  /// The walk of the last search, though its marks have been cleared.
  private static Optional<Walk> again(Model model) {
    Place now = here(model).orElseThrow();
    return model
        .find()
        .last()
        .map(last -> last.in(sources(model)))
        .map(last -> Walk.of(last.query(), last.lit(), last.places(), now));
  }

  static Step back(Model model) {
    Place now = here(model).orElseThrow();
    return jumped(model, model.find().jumps().back(now), now);
  }

  static Step forward(Model model) {
    return jumped(model, model.find().jumps().forward(), here(model).orElseThrow());
  }

  private static Step jumped(Model model, Jumps jumps, Place now) {
    Optional<Place> place = jumps.place().filter(p -> !p.equals(now));
    return place.isEmpty()
        ? Step.of(model.notice(Optional.of(new Notice("There is no further jump.", false))))
        : to(model.find(model.find().jumps(jumps)), place.get());
  }

  /// Where a deck that was just read is shown: at the place that was gone to, else where it was.
  static OptionalInt slide(Model model, String path) {
    return model.find().going().stream()
        .filter(place -> place.path().equals(path))
        .mapToInt(Place::slide)
        .findFirst();
  }
}
