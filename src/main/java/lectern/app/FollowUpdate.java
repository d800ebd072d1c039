package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.Size;

/// What changes for one who follows a talk, and for those who follow this one.
final class FollowUpdate {
  private FollowUpdate() {}

  /// The step, and what is to be told to those who follow: all that is shown, whenever it changes.
  /// They are told before anything is kept.
  static Step told(Model before, Step step) {
    Optional<Shown> now =
        Shown.isSame(before, step.model())
            ? Optional.empty()
            : Shown.of(step.model()).or(() -> Shown.of(before).map(Shown::leave));
    if (now.isEmpty()) {
      return step;
    }
    List<Cmd> cmds = new ArrayList<>();
    cmds.add(new Cmd.Publish(now.get()));
    cmds.addAll(step.cmds());
    return new Step(step.model(), List.copyOf(cmds));
  }

  /// The room that the talk's slides have: on a notes' screen the presenter's.
  static Size room(Model model) {
    return model
        .following()
        .filter(Following::isNotes)
        .flatMap(following -> following.lead().scene().hall().room())
        .orElse(model.slideRoom());
  }

  /// The step as a follower takes it: whoever moves browses, and leaves no traces. On a notes'
  /// screen whoever moves asks the presenter to.
  static Step followed(Model before, Msg msg, Step step) {
    List<Cmd> cmds = new ArrayList<>(step.cmds());
    cmds.removeIf(cmd ->
        cmd instanceof Cmd.KeepPlace
            || cmd instanceof Cmd.KeepShelf
            || cmd instanceof Cmd.KeepSeen
            || cmd instanceof Cmd.KeepTimer
            || cmd instanceof Cmd.AwaitStay);
    Step kept = new Step(step.model(), List.copyOf(cmds));
    boolean notes = before.following().orElseThrow().isNotes();
    return switch (msg) {
      case Msg.Pressed _, Msg.Wheeled _, Msg.Clicked _ ->
          notes ? Driving.asking(before, kept) : browsing(before, kept);
      case Msg.DeckReread _ -> new Step(landed(kept.model()), kept.cmds());
      case Msg.Resized(Size size) -> notes ? kept : resized(kept).and(new Cmd.TellScreen(size));
      default -> new Step(staged(kept.model()), kept.cmds());
    };
  }

  /// What is pointed at stays in sight, else what was on top.
  private static Step resized(Step step) {
    boolean pointed = Podium.of(step.model()).stage().pointer().isPresent();
    return pointed ? new Step(landed(step.model()), step.cmds()) : step;
  }

  private static Step browsing(Model before, Step step) {
    Model now = step.model();
    Following was = before.following().orElseThrow();
    boolean same =
        before.talk().map(Talk::at).equals(now.talk().map(Talk::at))
            && Podium.of(before)
                .stage()
                .timer(Timer.NEW)
                .equals(Podium.of(now).stage().timer(Timer.NEW));
    boolean asked = !now.following().equals(before.following());
    Model moved = same || asked ? now : now.following(Optional.of(was.away(true)));
    return new Step(staged(moved), step.cmds());
  }

  /// The presenter is there now.
  static Step led(Model model, Msg.Led led) {
    Following was = model.following().orElseThrow();
    Msg.DeckOpened before = was.lead().opened();
    Msg.DeckOpened lead = led.opened();
    Model told = model.following(Optional.of(was.lead(led)));
    Model now = told.notice(Driving.nowhere(was, led).or(told::notice));
    boolean edited = before.path().equals(lead.path()) && !before.deck().equals(lead.deck());
    if (edited) {
      return Update.update(
          now.gallery(now.gallery().files(lead.path(), lead.pictures())),
          new Msg.DeckReread(lead.path(), lead.deck(), lead.diagnostics()));
    }
    // Who has turned a page by himself stays there until the talk goes on.
    return was.isWith(led) ? Step.of(staged(now)) : arrived(now);
  }

  static Model lost(Model model) {
    return model.following(model.following().map(following -> following.lost(true)));
  }

  /// Says something of the room; what was said before stays, as it may be an error or a question.
  static Model room(Model model, String message) {
    Optional<Notice> said = model.notice();
    return said.filter(Notice::error).isPresent()
        ? model
        : model.notice(
            Optional.of(new Notice(said.map(s -> s.text() + "  ").orElse("") + message, false)));
  }

  /// Back to where the presenter is.
  static Step back(Model model) {
    if (model.following().isEmpty()) {
      String how = "This is your own talk: lectern follow follows another.";
      return Step.of(model.notice(Optional.of(new Notice(how, false))));
    }
    return arrived(model.following(model.following().map(following -> following.away(false))));
  }

  private static Step arrived(Model model) {
    Msg.DeckOpened lead = model.following().orElseThrow().lead().opened();
    boolean here = model.talk().filter(talk -> talk.path().equals(lead.path())).isPresent();
    return here || model.following().orElseThrow().away()
        ? Step.of(landed(model))
        : arrived(model, lead);
  }

  private static Step arrived(Model model, Msg.DeckOpened lead) {
    Step step = Update.update(model, lead);
    return new Step(landed(step.model()), step.cmds());
  }

  /// The model with the presenter's stage and place, unless its own user went elsewhere.
  static Model landed(Model model) {
    Following following = model.following().orElseThrow();
    Model staged = staged(model);
    Shown there = following.lead().shown();
    return following.isElsewhere()
        ? staged
        : staged.talk(
            staged
                .talk()
                .map(talk ->
                    talk.path().equals(there.path()) ? Driving.placed(staged, talk, there) : talk));
  }

  /// The model with the presenter's stage. Who browses has but the timer in common with it.
  private static Model staged(Model model) {
    Following following = model.following().orElseThrow();
    Stage own = Podium.of(model).stage();
    Stage there = following.lead().scene().stage();
    Stage timed = own.timer().isLike(there.timer()) ? own : own.timer(there.timer());
    if (following.isElsewhere()) {
      return following.away() ? staged(model, timed) : model;
    }
    return staged(model, there.timer(timed.timer()));
  }

  private static Model staged(Model model, Stage now) {
    return Podium.of(model).stage().equals(now) ? model : Podium.stage(model, now);
  }
}
