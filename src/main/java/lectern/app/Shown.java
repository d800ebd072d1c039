package lectern.app;

import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Position;

/// What is on screen of a talk, as all who follow it see it, too: the deck and where it stands, and
/// what was searched.
public record Shown(String path, Deck deck, Position at, Optional<String> search) {
  /// What the model shows; empty on the shelf.
  public static Optional<Shown> of(Model model) {
    return model
        .talk()
        .map(talk ->
            new Shown(talk.path(), talk.deck(), talk.at(), model.find().walk().map(Walk::query)));
  }
}
