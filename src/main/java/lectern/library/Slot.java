package lectern.library;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Durations;
import lectern.deck.Plan;

/// How long talks may take together, and at what time of day they begin if that is fixed.
public record Slot(Duration length, Optional<LocalTime> begins) {
  private static final String KEY = "slot:";
  private static final Pattern TIMES =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*[-–—]\\s*(\\d{1,2})[:.](\\d{2})");

  /// Where in a line of a playlist that names a slot the slot stands; none in other lines.
  static Optional<Integer> place(String line) {
    int begin = 0;
    while (begin < line.length() && Character.isWhitespace(line.charAt(begin))) {
      begin++;
    }
    String rest = line.substring(begin).toLowerCase(Locale.ROOT);
    if (!rest.startsWith(KEY)) {
      return Optional.of(begin).filter(_ -> !rest.isEmpty() && Character.isDigit(rest.charAt(0)));
    }
    int value = begin + KEY.length();
    while (value < line.length() && Character.isWhitespace(line.charAt(value))) {
      value++;
    }
    return Optional.of(value);
  }

  /// `20m`, `1h 30m`, `10:30-10:50`; a bare number is minutes.
  public static Optional<Slot> parse(String text) {
    Matcher times = TIMES.matcher(text.strip());
    if (!times.matches()) {
      return Durations.read(text)
          .filter(Duration::isPositive)
          .map(length -> new Slot(length, Optional.empty()));
    }
    try {
      LocalTime from = time(times, 1);
      return Optional.of(new Slot(Plan.between(from, time(times, 3)), Optional.of(from)))
          .filter(slot -> slot.length.isPositive());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Why two times of day are no slot; nothing where that is not what the text is.
  public static Optional<String> problem(String text) {
    Matcher times = TIMES.matcher(text.strip());
    try {
      return times.matches()
          ? Optional.of(
              time(times, 1).equals(time(times, 3))
                  ? "a slot ends later than it begins"
                  : "a slot is at most 12 hours long")
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher times, int group) {
    return LocalTime.of(
        Integer.parseInt(times.group(group)), Integer.parseInt(times.group(group + 1)));
  }
}
