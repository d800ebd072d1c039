package lectern.app;

import java.util.Optional;
import java.util.OptionalDouble;

/// What keys on a notes' screen do to the talk itself: there it is asked for, and the presenter
/// shows it to all.
final class Driving {
  private Driving() {}

  /// After a key on the notes' screen.
  static Step asking(Model before, Step step) {
    Model now = step.model();
    Stage was = Podium.of(before).stage();
    Stage is = Podium.of(now).stage();
    boolean moved = !before.talk().equals(now.talk()) || !was.equals(is);
    return moved ? asking(step, 0, !was.timer().equals(is.timer())) : step;
  }

  /// Asks for the deck so many places further on the presenter's shelf.
  static Step decks(Model model, int by) {
    return asking(Step.of(model), by, false);
  }

  private static Step asking(Step step, int decks, boolean timed) {
    Model model = step.model();
    Following following = model.following().orElseThrow();
    Optional<Shown> wanted = Shown.of(model);
    if (following.lost() || following.turns().isEmpty() || wanted.isEmpty()) {
      return step;
    }
    Turns turns = following.turns().get().next(following.lead().scene().hall().answered(), decks);
    Model asked = model.following(Optional.of(following.turns(turns)));
    return new Step(asked, step.cmds()).and(new Cmd.Ask(turns.last(), decks, wanted.get(), timed));
  }

  /// What to say where a turn that was to lead to another deck has led nowhere; nothing otherwise.
  static Optional<Notice> nowhere(Following was, Msg.Led led) {
    int by = was.turns().map(turns -> turns.decks(led.scene().hall().answered())).orElse(0);
    boolean same =
        led.shown().path().equals(was.lead().shown().path())
            && led.shown().at().equals(was.lead().shown().at())
            && led.scene().stage().divider().equals(was.lead().scene().stage().divider());
    String sentence =
        by > 0 ? "There is no deck after this one." : "There is no deck before this one.";
    return by != 0 && same ? Optional.of(new Notice(sentence, false)) : Optional.empty();
  }

  /// What the presenter does when asked: it may be about a deck that is not on screen any more, or
  /// a place that is not there; then nothing.
  static Step asked(Model before, Msg.Asked asked) {
    Hall hall = Podium.of(before).hall().answered(asked.turn());
    Model model = Podium.hall(Auto.stopped(before), hall);
    if (model.talk().isEmpty()) {
      return Step.of(model);
    }
    if (asked.decks() != 0) {
      Step step = TalkUpdate.neighbour(model, asked.decks());
      return new Step(step.model().notice(before.notice()), step.cmds());
    }
    Talk talk = model.talk().get();
    return asked
        .wanted()
        .filter(wanted -> wanted.path().equals(talk.path()) && wanted.deck().equals(talk.deck()))
        .filter(wanted -> talk.deck().clamp(wanted.at()).equals(wanted.at()))
        .map(wanted -> shown(model, talk, wanted, asked.timed()))
        .orElseGet(() -> Step.of(model));
  }

  private static Step shown(Model model, Talk talk, Shown wanted, boolean timed) {
    Stage asked = wanted.scene().stage();
    Stage stage = timed ? asked : asked.timer(Podium.of(model).stage().timer());
    Model staged = Podium.stage(model, stage);
    Talk now = placed(staged, talk, wanted);
    Step step = Step.of(staged.talk(Optional.of(now)));
    if (!now.at().equals(talk.at())) {
      step = step.and(new Cmd.KeepPlace(now.path(), now.at()));
    }
    return timed && !Rehearsing.is(staged)
        ? step.and(new Cmd.KeepTimer(now.path(), stage.timer(), false))
        : step;
  }

  /// The talk where another screen shows it, on the page that shows most of what is seen there.
  static Talk placed(Model model, Talk talk, Shown there) {
    Moves moves = Moves.of(model);
    OptionalDouble pointer = there.scene().stage().pointer();
    Talk begun = talk.at(talk.deck().clamp(there.at()), 0);
    if (begun.at().step() == 0 && there.scene().top() == 0 && pointer.isEmpty()) {
      return begun; // that needs no layout
    }
    Talk at = moves.seen(begun, there.scene().top());
    return pointer.isPresent() ? moves.pointed(at, pointer.getAsDouble()) : at;
  }
}
