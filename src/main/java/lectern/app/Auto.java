package lectern.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.library.Entry;
import lectern.search.Place;

/// A talk that goes on by itself, over and over: deck after deck if there is a shelf. The next move
/// is `due` on the clock that nobody sets, once it is known.
public record Auto(Duration every, Optional<Duration> due) {
  static Auto every(Duration every) {
    return new Auto(every, Optional.empty());
  }

  /// The model after a look at the clock; one move further if it is time.
  Step ticked(Model model, Duration now) {
    if (due.filter(at -> now.compareTo(at) < 0).isPresent()) {
      return Step.of(model);
    }
    Auto next = new Auto(every, Optional.of(now.plus(every)));
    Model timed = model.podium(Optional.of(Podium.of(model).auto(Optional.of(next))));
    return due.isEmpty() ? Step.of(timed) : further(timed);
  }

  private static Step further(Model model) {
    if (model.talk().isEmpty()) {
      return ShelfUpdate.open(model);
    }
    Talk talk = model.talk().get();
    Step moved = TalkUpdate.moved(model, Moves::next);
    if (Divider.isOn(model) || !moved.model().talk().equals(model.talk()) || !talk.whole()) {
      return moved;
    }
    List<Entry> shelf = model.shelf().library().entries();
    int here = model.shelf().library().indexOf(talk.path());
    return here < 0 || shelf.size() == 1
        ? TalkUpdate.moved(model, (moves, now) -> moves.slide(now, 0))
        : Finding.to(model, new Place(shelf.get((here + 1) % shelf.size()).path(), 0));
  }

  /// The model after the user did something: that stops it.
  static Model stopped(Model model) {
    if (model.podium().filter(podium -> podium.auto().isPresent()).isEmpty()) {
      return model;
    }
    Notice notice = new Notice("Slides do not go on by themselves any more.", false);
    return model
        .podium(Optional.of(Podium.of(model).auto(Optional.empty())))
        .notice(Optional.of(notice));
  }
}
