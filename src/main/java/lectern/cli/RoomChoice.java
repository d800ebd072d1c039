package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import lectern.grid.SafeText;
import lectern.json.Nearest;
import lectern.runtime.RoomFolder;
import lectern.sync.Message;

/// Which of the rooms a command is about: `command` is its name, for messages.
record RoomChoice(String command, RoomFolder folder, PrintStream out) {
  /// The room of that name, the only one, or the one that the user chooses.
  RoomFolder.Found of(List<String> words) throws Failure {
    if (words.size() > 1) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, command + " takes one room: lectern " + command + " ROOM");
    }
    List<RoomFolder.Found> rooms = folder.rooms();
    if (rooms.isEmpty()) {
      throw new Failure(Failure.NOT_RIGHT, "nobody presents here: lectern DECK opens a room");
    }
    if (words.isEmpty()) {
      return rooms.size() == 1 ? rooms.getFirst() : chosen(rooms);
    }
    String name = words.getFirst();
    List<RoomFolder.Found> named = rooms.stream().filter(room -> room.isCalled(name)).toList();
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

  private RoomFolder.Found chosen(List<RoomFolder.Found> rooms) throws Failure {
    int widest = rooms.stream().mapToInt(room -> room.name().length()).max().orElse(0);
    for (int i = 0; i < rooms.size(); i++) {
      Message.State state = rooms.get(i).state();
      String name = rooms.get(i).name();
      out.println(
          "%3d  %s  %s, %s"
              .formatted(
                  i + 1,
                  name + " ".repeat(widest - name.length()),
                  SafeText.of(state.title()),
                  state.scene().left()
                      ? "at the shelf"
                      : "slide " + (state.at().slide() + 1) + " of " + state.slides()));
    }
    out.print("Which one? ");
    out.flush();
    for (String answer = answer(); !answer.isBlank(); answer = answer()) {
      int number = answer.strip().matches("\\d{1,4}") ? Integer.parseInt(answer.strip()) : 0;
      if (number >= 1 && number <= rooms.size()) {
        return rooms.get(number - 1);
      }
      out.print("Which one, 1 to " + rooms.size() + "? ");
      out.flush();
    }
    String names = rooms.stream().map(RoomFolder.Found::name).collect(Collectors.joining(", "));
    throw new Failure(
        Failure.NOT_RIGHT, "none was chosen: lectern " + command + " ROOM, of " + names);
  }

  /// A line of standard input, and not a byte more: what follows are keys. Empty at its end, too.
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
