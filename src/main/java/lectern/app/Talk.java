package lectern.app;

import java.util.List;
import java.util.OptionalDouble;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Position;
import lectern.deck.Slide;

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
