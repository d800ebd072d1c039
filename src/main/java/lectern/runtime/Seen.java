package lectern.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Which slides were seen, kept in one text file: a line holds the absolute path of a deck and keys
/// of slides, and what stands on all its lines counts.
final class Seen {
  /// In bytes: some 100,000 slides. What is longer is written anew, without the decks that were not
  /// read for the longest time if it must be.
  private static final int LONGEST = 1 << 20;

  private final Journal journal;

  private Seen(Journal journal) {
    this.journal = journal;
  }

  static Seen in(Path folder) {
    return new Seen(new Journal(folder.resolve("seen"), LONGEST, Seen::merged));
  }

  /// The keys of the slides seen, by their decks' paths.
  Map<String, Set<Integer>> all() {
    Map<String, Set<Integer>> all = new HashMap<>();
    decks(journal.lines())
        .forEach((path, keys) -> Places.decoded(path).ifPresent(deck -> all.put(deck, keys)));
    return all;
  }

  void keep(String path, int key) {
    journal.add(line(Places.encoded(path), Set.of(key)));
  }

  private static List<String> merged(List<String> lines) {
    return decks(lines).entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
  }

  /// What the lines say, the deck last read at the end; what is no line is passed over.
  private static SequencedMap<String, Set<Integer>> decks(List<String> lines) {
    SequencedMap<String, Set<Integer>> decks = new LinkedHashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        String path = line.substring(0, tab);
        Set<Integer> keys = decks.getOrDefault(path, new HashSet<>());
        for (String key : line.substring(tab + 1).split(" ", -1)) {
          try {
            keys.add(Integer.parseUnsignedInt(key, 16));
          } catch (NumberFormatException _) {
            // Not written by us.
          }
        }
        decks.putLast(path, keys);
      }
    }
    return decks;
  }

  private static String line(String path, Set<Integer> keys) {
    return path + "\t" + keys.stream().map(Integer::toHexString).collect(Collectors.joining(" "));
  }
}
