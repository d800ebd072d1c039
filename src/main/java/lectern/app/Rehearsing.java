package lectern.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Plan;
import lectern.deck.SlideRef;
import lectern.grid.Span;
import lectern.library.Run;
import lectern.theme.Role;

/// What happens while a talk is rehearsed, and what its speaker sees of that.
final class Rehearsing {
  private Rehearsing() {}

  static boolean is(Model model) {
    return model.podium().filter(podium -> podium.rehearsal().isPresent()).isPresent();
  }

  static Model found(Model model, List<Run> runs) {
    return with(model, Podium.of(model).rehearsal().map(now -> now.before(runs)));
  }

  private static Model with(Model model, Optional<Rehearsal> now) {
    return model.podium(Optional.of(Podium.of(model).rehearsal(now)));
  }

  /// After a move: the slide that was left has taken its time.
  static Step moved(Model before, Step step) {
    int was = before.talk().orElseThrow().at().slide();
    boolean same = step.model().talk().filter(talk -> talk.at().slide() == was).isPresent();
    return same || !is(step.model()) ? step : left(before, step);
  }

  /// The slide that was on screen is left, or the run is over.
  private static Step left(Model before, Step step) {
    Podium podium = Podium.of(step.model());
    Rehearsal rehearsal = podium.rehearsal().orElseThrow();
    SlideRef slide = before.talk().orElseThrow().own();
    Duration elapsed = podium.elapsed();
    Duration stay = rehearsal.stay(elapsed);
    Model now = with(step.model(), Optional.of(rehearsal.left(slide.key(), elapsed)));
    Step kept = new Step(now, step.cmds());
    return stay.isPositive() ? kept.and(new Cmd.KeepSpent(rehearsal.number(), slide, stay)) : kept;
  }

  /// The run is over: the timer begins anew.
  static Step again(Model model) {
    if (!is(model)) {
      return Step.of(model);
    }
    Step over = left(model, Step.of(model));
    return new Step(
        with(over.model(), Podium.of(over.model()).rehearsal().map(Rehearsal::again)), over.cmds());
  }

  /// The talk is left, with what its last slide took.
  static Step over(Model before, Step step) {
    if (before.talk().isEmpty()) {
      return step;
    }
    List<Cmd> cmds = new ArrayList<>(step.cmds());
    cmds.addAll(left(before, Step.of(before)).cmds());
    return new Step(step.model(), List.copyOf(cmds));
  }

  /// Another talk is on screen, or none.
  static Step opened(Step step) {
    if (!is(step.model())) {
      return step;
    }
    Model now = with(step.model(), Podium.of(step.model()).rehearsal().map(Rehearsal::other));
    Step other = new Step(now, step.cmds());
    return now.talk().map(talk -> other.and(new Cmd.FindRuns(talk.path()))).orElse(other);
  }

  /// What is known of the slide's time; empty if this is no rehearsal, here or where the talk is
  /// presented.
  static Optional<Hall.Rehearsed> now(Model model, Talk talk) {
    return model.following().isPresent()
        ? Hall.of(model).rehearsed()
        : Podium.of(model).rehearsal().map(rehearsal -> rehearsal.slide(talk.own().key()));
  }

  /// What to say of the slide on screen: `0:42`, `-0:18 plan`, `+0:03 last`.
  static List<Span> figures(Model model, Talk talk) {
    Optional<Hall.Rehearsed> now = now(model, talk);
    if (now.isEmpty()) {
      return List.of();
    }
    Hall.Rehearsed slide = now.get();
    Duration spent = slide.spent().plus(Podium.of(model).elapsed()).minus(slide.entered());
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(" " + Minutes.clock(spent) + " ", model.theme().style(Role.OVERLAY_KEY)));
    Plan.of(talk.deck())
        .map(plan -> spent.minus(plan.slide(talk.at().slide())))
        .ifPresent(by -> spans.add(difference(model, by, "plan")));
    slide.last().map(spent::minus).ifPresent(by -> spans.add(difference(model, by, "last run")));
    return spans;
  }

  private static Span difference(Model model, Duration by, String what) {
    Role role = by.compareTo(Duration.ofSeconds(1)) >= 0 ? Role.PACE_BEHIND : Role.PACE_AHEAD;
    return Span.of(" " + Minutes.signed(by) + " " + what + " ", model.theme().style(role));
  }
}
