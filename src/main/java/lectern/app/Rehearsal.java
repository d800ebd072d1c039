package lectern.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lectern.library.Run;

/// A talk that is rehearsed: what each slide took so far in this run, and in those before. A run
/// lasts as its timer does; what the timer does not count, no slide has taken.
///
/// @param number tells the runs of this Lectern apart
/// @param entered what the timer said when the slide on screen came
record Rehearsal(int number, Run run, List<Run> before, Duration entered) {
  static final Rehearsal NEW = new Rehearsal(1, Run.NONE, List.of(), Duration.ZERO);

  Rehearsal before(List<Run> runs) {
    return new Rehearsal(number, run, runs, entered);
  }

  /// Another run of the same deck.
  Rehearsal again() {
    List<Run> runs = new ArrayList<>(before);
    if (!run.spent().isEmpty()) {
      runs.add(run);
    }
    return new Rehearsal(number + 1, Run.NONE, List.copyOf(runs), Duration.ZERO);
  }

  /// The first run of another deck.
  Rehearsal other() {
    return new Rehearsal(number + 1, Run.NONE, List.of(), Duration.ZERO);
  }

  /// How long the slide on screen was there, this time.
  Duration stay(Duration elapsed) {
    return elapsed.minus(entered);
  }

  /// After the slide of that key was left.
  Rehearsal left(int key, Duration elapsed) {
    Duration stay = stay(elapsed);
    return new Rehearsal(number, stay.isPositive() ? run.and(key, stay) : run, before, elapsed);
  }

  /// What is known of the time of the slide of that key, which is on screen.
  Hall.Rehearsed slide(int key) {
    return new Hall.Rehearsed(run.at(key).orElse(Duration.ZERO), entered, Run.last(before, key));
  }
}
