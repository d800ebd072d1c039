package lectern.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import lectern.keys.Key;
import lectern.layout.Page;

/// What happens to the podium.
final class PodiumUpdate {
  /// Between two presses that are one.
  private static final Duration TWICE = Duration.ofSeconds(1);

  private PodiumUpdate() {}

  static Step ticked(Model model, Clock clock) {
    Podium podium = Podium.of(model).clock(clock);
    Model now = model.podium(Optional.of(podium));
    return podium.auto().map(auto -> auto.ticked(now, clock.now())).orElseGet(() -> Step.of(now));
  }

  /// A step forward was made: the timer of a talk begins with the first.
  static Step begun(Model before, Step step) {
    Podium podium = Podium.of(step.model());
    return podium.stage().timer().isNew() && !step.model().talk().equals(before.talk())
        ? timer(step, podium.stage().timer().going(podium.clock().now()))
        : step;
  }

  static Step timer(Step step, Timer now) {
    Model model = step.model();
    Step set = new Step(Podium.stage(model, Podium.of(model).stage().timer(now)), step.cmds());
    return Rehearsing.is(model)
        ? set
        : set.and(new Cmd.KeepTimer(model.talk().orElseThrow().path(), now, false));
  }

  /// The timer goes on or pauses; pressed twice at once, it asks whether to begin anew.
  static Step timed(Model model) {
    if (Following.isGuest(model)) {
      return told(model, "The timer is the presenter's.");
    }
    Podium podium = Podium.of(model);
    Duration now = podium.clock().now();
    boolean twice =
        podium.desk().asked().filter(at -> now.minus(at).compareTo(TWICE) < 0).isPresent();
    if (twice) {
      Timer paused = podium.stage().timer().paused(now);
      String elapsed = Minutes.clock(paused.before());
      String question =
          Rehearsing.is(model)
              ? "End this run at " + elapsed + "?  y begins another."
              : "Reset the timer, " + elapsed + "?  y resets it.";
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
      case "y" -> timer(Rehearsing.again(closed), Timer.NEW);
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

  static boolean isBlack(Model model) {
    return model.podium().filter(podium -> podium.stage().black()).isPresent();
  }

  static Step stage(Model model, UnaryOperator<Stage> change) {
    return Step.of(Podium.stage(model, change.apply(Podium.of(model).stage())));
  }

  /// The largest block on the whole screen, then the next, then the slide again.
  static Step zoomed(Model model) {
    Stage stage = Podium.of(model).stage();
    if (Divider.isOn(model)) {
      return TalkUpdate.next(model);
    }
    Talk talk = model.talk().orElseThrow();
    int from = stage.zoom().isPresent() ? stage.zoom().getAsInt() + 1 : 0;
    OptionalInt zoom = Zoom.next(talk.slide(), from, talk.at().step());
    if (from == 0 && zoom.isEmpty()) {
      return told(model, "There is no code, table, diagram or picture on this slide.");
    }
    return Step.of(zoomed(model, zoom));
  }

  private static Model zoomed(Model model, OptionalInt zoom) {
    Model now = Podium.stage(model, Podium.of(model).stage().zoom(zoom));
    return now.talk(now.talk().map(talk -> Moves.of(now).to(talk, talk.at())));
  }

  /// The model with the whole slide on screen.
  static Model unzoomed(Model model) {
    return model.podium().filter(podium -> podium.stage().zoom().isPresent()).isPresent()
        ? zoomed(model, OptionalInt.empty())
        : model;
  }

  /// Points at the first line, or at none any more.
  static Step points(Model model) {
    if (Divider.isOn(model)) {
      return TalkUpdate.next(model);
    }
    Stage stage = Podium.of(model).stage();
    OptionalDouble first =
        stage.pointer().isPresent()
            ? OptionalDouble.empty()
            : Pointing.moved(spots(model), OptionalDouble.empty(), true);
    Model now = Podium.stage(model, stage.pointer(first));
    return stage.pointer().isEmpty() && first.isEmpty()
        ? told(model, "There is no line to point at.")
        : Step.of(now);
  }

  /// A key while a line is pointed at: up and down move.
  static Optional<Step> pointed(Model model, Key key) {
    boolean down = key.name().equals("down") || key.name().equals("j");
    boolean up = key.name().equals("up") || key.name().equals("k");
    Stage stage = Podium.of(model).stage();
    return down || up
        ? Optional.of(
            Step.of(
                Podium.stage(
                    model, stage.pointer(Pointing.moved(spots(model), stage.pointer(), down)))))
        : Optional.empty();
  }

  private static List<Page.Spot> spots(Model model) {
    Talk talk = model.talk().orElseThrow();
    List<Page> pages = Moves.of(model).pages(talk);
    return pages.get(Math.min(talk.page(), pages.size() - 1)).spots(talk.at().step());
  }

  /// What esc ends: pointing, then a zoomed block, then the black screen, then a divider.
  static Optional<Step> closed(Model model) {
    Stage stage = Podium.of(model).stage();
    if (stage.pointer().isPresent()) {
      return Optional.of(points(model));
    }
    if (stage.zoom().isPresent()) {
      return Optional.of(Step.of(unzoomed(model)));
    }
    if (stage.black()) {
      return Optional.of(stage(model, s -> s.black(false)));
    }
    return Divider.isOn(model) ? Optional.of(TalkUpdate.next(model)) : Optional.empty();
  }

  /// The speaker's screen or the slide; a follower has no notes to put on the first, and no plan.
  static Step speaker(Model model) {
    return Following.isGuest(model)
        ? told(model, "The notes are the presenter's: lectern notes shows them.")
        : desk(model, desk -> desk.open(!desk.open()));
  }

  private static Step told(Model model, String sentence) {
    return Step.of(model.notice(Optional.of(new Notice(sentence, false))));
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
    if (Rehearsing.is(before)) {
      return Rehearsing.over(before, step);
    }
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
    boolean same = before.talk().map(Talk::path).equals(now.talk().map(Talk::path));
    if (same && !before.talk().map(Talk::at).equals(now.talk().map(Talk::at))) {
      return Rehearsing.moved(before, new Step(moved(before, now), step.cmds()));
    }
    return same
        ? step
        : Rehearsing.opened(left(before, new Step(entered(before, now), step.cmds())));
  }

  private static Model entered(Model before, Model now) {
    return Podium.stage(now, Stage.NEW.divider(Divider.between(before, now)));
  }

  /// After a move: the notes stand where the step wants them, and what was zoomed or pointed at on
  /// another slide is gone.
  private static Model moved(Model before, Model now) {
    Model shown = Podium.desk(now, Podium.of(now).desk().scrolled(0));
    boolean same =
        before.talk().map(talk -> talk.at().slide()).equals(now.talk().map(t -> t.at().slide()));
    return same ? shown : Podium.stage(shown, Podium.of(shown).stage().zoom(OptionalInt.empty()));
  }
}
