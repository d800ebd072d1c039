package lectern.browse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.library.Entry;
import lectern.library.Marks;

/// What decks are sorted by; those that are alike stay in programme order.
public enum Order {
  PROGRAMME("programme"),
  TITLE("title"),
  /// The newest first.
  DATE("date"),
  /// The shortest first: by what the deck says, else a minute a slide.
  LENGTH("length"),
  /// The latest first.
  LAST_OPENED("last opened");

  private final String label;

  Order(String label) {
    this.label = label;
  }

  /// What it is called on screen.
  public String label() {
    return label;
  }

  public Order next() {
    List<Order> all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }

  List<Entry> sorted(List<Entry> programme, Marks marks) {
    if (this == PROGRAMME) {
      return programme;
    }
    Map<String, Long> opened = new HashMap<>();
    for (String path : marks.opened()) {
      opened.put(path, (long) -opened.size());
    }
    List<Entry> sorted = new ArrayList<>(programme);
    sorted.sort((a, b) ->
        switch (this) {
          case PROGRAMME -> 0;
          case TITLE -> a.title().compareToIgnoreCase(b.title());
          case DATE -> b.meta().date().orElse("").compareTo(a.meta().date().orElse(""));
          case LENGTH -> Long.compare(seconds(a), seconds(b));
          case LAST_OPENED -> Long.compare(rank(a, opened, marks), rank(b, opened, marks));
        });
    return List.copyOf(sorted);
  }

  private static long seconds(Entry entry) {
    return entry
        .meta()
        .duration()
        .map(Duration::toSeconds)
        .or(() -> entry.outline().map(outline -> 60L * outline.slides()))
        .orElse(Long.MAX_VALUE);
  }

  private static long rank(Entry entry, Map<String, Long> opened, Marks marks) {
    return opened.getOrDefault(marks.known(entry.path()), Long.MAX_VALUE);
  }
}
