package lectern.runtime;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// One moment on two clocks: `unset`, that nobody sets but that every process counts for itself,
/// and the world's, from 1970 on.
record Now(Duration unset, Duration world) {
  static Now of() {
    return new Now(monotonic(), Duration.ofMillis(System.currentTimeMillis()));
  }

  /// On the wall of whoever looks.
  static LocalDateTime local() {
    return LocalDateTime.now(ZoneId.systemDefault());
  }

  static Duration monotonic() {
    return Duration.ofNanos(System.nanoTime());
  }
}
