package lectern.library;

import java.util.ArrayList;
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

  private static final int LAST = Integer.MAX_VALUE;

  /// Decks that belong together on the shelf.
  public record Group(Optional<String> event, OptionalInt day, List<Entry> entries) {}

  public Library {
    List<String> events =
        entries.stream().flatMap(e -> e.meta().event().stream()).distinct().toList();
    entries = entries.stream().sorted((a, b) -> order(events, a, b)).toList();
  }

  /// Not put together by [java.util.Comparator]: what that makes is made anew at every start.
  private static int order(List<String> events, Entry a, Entry b) {
    int event = Integer.compare(rank(events, a), rank(events, b));
    if (event != 0) {
      return event;
    }
    int day = Integer.compare(a.meta().day().orElse(LAST), b.meta().day().orElse(LAST));
    if (day != 0) {
      return day;
    }
    int order = Integer.compare(a.meta().order().orElse(LAST), b.meta().order().orElse(LAST));
    return order != 0 ? order : a.path().compareTo(b.path());
  }

  private static int rank(List<String> events, Entry entry) {
    return entry.meta().event().map(events::indexOf).orElse(LAST);
  }

  /// The entries in order, cut where event or day changes.
  public List<Group> groups() {
    return groups(entries);
  }

  /// Entries in programme order, cut where event or day changes.
  public static List<Group> groups(List<Entry> entries) {
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
