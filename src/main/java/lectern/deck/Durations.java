package lectern.deck;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a talk takes, as people write it.
public final class Durations {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(\\d{1,4})\\s*h(?:rs?|ours?)?)?\\s*(?:(\\d{1,5}+)\\s*(?:m(?:in(?:s|utes?)?)?\\.?)?)?"
              + "\\s*(?:(\\d{1,6})\\s*s(?:ec(?:s|onds?)?)?\\.?)?");

  private Durations() {}

  /// `8m`, `8 min`, `1h30`, `1h 30m`, `45s`, ISO 8601's `PT8M`; a bare number is minutes.
  public static Optional<Duration> read(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (written.startsWith("p")) {
      try {
        return Optional.of(Duration.parse(written))
            .filter(d -> !d.isNegative() && d.toDays() < 100);
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    Matcher matcher = WRITTEN.matcher(written);
    if (written.isEmpty() || written.length() > 40 || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofHours(number(matcher, 1))
            .plusMinutes(number(matcher, 2))
            .plusSeconds(number(matcher, 3)));
  }

  private static long number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }
}
