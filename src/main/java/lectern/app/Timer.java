package lectern.app;

import java.time.Duration;
import java.util.Optional;

/// How long a talk has lasted: what was measured before, and since when it runs if it does, on a
/// clock that nobody sets.
public record Timer(Duration before, Optional<Duration> since) {
  /// Not begun yet.
  public static final Timer NEW = new Timer(Duration.ZERO, Optional.empty());

  public boolean isNew() {
    return equals(NEW);
  }

  public boolean isRunning() {
    return since.isPresent();
  }

  /// What it shows; a moment before it went on counts as that one, as the time may not be known yet
  /// when it is found.
  public Duration elapsed(Duration now) {
    return since
        .filter(start -> start.compareTo(now) < 0)
        .map(start -> before.plus(now.minus(start)))
        .orElse(before);
  }

  /// Whether the other shows the same, but for what it takes to be told of it.
  boolean isLike(Timer other) {
    Duration apart = start().minus(other.start());
    return isRunning() == other.isRunning()
        && apart.abs().compareTo(Duration.ofMillis(250)) < 0
        && isNew() == other.isNew();
  }

  /// When it began, if it never paused; of one that does not run, how long it ran.
  private Duration start() {
    return since.map(at -> at.minus(before)).orElse(before);
  }

  /// The same if it runs.
  Timer going(Duration now) {
    return isRunning() ? this : new Timer(before, Optional.of(now));
  }

  Timer paused(Duration now) {
    return new Timer(elapsed(now), Optional.empty());
  }

  Timer toggled(Duration now) {
    return isRunning() ? paused(now) : going(now);
  }
}
