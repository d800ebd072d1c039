package lectern.app;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import lectern.overlay.FindingsOverlay;

/// What keys do while a deck is on screen.
final class TalkUpdate {
  private TalkUpdate() {}

  static Step moved(Model model, BiFunction<Moves, Talk, Talk> move) {
    if (PodiumUpdate.isBlack(model)) {
      return PodiumUpdate.stage(model, stage -> stage.black(false));
    }
    Talk before = model.talk().orElseThrow();
    if (Divider.isOn(model)) {
      return Step.of(Divider.gone(model), Marking.await(before));
    }
    Talk now = move.apply(Moves.of(model), before);
    Step step = Step.of(model.talk(Optional.of(now)));
    return now.at().equals(before.at()) ? step : step.and(new Cmd.KeepPlace(now.path(), now.at()));
  }

  /// One step, page or slide on; at the end of the talk, what may come after it.
  static Step next(Model model) {
    Step step = moved(model, Moves::next);
    if (PodiumUpdate.isBlack(model) || Divider.isOn(model)) {
      return step;
    }
    if (!model.talk().orElseThrow().whole() && step.model().talk().equals(model.talk())) {
      return Step.of(model.notice(Optional.of(new Notice("The rest is being read.", false))));
    }
    if (Hall.of(model).isAtShelf() && step.model().talk().equals(model.talk())) {
      return Step.of(model); // it goes on when the presenter opens another
    }
    String more = model.shelf().isEmpty() ? "q quits." : "} is the next deck, q the shelf.";
    return step.model().talk().equals(model.talk())
        ? Step.of(model.notice(Optional.of(new Notice("The end.  " + more, false))))
        : PodiumUpdate.begun(model, step);
  }

  /// So many slides on, or back if negative.
  static Step skipped(Model model, int slides) {
    return PodiumUpdate.begun(
        model, moved(model, (moves, talk) -> moves.slide(talk, talk.at().slide() + slides)));
  }

  static Step left(Model model) {
    Talk talk = model.talk().orElseThrow();
    Step step = Step.of(model, new Cmd.KeepPlace(talk.path(), talk.at()));
    if (model.shelf().isEmpty()) {
      return PodiumUpdate.left(model, step).and(new Cmd.Quit());
    }
    Model shelf = model.talk(Optional.empty()).looks(model.looks().shelf());
    return new Step(ShelfUpdate.scrolled(shelf.shelf(shelf.shelf().listed())), step.cmds());
  }

  static Step findings(Model model) {
    Talk talk = model.talk().orElseThrow();
    return Step.of(model.overlay(Optional.of(FindingsOverlay.of(talk.diagnostics()))));
  }

  /// The talk after this one in a deck put together from several, or before it; else the deck so
  /// many places further on the shelf, among those that it shows.
  static Step neighbour(Model model, int by) {
    if (model.following().filter(Following::isNotes).isPresent()) {
      return Driving.decks(model, by);
    }
    Talk talk = model.talk().orElseThrow();
    OptionalInt part = talk.deck().part(talk.at(), by > 0);
    if (part.isPresent()) {
      return skipped(model, part.getAsInt() - talk.at().slide());
    }
    Shelf shelf = model.shelf();
    int here = shelf.shown().indexOf(talk.path());
    // A deck that is not shown stands before the one under the cursor.
    int index = here >= 0 ? here + by : by > 0 ? shelf.selected() : shelf.selected() - 1;
    if (index < 0 || index >= shelf.shown().size()) {
      String which = shelf.library().entries().size() < 2 ? "only" : by > 0 ? "last" : "first";
      return Step.of(
          model.notice(Optional.of(new Notice("This is the " + which + " deck.", false))));
    }
    return Step.of(
        model,
        new Cmd.KeepPlace(talk.path(), talk.at()),
        new Cmd.OpenDeck(shelf.shown().get(index).path()));
  }
}
