package lectern.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.grid.Color;

/// The colours a theme file can name: `#rgb`, `#rrggbb`, the terminal's 16, `default`, and the
/// names it gives itself, which come first.
final class Palette {
  /// In the order of ECMA-48 SGR 30–37.
  private static final List<String> ANSI =
      List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

  private final Map<String, Color> own = new HashMap<>();

  void put(String name, Color color) {
    own.put(name, color);
  }

  Optional<Color> find(String text) {
    Color named = own.get(text);
    if (named != null) {
      return Optional.of(named);
    }
    if (text.equals("default")) {
      return Optional.of(Color.DEFAULT);
    }
    boolean bright = text.startsWith("bright-");
    int index = ANSI.indexOf(bright ? text.substring("bright-".length()) : text);
    return index < 0 ? hex(text) : Optional.of(new Color.Ansi(bright ? index + 8 : index));
  }

  private static Optional<Color> hex(String text) {
    if (!text.matches("#(\\p{XDigit}{3}|\\p{XDigit}{6})")) {
      return Optional.empty();
    }
    int digits = text.length() == 4 ? 1 : 2;
    int[] parts = new int[3];
    for (int i = 0; i < 3; i++) {
      String part = text.substring(1 + i * digits, 1 + (i + 1) * digits);
      parts[i] = Integer.parseInt(part.repeat(3 - digits), 16);
    }
    return Optional.of(new Color.Rgb(parts[0], parts[1], parts[2]));
  }

  /// Every name [#find] knows.
  List<String> names() {
    List<String> names = new ArrayList<>(own.keySet());
    names.add("default");
    names.addAll(ANSI);
    ANSI.forEach(name -> names.add("bright-" + name));
    return names;
  }
}
