package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.runtime.Effects;
import lectern.runtime.Guest;
import lectern.runtime.RoomFolder;
import lectern.runtime.State;
import lectern.terminal.draw.Capabilities;

/// `lectern follow [ROOM]`: a talk that another Lectern of this user presents, on a screen of one's
/// own; `lectern notes [ROOM]`: the speaker's screen of it.
final class Follow {
  private final Show show;
  private final boolean notes;

  private Follow(Options options, boolean notes) {
    Surroundings surroundings = Surroundings.ours();
    ThemeFiles themes = new ThemeFiles(surroundings, options.common().theme());
    this.show = new Show(options.common(), surroundings, themes, true);
    this.notes = notes;
  }

  static int run(Options options, boolean notes, PrintStream out) throws Failure {
    String command = notes ? "notes" : "follow";
    Follow follow = new Follow(options, notes);
    Capabilities capabilities = follow.show.capabilities();
    if (!capabilities.screen() || !follow.show.surroundings().hasScreen()) {
      throw new Failure(Failure.WRONG_ARGUMENTS, command + " needs a terminal to draw on");
    }
    Opening.Screen screen = follow.show.screen(capabilities);
    RoomFolder.Found room =
        new RoomChoice(command, follow.show.rooms(), screen.size().columns(), out)
            .of(options.paths());
    try (Guest guest =
        new Guest(
            follow.show.rooms(),
            follow.show.themes().folders(),
            room.socket(),
            Optional.of(screen.size()).filter(_ -> !notes))) {
      follow.follow(guest, capabilities, screen);
      return 0;
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, room.name() + ": " + e.getMessage());
    }
  }

  private void follow(Guest guest, Capabilities capabilities, Opening.Screen plain)
      throws IOException, Failure {
    Msg.Led led = guest.first();
    State state = State.in(show.surroundings().state());
    Msg.Led pictured = new Msg.Led(show.pictured(led.opened()), led.search(), led.scene());
    Opening.Screen screen = show.named(plain, led.opened().deck());
    Model first =
        notes
            ? Opening.notes(
                screen,
                state.first(),
                pictured,
                ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE))
            : Opening.following(screen, state.first(), pictured);
    show.run(
        capabilities,
        first,
        led.opened().path(),
        Show.KEYBOARD,
        inbox -> {
          guest.start(inbox);
          return new Effects(
              inbox,
              state,
              show.surroundings().cache(),
              List.of(),
              show.themes().folders(),
              Optional.empty(),
              Optional.of(guest));
        });
  }
}
