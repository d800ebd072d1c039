package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import lectern.json.Nearest;
import lectern.runtime.RoomFolder;

/// Which of the rooms a command is about: `command` is its name, for messages. The list of several
/// is as wide as so many columns.
record RoomChoice(String command, RoomFolder folder, int columns, PrintStream out) {
  /// The room of that name, the only one, or the one that the user chooses.
  RoomFolder.Found of(List<String> words) throws Failure {
    if (words.size() > 1) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, command + " takes one room: lectern " + command + " ROOM");
    }
    List<RoomFolder.Found> rooms = folder.rooms();
    if (rooms.isEmpty()) {
      String none = "nobody presents here: lectern DECK opens a room";
      throw new Failure(Failure.NOT_RIGHT, folder.hindrance().orElse(none));
    }
    if (words.isEmpty()) {
      return rooms.size() == 1 ? rooms.getFirst() : chosen(rooms);
    }
    String word = words.getFirst();
    List<RoomFolder.Found> named = called(word, rooms);
    if (named.isEmpty()) {
      List<String> decks = rooms.stream().map(RoomFolder.Found::deck).toList();
      String right =
          Nearest.to(word, decks)
              .map(near -> "did you mean " + near + "?")
              .orElseGet(() -> "there is " + String.join(", ", decks));
      throw new Failure(Failure.NOT_RIGHT, "there is no room " + word + ": " + right);
    }
    return named.size() == 1 ? named.getFirst() : chosen(named);
  }

  /// The room of that number, or else those of that deck or shelf.
  private static List<RoomFolder.Found> called(String word, List<RoomFolder.Found> rooms) {
    return rooms.stream()
        .filter(room -> room.name().equals(word))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> rooms.stream().filter(room -> room.isCalled(word)).toList());
  }

  private RoomFolder.Found chosen(List<RoomFolder.Found> rooms) throws Failure {
    RoomList.lines(rooms, columns).forEach(out::println);
    String names = rooms.stream().map(RoomFolder.Found::name).collect(Collectors.joining(", "));
    out.print("Which one? ");
    out.flush();
    for (String answer = answer(); !answer.isBlank(); answer = answer()) {
      List<RoomFolder.Found> named = called(answer.strip(), rooms);
      if (named.size() == 1) {
        return named.getFirst();
      }
      out.print("Which one of " + names + "? ");
      out.flush();
    }
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
