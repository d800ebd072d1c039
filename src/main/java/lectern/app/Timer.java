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

  public Duration elapsed(Duration now) {
    return since.map(start -> before.plus(now.minus(start))).orElse(before);
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
