package lectern.parse.command;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Block.Align;
import lectern.deck.Durations;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.Yaml;
import lectern.parse.source.Problems;

/// What stands after a command's colon; empty, with a diagnostic, if it does not fit the command.
record Arguments(String name, String value, Place at, Problems problems) {
  private static final int MOST_COLUMNS = 16;

  Optional<Boolean> bool() {
    return switch (value) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> wrong("true or false");
    };
  }

  /// A whole number; more than `most` is `most`.
  Optional<Integer> whole(int least, int most) {
    OptionalInt number = number(value);
    if (number.isEmpty() || number.getAsInt() < least) {
      return wrong("a whole number from " + least + " on");
    }
    if (number.getAsInt() > most) {
      problems.warn(at, "'%s' is at most %d, not %s".formatted(name, most, value));
    }
    return Optional.of(Math.min(number.getAsInt(), most));
  }

  private static OptionalInt number(String text) {
    return text.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /// A number of minutes, or a duration as the front matter has it.
  Optional<Duration> minutes() {
    Optional<Duration> read =
        value.matches("[0-9]{1,4}\\.[0-9]{1,3}")
            ? Optional.of(Duration.ofMillis(new BigDecimal(value + "e3").intValue() * 60L))
            : Durations.read(value);
    return read.filter(Duration::isPositive).or(() -> wrong("minutes such as 3, 1.5 or 90s"));
  }

  Optional<Align> align() {
    return switch (value) {
      case "left" -> Optional.of(Align.LEFT);
      case "center" -> Optional.of(Align.CENTER);
      case "right" -> Optional.of(Align.RIGHT);
      default -> wrong("left, center or right");
    };
  }

  Optional<List<Integer>> weights() {
    List<Integer> weights = new ArrayList<>();
    if (Yaml.read(value) instanceof Node.Arr(_, var items)) {
      for (Node item : items) {
        if (item instanceof Node.Num(_, String literal, _)) {
          number(literal).stream().filter(n -> n > 0 && n < 256).forEach(weights::add);
        }
      }
      if (!weights.isEmpty() && weights.size() == items.size() && items.size() <= MOST_COLUMNS) {
        return Optional.of(List.copyOf(weights));
      }
    }
    return wrong("a list of up to " + MOST_COLUMNS + " widths such as [2, 1]");
  }

  /// A path or another word; quotes around it are taken off.
  Optional<String> text() {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    String text =
        quoted && Yaml.read(value) instanceof Node.Text(_, String unquoted) ? unquoted : value;
    return text.isBlank() ? wrong("followed by something") : Optional.of(text);
  }

  private <T> Optional<T> wrong(String wanted) {
    problems.error(at, "'%s' must be %s, not '%s'".formatted(name, wanted, value));
    return Optional.empty();
  }
}
