package lectern.app;

import java.time.Duration;

/// How long a talk takes, as a reader says it: `8 min`, `1 h 30 min`, `45 s`.
public final class Minutes {
  private Minutes() {}

  /// As a clock shows it: `0:07`, `12:41`, `1:02:03`; full seconds, without a sign.
  public static String clock(Duration duration) {
    long seconds = duration.abs().toSeconds();
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /// With its sign: `+1:20`, `-0:40`; less than a second is `0:00`.
  public static String signed(Duration duration) {
    boolean none = duration.abs().compareTo(Duration.ofSeconds(1)) < 0;
    return (none ? "" : duration.isNegative() ? "-" : "+") + clock(duration);
  }

  /// To full seconds, so that what is printed adds up.
  public static Duration rounded(Duration duration) {
    return Duration.ofSeconds(duration.plusMillis(500).toSeconds());
  }

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
