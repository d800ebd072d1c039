package lectern.app;

import java.time.Duration;

/// How long a talk takes, as a reader says it: `8 min`, `1 h 30 min`, `45 s`.
final class Minutes {
  private Minutes() {}

  static String of(Duration duration) {
    if (duration.toMinutes() < 1) {
      return duration.toSeconds() + " s";
    }
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return minutes + " min";
    }
    return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
  }
}
