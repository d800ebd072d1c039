package lectern.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Names;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.deck.SlideRef;

/// A deck on screen: where it stands, and on which page of the slide. `top` is where that page
/// began on its slide ([Page#start]) before the room changed, if it has. `whole` is false while
/// only the deck's beginning has been read.
public record Talk(
    String path,
    Deck deck,
    List<Diagnostic> diagnostics,
    Position at,
    int page,
    OptionalDouble top,
    boolean whole) {
  Talk(String path, Deck deck, List<Diagnostic> diagnostics, Position at, int page) {
    this(path, deck, diagnostics, at, page, OptionalDouble.empty(), true);
  }

  public Slide slide() {
    return deck.slides().get(at.slide());
  }

  /// The slide on screen as a slide of the deck that it comes from; none if it only names a talk.
  Optional<SlideRef> ref() {
    return deck.origins().isEmpty()
        ? Optional.of(own())
        : Optional.ofNullable(deck.origins().get(at.slide()));
  }

  /// The path of the deck that the slide on screen comes from.
  String source() {
    return source(at.slide());
  }

  /// The path of the deck that a slide comes from: its pictures and remarks are that deck's.
  String source(int slide) {
    SlideRef origin = deck.origins().get(slide);
    return origin == null ? path : origin.path();
  }

  /// The slide on screen as a slide of the deck on screen.
  SlideRef own() {
    return new SlideRef(path, at.slide(), Names.of(deck));
  }

  Talk at(Position position, int onPage) {
    return new Talk(path, deck, diagnostics, position, onPage, OptionalDouble.empty(), whole);
  }

  Talk top(OptionalDouble start) {
    return new Talk(path, deck, diagnostics, at, page, start, whole);
  }

  Talk diagnostics(List<Diagnostic> found) {
    return new Talk(path, deck, found, at, page, top, whole);
  }

  Talk deck(Deck read, List<Diagnostic> found) {
    return new Talk(path, read, found, read.clamp(at), page, top, whole);
  }

  Talk whole(boolean all) {
    return new Talk(path, deck, diagnostics, at, page, top, all);
  }
}
