package lectern.app;

import java.util.List;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Position;
import lectern.deck.Slide;

/// A deck on screen: where it stands, and on which page of the slide.
public record Talk(String path, Deck deck, List<Diagnostic> diagnostics, Position at, int page) {
  public Slide slide() {
    return deck.slides().get(at.slide());
  }

  Talk at(Position position, int onPage) {
    return new Talk(path, deck, diagnostics, position, onPage);
  }

  Talk deck(Deck read, List<Diagnostic> found) {
    return new Talk(path, read, found, read.clamp(at), page);
  }
}
