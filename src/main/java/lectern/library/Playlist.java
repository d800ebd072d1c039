package lectern.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Talks, or slides of them, in the order in which they are to be shown. As text a line each:
/// `deck.md`, `deck.md#3`, `deck.md#3-5`, paths from the folder of the text, and behind the number
/// the slide's label, by which it is found again when the deck has changed. What is neither path
/// nor number is kept as it stands: comments (`#`), `title:`, times.
public record Playlist(List<Line> lines) {
  public static final Playlist EMPTY = new Playlist(List.of());

  /// How the name of a playlist's file ends.
  public static final String ENDING = ".playlist";

  public sealed interface Line permits Item, Other {}

  /// A line that names no slides.
  public record Other(String text) implements Line {}

  public static boolean isNamedSo(String path) {
    return path.endsWith(ENDING);
  }

  /// Reads any text.
  public static Playlist parse(String text) {
    return new Playlist(text.lines().map(Playlist::line).toList());
  }

  private static Line line(String text) {
    String line = text.strip();
    return line.isEmpty() || line.startsWith("#") || isSetting(line)
        ? new Other(text)
        : Item.parse(line);
  }

  /// `slot: 20m`, `title:`, `10:30-10:50`; no path begins so.
  private static boolean isSetting(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || !line.substring(0, colon).chars().allMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return Character.isDigit(line.charAt(0))
        ? colon + 1 < line.length() && Character.isDigit(line.charAt(colon + 1))
        : colon + 1 == line.length() || Character.isWhitespace(line.charAt(colon + 1));
  }

  /// What its line `title:` says; empty if there is none.
  public String title() {
    return lines.stream()
        .filter(line -> line instanceof Other(String text) && text.strip().startsWith("title:"))
        .map(line -> ((Other) line).text().strip().substring("title:".length()).strip())
        .findFirst()
        .orElse("");
  }

  public List<Item> items() {
    return lines.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
  }

  /// Without some lines and with others, each of which comes after those of the same deck that
  /// begin before it.
  public Playlist changed(Collection<Item> without, List<Item> with) {
    List<Line> changed = new ArrayList<>(lines);
    changed.removeIf(line -> line instanceof Item item && without.contains(item));
    for (Item item : with) {
      if (!changed.contains(item)) {
        changed.add(place(changed, item), item);
      }
    }
    return new Playlist(List.copyOf(changed));
  }

  private static int place(List<Line> lines, Item item) {
    int place = lines.size();
    boolean met = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Item other && other.path().equals(item.path())) {
        if (!met && item.first() < other.first()) {
          return i;
        }
        met = true;
        place = item.first() < other.first() ? place : i + 1;
      }
    }
    return place;
  }

  /// The text that [#parse] reads.
  public String text() {
    return lines.stream()
        .flatMap(line ->
            switch (line) {
              case Item item -> Stream.of(item.text());
              case Other(String text) -> Stream.of(text);
            })
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
