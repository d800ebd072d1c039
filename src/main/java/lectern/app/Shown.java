package lectern.app;

import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Position;

/// What is on screen of a talk, as all who follow it see it, too: the deck and where it stands,
/// what was searched, and how it is shown.
public record Shown(String path, Deck deck, Position at, Optional<String> search, Scene scene) {
  /// What the model shows; empty on the shelf.
  public static Optional<Shown> of(Model model) {
    return model
        .talk()
        .map(talk ->
            new Shown(
                talk.path(),
                talk.deck(),
                talk.at(),
                model.find().walk().map(Walk::query),
                Scene.of(model, talk)));
  }

  /// The same after the presenter has gone to the shelf.
  Shown leave() {
    return new Shown(
        path, deck, at, search, scene.hall(scene.hall().presenter(Hall.Presenter.AT_SHELF)));
  }

  /// Whether both models show the same; needs no layout.
  static boolean isSame(Model one, Model other) {
    return one.talk().equals(other.talk())
        && one.find().walk().equals(other.find().walk())
        && one.size().equals(other.size())
        && Podium.of(one).stage().equals(Podium.of(other).stage())
        && Podium.of(one).hall().equals(Podium.of(other).hall());
  }
}
