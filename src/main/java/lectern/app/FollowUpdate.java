package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What changes for one who follows a talk, and for those who follow this one.
final class FollowUpdate {
  private FollowUpdate() {}

  /// The step, and what is to be told to those who follow: all that is shown, whenever it changes.
  static Step told(Model before, Step step) {
    Optional<Shown> now = Shown.of(step.model());
    return now.isEmpty() || now.equals(Shown.of(before))
        ? step
        : step.and(new Cmd.Publish(now.get()));
  }

  /// The step as a follower takes it: whoever moves browses, and leaves no traces.
  static Step followed(Model before, Msg msg, Step step) {
    List<Cmd> cmds = new ArrayList<>(step.cmds());
    cmds.removeIf(cmd ->
        cmd instanceof Cmd.KeepPlace
            || cmd instanceof Cmd.KeepShelf
            || cmd instanceof Cmd.KeepSeen
            || cmd instanceof Cmd.KeepTimer
            || cmd instanceof Cmd.AwaitStay);
    return new Step(
        switch (msg) {
          case Msg.Pressed _, Msg.Wheeled _, Msg.Clicked _ -> moved(before, step.model());
          case Msg.DeckReread _ -> landed(step.model());
          default -> step.model();
        },
        List.copyOf(cmds));
  }

  private static Model moved(Model before, Model now) {
    boolean same = before.talk().map(Talk::at).equals(now.talk().map(Talk::at));
    Following was = before.following().orElseThrow();
    boolean asked = !now.following().equals(before.following());
    return same || asked ? now : now.following(Optional.of(was.away(true)));
  }

  /// The presenter is there now.
  static Step led(Model model, Msg.Led led) {
    Following was = model.following().orElseThrow();
    Msg.DeckOpened before = was.lead().opened();
    Msg.DeckOpened lead = led.opened();
    Model now = model.following(Optional.of(was.lead(led)));
    boolean edited = before.path().equals(lead.path()) && !before.deck().equals(lead.deck());
    return edited
        ? Update.update(
            now.gallery(now.gallery().files(lead.path(), lead.pictures())),
            new Msg.DeckReread(lead.path(), lead.deck(), lead.diagnostics()))
        : arrived(now);
  }

  static Model lost(Model model) {
    return model.following(model.following().map(following -> following.lost(true)));
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
        : Update.update(model, lead);
  }

  private static Model landed(Model model) {
    Following following = model.following().orElseThrow();
    Msg.DeckOpened lead = following.lead().opened();
    return following.away()
        ? model
        : model.talk(
            model
                .talk()
                .map(talk ->
                    talk.path().equals(lead.path()) ? Moves.of(model).to(talk, lead.at()) : talk));
  }
}
