package lectern.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lectern.grid.SafeText;
import lectern.runtime.RoomFolder;
import lectern.sync.Message;

/// Rooms to choose from, a line each: number, deck, title, where the talk is, since when.
final class RoomList {
  private static final int LONGEST_FILE = 20;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private RoomList() {}

  /// The lines, none wider than so many columns as long as a title has room in them.
  static List<String> lines(List<RoomFolder.Found> rooms, int columns) {
    List<SafeText> numbers = column(rooms, RoomFolder.Found::name);
    List<SafeText> decks =
        column(rooms, RoomFolder.Found::deck).stream().map(deck -> deck.fit(LONGEST_FILE)).toList();
    List<SafeText> titles = column(rooms, room -> room.state().title());
    List<SafeText> places = column(rooms, room -> place(room.state()));
    List<SafeText> times = column(rooms, RoomList::since);
    int others = 8 + width(numbers) + width(decks) + width(places) + width(times);
    int room = Math.min(width(titles), Math.max(10, columns - others));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rooms.size(); i++) {
      lines.add(
          " ".repeat(width(numbers) - numbers.get(i).width())
              + numbers.get(i)
              + padded(decks.get(i), width(decks))
              + padded(titles.get(i).fit(room), room)
              + padded(places.get(i), width(places))
              + "  "
              + times.get(i));
    }
    return lines;
  }

  private static List<SafeText> column(
      List<RoomFolder.Found> rooms, Function<RoomFolder.Found, String> text) {
    return rooms.stream().map(room -> SafeText.of(text.apply(room))).toList();
  }

  private static int width(List<SafeText> column) {
    return column.stream().mapToInt(SafeText::width).max().orElse(0);
  }

  private static String padded(SafeText text, int width) {
    return "  " + text + " ".repeat(width - text.width());
  }

  private static String place(Message.State state) {
    return state.scene().left()
        ? "at the shelf"
        : "slide " + (state.at().slide() + 1) + " of " + state.slides();
  }

  private static String since(RoomFolder.Found room) {
    try {
      Instant since = room.since();
      ZonedDateTime there = since.atZone(ZoneId.systemDefault());
      boolean today = there.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
      return "since " + (today ? TIME : DAY).format(there);
    } catch (IOException _) {
      return ""; // closed meanwhile
    }
  }
}
