package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.grid.SafeText;
import lectern.json.Nearest;
import lectern.runtime.Effects;
import lectern.runtime.Guest;
import lectern.runtime.RoomFolder;
import lectern.runtime.State;
import lectern.sync.Message;
import lectern.terminal.draw.Capabilities;

/// `lectern follow [ROOM]`: a talk that another Lectern of this user presents, on a screen of one's
/// own.
final class Follow {
  private final Show show;
  private final PrintStream out;

  private Follow(Options options, PrintStream out) {
    Surroundings surroundings = Surroundings.ours();
    ThemeFiles themes = new ThemeFiles(surroundings, options.common().theme());
    this.show = new Show(options.common(), surroundings, themes, true);
    this.out = out;
  }

  static int run(Options options, PrintStream out) throws Failure {
    Follow follow = new Follow(options, out);
    Capabilities capabilities = follow.show.capabilities();
    if (!capabilities.screen() || !follow.show.surroundings().hasScreen()) {
      throw new Failure(Failure.WRONG_ARGUMENTS, "follow needs a terminal to draw on");
    }
    Opening.Screen screen = follow.show.screen(capabilities);
    RoomFolder.Found room = follow.room(options.paths());
    try (Guest guest =
        new Guest(follow.show.rooms(), follow.show.themes().folders(), room.socket())) {
      follow.follow(guest, capabilities, screen);
      return 0;
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, room.name() + ": " + e.getMessage());
    }
  }

  private void follow(Guest guest, Capabilities capabilities, Opening.Screen screen)
      throws IOException, Failure {
    Msg.Led led = guest.first();
    State state = State.in(show.surroundings().state());
    Msg.Led pictured = new Msg.Led(show.pictured(led.opened()), led.search());
    Model first =
        Opening.following(show.named(screen, led.opened().deck()), state.first(), pictured);
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
              Optional.empty());
        });
  }

  /// The room of that name, the only one, or the one that the user chooses.
  private RoomFolder.Found room(List<String> words) throws Failure {
    if (words.size() > 1) {
      throw new Failure(Failure.WRONG_ARGUMENTS, "follow takes one room: lectern follow ROOM");
    }
    List<RoomFolder.Found> rooms = show.rooms().rooms();
    if (rooms.isEmpty()) {
      throw new Failure(Failure.NOT_RIGHT, "nobody presents here: lectern DECK opens a room");
    }
    if (words.isEmpty()) {
      return rooms.size() == 1 ? rooms.getFirst() : chosen(rooms);
    }
    String name = words.getFirst();
    List<RoomFolder.Found> named =
        rooms.stream()
            .filter(room -> room.name().equals(name) || stem(room.name()).equals(name))
            .toList();
    if (named.isEmpty()) {
      List<String> names = rooms.stream().map(RoomFolder.Found::name).toList();
      String right =
          Nearest.to(name, names)
              .map(near -> "did you mean " + near + "?")
              .orElse("there is " + String.join(", ", names));
      throw new Failure(Failure.NOT_RIGHT, "there is no room " + name + ": " + right);
    }
    return named.size() == 1 ? named.getFirst() : chosen(named);
  }

  /// A room's name without the number of its process.
  private static String stem(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('-')));
  }

  private RoomFolder.Found chosen(List<RoomFolder.Found> rooms) throws Failure {
    for (int i = 0; i < rooms.size(); i++) {
      Message.State state = rooms.get(i).state();
      out.println(
          "%3d  %s  %s, slide %d of %d"
              .formatted(
                  i + 1,
                  rooms.get(i).name(),
                  SafeText.of(state.title()),
                  state.at().slide() + 1,
                  state.slides()));
    }
    out.print("Which one? ");
    out.flush();
    String answer = answer().strip();
    if (answer.matches("\\d{1,4}")
        && Integer.parseInt(answer) >= 1
        && Integer.parseInt(answer) <= rooms.size()) {
      return rooms.get(Integer.parseInt(answer) - 1);
    }
    String names = rooms.stream().map(RoomFolder.Found::name).collect(Collectors.joining(", "));
    throw new Failure(Failure.NOT_RIGHT, "none was chosen: lectern follow ROOM, of " + names);
  }

  /// A line of standard input, and not a byte more: what follows are keys.
  private static String answer() throws Failure {
    StringBuilder line = new StringBuilder();
    try {
      InputStream in = new FileInputStream(FileDescriptor.in);
      for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
        line.append((char) b);
      }
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, "standard input: " + e.getMessage());
    }
    return line.toString();
  }
}
