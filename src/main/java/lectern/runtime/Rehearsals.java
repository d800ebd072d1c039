package lectern.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import lectern.library.Run;

/// How long slides took in rehearsals, kept in one text file: a line holds the absolute path of a
/// deck, when a run of it began, and keys of slides with milliseconds. What stands on all lines of
/// a run adds up; each is added as soon as a slide is left, so that whatever ends a run costs no
/// more than that.
public final class Rehearsals {
  /// In bytes: some thousand runs. What is longer is written anew, without the oldest.
  private static final int LONGEST = 1 << 20;

  private final Journal journal;

  /// When the runs of this Lectern began, by deck and number.
  private final Map<String, Long> begun = new HashMap<>();

  private Rehearsals(Journal journal) {
    this.journal = journal;
  }

  public static Rehearsals in(Path folder) {
    return new Rehearsals(new Journal(folder.resolve("rehearsals"), LONGEST, Rehearsals::merged));
  }

  /// The file that they are kept in.
  Path path() {
    return journal.file();
  }

  /// The runs of a deck, the latest last.
  public List<Run> of(String path) {
    String deck = Places.encoded(Places.absolute(path)) + "\t";
    List<Run> runs = new ArrayList<>();
    runs(journal.lines())
        .forEach((name, spent) -> {
          if (name.startsWith(deck)) {
            runs.add(new Run(Long.parseLong(name.substring(deck.length())), spent));
          }
        });
    runs.sort((a, b) -> Long.compare(a.begun(), b.begun()));
    return List.copyOf(runs);
  }

  /// Adds to a run of this Lectern, whether that was possible; standard input has none.
  ///
  /// @param run tells the runs of a deck apart
  synchronized boolean keep(String path, int run, int key, Duration spent) {
    if (path.equals(DeckFile.STDIN)) {
      return true;
    }
    String deck = Places.encoded(Places.absolute(path));
    long from = begun.computeIfAbsent(deck + "\t" + run, _ -> next(path));
    return journal.add(line(deck + "\t" + from, Map.of(key, spent)));
  }

  /// When a run begins: now, but after those before, whatever the clock says.
  private long next(String path) {
    List<Run> before = of(path);
    long now = Now.of().world().toMillis();
    return before.isEmpty() ? now : Math.max(now, before.getLast().begun() + 1);
  }

  private static List<String> merged(List<String> lines) {
    return runs(lines).entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
  }

  private static String line(String name, Map<Integer, Duration> spent) {
    StringBuilder line = new StringBuilder(name).append('\t');
    spent.forEach((key, time) ->
        line.append(line.charAt(line.length() - 1) == '\t' ? "" : " ")
            .append(Integer.toHexString(key))
            .append(':')
            .append(time.toMillis()));
    return line.toString();
  }

  /// The runs by deck and beginning, the one last added to at the end; what is no line of ours is
  /// passed over.
  private static SequencedMap<String, Map<Integer, Duration>> runs(List<String> lines) {
    SequencedMap<String, Map<Integer, Duration>> runs = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3 && parts[1].matches("\\d{1,18}")) {
        String name = parts[0] + "\t" + parts[1];
        Map<Integer, Duration> spent = runs.getOrDefault(name, new HashMap<>());
        for (String slide : parts[2].split(" ", -1)) {
          spent(slide).ifPresent(s -> spent.merge(s.getKey(), s.getValue(), Duration::plus));
        }
        runs.putLast(name, spent);
      }
    }
    return runs;
  }

  private static Optional<Map.Entry<Integer, Duration>> spent(String slide) {
    String[] parts = slide.split(":", -1);
    try {
      return parts.length == 2 && parts[1].length() < 12
          ? Optional.of(
              Map.entry(
                  Integer.parseUnsignedInt(parts[0], 16),
                  Duration.ofMillis(Long.parseUnsignedLong(parts[1]))))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty(); // not written by us
    }
  }
}
