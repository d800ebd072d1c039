package lectern.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lectern.keys.Key;

/// What happens to the podium.
final class PodiumUpdate {
  /// Between two presses that are one.
  private static final Duration TWICE = Duration.ofSeconds(1);

  private PodiumUpdate() {}

  static Step ticked(Model model, Clock clock) {
    return Step.of(model.podium(Optional.of(Podium.of(model).clock(clock))));
  }

  /// A step forward was made: the timer of a talk begins with the first.
  static Step begun(Model before, Step step) {
    Podium podium = Podium.of(step.model());
    return podium.stage().timer().isNew() && !step.model().talk().equals(before.talk())
        ? timer(step, podium.stage().timer().going(podium.clock().now()))
        : step;
  }

  private static Step timer(Step step, Timer now) {
    Model model = step.model();
    Step set = new Step(Podium.stage(model, Podium.of(model).stage().timer(now)), step.cmds());
    return set.and(new Cmd.KeepTimer(model.talk().orElseThrow().path(), now, false));
  }

  /// The timer goes on or pauses; pressed twice at once, it asks whether to begin anew.
  static Step timed(Model model) {
    Podium podium = Podium.of(model);
    Duration now = podium.clock().now();
    boolean twice = podium.desk().asked().filter(at -> now.minus(at).compareTo(TWICE) < 0).isPresent();
    if (twice) {
      Timer paused = podium.stage().timer().paused(now);
      String question = "Reset the timer, " + Minutes.clock(paused.before()) + "?  y resets it.";
      Model asking = Podium.desk(model, podium.desk().asks(true));
      return timer(Step.of(asking.notice(Optional.of(new Notice(question, false)))), paused);
    }
    Timer timer = podium.stage().timer().toggled(now);
    String state = timer.isRunning() ? "The timer runs" : "The timer is paused";
    Notice notice =
        new Notice(state + " at " + Minutes.clock(timer.elapsed(now)) + ".  T T resets it.", false);
    Model told = Podium.desk(model, podium.desk().asked(now)).notice(Optional.of(notice));
    return timer(Step.of(told), timer);
  }

  /// A key while the question is open whether to reset the timer: `y` does, all others do not.
  static Step answered(Model model, Key key) {
    Model closed = Podium.desk(model, Podium.of(model).desk().asks(false));
    return switch (key.name()) {
      case "y" -> timer(Step.of(closed), Timer.NEW);
      case "n", "esc" -> Step.of(closed);
      default -> Update.pressed(closed, key);
    };
  }

  /// Whether the speaker's screen is on screen: no slide of a list of them, and there is room.
  static boolean isDeskSeen(Model model) {
    return Podium.of(model).desk().open()
        && model.size().rows() >= 8
        && (model.overlay().isEmpty() || model.find().behind().isEmpty());
  }

  static Step desk(Model model, UnaryOperator<Desk> change) {
    return Step.of(Podium.desk(model, change.apply(Podium.of(model).desk())));
  }

  static Step scrolled(Model model, boolean down) {
    Desk desk = Podium.of(model).desk();
    if (!desk.open()) {
      return Step.of(model);
    }
    NotesPane notes = SpeakerView.notes(model, model.talk().orElseThrow());
    return Step.of(Podium.desk(model, desk.scrolled(notes.scrolled(desk.scrolled(), down))));
  }

  /// A talk is left, its timer with it.
  static Step left(Model before, Step step) {
    Timer timer = Podium.of(before).stage().timer();
    return before
        .talk()
        .filter(_ -> !timer.isNew())
        .map(talk -> step.and(new Cmd.KeepTimer(talk.path(), timer, true)))
        .orElse(step);
  }

  /// After anything: another talk has a stage of its own.
  static Step after(Model before, Step step) {
    Model now = step.model();
    boolean same =
        before.talk().map(Talk::path).equals(now.talk().map(Talk::path));
    if (same && !before.talk().map(Talk::at).equals(now.talk().map(Talk::at))) {
      // The notes stand where the step wants them.
      return new Step(Podium.desk(now, Podium.of(now).desk().scrolled(0)), step.cmds());
    }
    return same ? step : left(before, new Step(Podium.stage(now, Stage.NEW), step.cmds()));
  }
}
