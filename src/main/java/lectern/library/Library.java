package lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// All decks that are at hand, in programme order: events in the order in which they are first met,
/// then day, then order within the day, then path. What names no event, day or order comes after
/// what does.
public record Library(List<Entry> entries) {
  public static final Library EMPTY = new Library(List.of());

  /// Decks that belong together on the shelf.
  public record Group(Optional<String> event, OptionalInt day, List<Entry> entries) {}

  public Library {
    List<String> events =
        entries.stream().flatMap(e -> e.meta().event().stream()).distinct().toList();
    entries =
        entries.stream()
            .sorted(
                Comparator.comparingInt((Entry e) ->
                        e.meta().event().map(events::indexOf).orElse(Integer.MAX_VALUE))
                    .thenComparingInt(e -> e.meta().day().orElse(Integer.MAX_VALUE))
                    .thenComparingInt(e -> e.meta().order().orElse(Integer.MAX_VALUE))
                    .thenComparing(Entry::path))
            .toList();
  }

  /// The entries in order, cut where event or day changes.
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= entries.size() && !entries.isEmpty(); i++) {
      if (i == entries.size() || !sameGroup(entries.get(from), entries.get(i))) {
        Entry first = entries.get(from);
        groups.add(new Group(first.meta().event(), first.meta().day(), entries.subList(from, i)));
        from = i;
      }
    }
    return groups;
  }

  private static boolean sameGroup(Entry a, Entry b) {
    return Objects.equals(a.meta().event(), b.meta().event())
        && a.meta().day().equals(b.meta().day());
  }

  /// The place of the deck at `path`, or -1.
  public int indexOf(String path) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  /// This library with what has been read of some of its decks; others are left out.
  public Library with(List<Entry> read) {
    Map<String, Entry> byPath = new HashMap<>();
    read.forEach(entry -> byPath.put(entry.path(), entry));
    return new Library(entries.stream().map(e -> byPath.getOrDefault(e.path(), e)).toList());
  }

  /// This library with the outlines that `before` already had of its decks.
  public Library outlinesOf(Library before) {
    Map<String, Entry> byPath = new HashMap<>();
    before.entries.forEach(entry -> byPath.put(entry.path(), entry));
    return new Library(
        entries.stream()
            .map(entry ->
                Optional.ofNullable(byPath.get(entry.path()))
                    .flatMap(Entry::outline)
                    .map(entry::outline)
                    .orElse(entry))
            .toList());
  }
}
