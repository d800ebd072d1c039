package lectern.runtime;

import java.util.Optional;
import lectern.app.Cmd;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Step;
import lectern.app.Update;
import lectern.app.View;

/// The one thread that owns the model: takes what happened, updates, has the commands run, draws. A
/// burst of messages is drawn once.
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
        Optional<Msg> msg = Optional.of(inbox.take());
        while (msg.isPresent()) {
          Step step = Update.update(model, msg.get());
          model = step.model();
          for (Cmd cmd : step.cmds()) {
            if (cmd instanceof Cmd.Quit) {
              return model;
            }
            run(cmd);
          }
          msg = inbox.poll();
        }
        display.show(View.view(model));
      }
    } finally {
      inbox.shut();
    }
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
          Cmd.KeepShelf _,
          Cmd.KeepOrder _,
          Cmd.KeepSeen _,
          Cmd.KeepStars _,
          Cmd.AwaitStay _,
          Cmd.WatchDeck _,
          Cmd.Publish _,
          Cmd.ReadPictures _,
          Cmd.OpenLink _,
          Cmd.Quit _ ->
          effects.run(cmd);
    }
  }
}
