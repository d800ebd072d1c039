package lectern.runtime;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import lectern.app.Cmd;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Podium;
import lectern.app.Step;
import lectern.app.Update;
import lectern.app.View;

/// The one thread that owns the model: takes what happened, updates, has the commands run, draws. A
/// burst of messages is drawn once. While a deck is on screen each burst is told the time before.
public final class Loop {
  private final Display display;
  private final Inbox inbox;
  private final Effects effects;

  public Loop(Display display, Inbox inbox, Effects effects) {
    this.display = display;
    this.inbox = inbox;
    this.effects = effects;
  }

  /// Runs until the model asks to quit; `first` is on screen already. Returns the last model.
  public Model run(Model first) {
    Model model = first;
    try {
      while (true) {
        Optional<Msg> taken = take(model);
        boolean timed = model.talk().isPresent() || taken.isEmpty();
        Optional<Msg> msg = timed ? Optional.of(tick(model)) : taken;
        taken = timed ? taken : Optional.empty();
        while (msg.isPresent()) {
          Step step = Update.update(model, msg.get());
          model = step.model();
          for (Cmd cmd : step.cmds()) {
            if (cmd instanceof Cmd.Quit) {
              return model;
            }
            run(cmd);
          }
          msg = taken.isPresent() ? taken : inbox.poll();
          taken = Optional.empty();
        }
        display.show(View.view(model));
      }
    } finally {
      inbox.shut();
    }
  }

  /// The next message; none when it is time for something to change by itself.
  private Optional<Msg> take(Model model) {
    return Podium.wakes(model)
        .map(at -> inbox.take(at.minus(Now.monotonic())))
        .orElseGet(() -> Optional.of(inbox.take()));
  }

  /// The wall's clock is looked at only for those who see it.
  private static Msg tick(Model model) {
    return new Msg.Tick(
        Now.monotonic(),
        Podium.isClockShown(model)
            ? Optional.of(LocalTime.now(ZoneId.systemDefault()))
            : Optional.empty());
  }

  private void run(Cmd cmd) {
    switch (cmd) {
      case Cmd.AskTerminal() -> display.askPictures();
      case Cmd.Redraw() -> display.redraw();
      case Cmd.Copy(String text) -> display.copy(text);
      case Cmd.Suspend() -> display.suspend();
      case Cmd.AskGround() -> display.askGround();
      case Cmd.OpenDeck _,
          Cmd.PeekDeck _,
          Cmd.RereadDeck _,
          Cmd.RereadLibrary _,
          Cmd.KeepPlace _,
          Cmd.KeepTimer _,
          Cmd.FindRuns _,
          Cmd.KeepSpent _,
          Cmd.KeepShelf _,
          Cmd.KeepOrder _,
          Cmd.KeepSeen _,
          Cmd.KeepStars _,
          Cmd.KeepRemark _,
          Cmd.ReadRemarks _,
          Cmd.AwaitStay _,
          Cmd.WatchDeck _,
          Cmd.Publish _,
          Cmd.Ask _,
          Cmd.TellScreen _,
          Cmd.ReadPictures _,
          Cmd.OpenLink _,
          Cmd.Quit _ ->
          effects.run(cmd);
    }
  }
}
