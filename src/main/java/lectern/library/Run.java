package lectern.library;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A rehearsal of a deck: how long each slide was on screen, by the slide's key
/// ([lectern.deck.Names]); slides that were passed over are not in it.
///
/// @param begun in milliseconds since 1970
public record Run(long begun, Map<Integer, Duration> spent) {
  public Run {
    spent = Map.copyOf(spent);
  }

  /// Nothing rehearsed yet.
  public static final Run NONE = new Run(0, Map.of());

  /// None where the slide was not shown.
  public Optional<Duration> at(int key) {
    return Optional.ofNullable(spent.get(key));
  }

  /// That much longer on that slide.
  public Run and(int key, Duration more) {
    Map<Integer, Duration> now = new HashMap<>(spent);
    now.merge(key, more, Duration::plus);
    return new Run(begun, now);
  }

  /// How long a slide took the last time that it was rehearsed.
  public static Optional<Duration> last(List<Run> runs, int key) {
    return runs.reversed().stream().flatMap(run -> run.at(key).stream()).findFirst();
  }

  /// Whether a slide took longer than planned whenever it was rehearsed, twice at least; a second
  /// is nothing.
  public static boolean isAlwaysOver(List<Run> runs, int key, Duration planned) {
    List<Duration> times = runs.stream().flatMap(run -> run.at(key).stream()).toList();
    return times.size() > 1
        && times.stream().allMatch(time -> time.compareTo(planned.plusSeconds(1)) >= 0);
  }
}
