package lectern.terminal.input;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a terminal answers when it is asked about itself.
public sealed interface Reply {
  /// Its device attributes (DA1); 4 among them means Sixel.
  record Attributes(Set<String> numbers) implements Reply {
    public Attributes {
      numbers = Set.copyOf(numbers);
    }
  }

  /// A cell's size in pixels (XTWINOPS 16).
  record Cell(int width, int height) implements Reply {}

  /// The colours that Sixel has (XTSMGRAPHICS).
  record Registers(int count) implements Reply {}

  /// Its name and version (XTVERSION).
  record Version(String text) implements Reply {}

  /// Whether it understood a picture by kitty's protocol.
  record Kitty(boolean works) implements Reply {}

  /// A control sequence as a reply: what stands between `ESC [` and `last`.
  static Optional<Reply> control(String body, char last) {
    if (last == 'c' && body.startsWith("?")) {
      return Optional.of(new Attributes(Set.copyOf(parts(body.substring(1)))));
    }
    int[] n = numbers(body.startsWith("?") ? body.substring(1) : body);
    if (last == 't' && n.length == 3 && n[0] == 6 && n[1] > 0 && n[2] > 0) {
      return Optional.of(new Cell(n[2], n[1]));
    }
    return last == 'S' && body.startsWith("?1;0;") && n.length == 3 && n[2] > 1
        ? Optional.of(new Registers(n[2]))
        : Optional.empty();
  }

  /// A string as a reply: what stands between its opening, ESC and that character, and its end.
  static Optional<Reply> string(char opening, String body) {
    if (opening == 'P' && body.startsWith(">|")) {
      return Optional.of(new Version(body.substring(2)));
    }
    return opening == '_' && body.startsWith("Gi=31;")
        ? Optional.of(new Kitty(body.equals("Gi=31;OK")))
        : Optional.empty();
  }

  private static Set<String> parts(String body) {
    return Arrays.stream(body.split(";", -1)).collect(Collectors.toSet());
  }

  /// Numbers of at most four digits; empty if there is anything else.
  private static int[] numbers(String body) {
    String[] parts = body.split(";", -1);
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].matches("\\d{1,4}")) {
        return new int[0];
      }
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return numbers;
  }
}
