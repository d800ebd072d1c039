package lectern.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.grid.Color;
import lectern.json.Nearest;
import lectern.json.Node;

/// The colours a theme can name: `#rgb`, `#rrggbb`, the terminal's 16, `default`, and the names it
/// gives itself, which come first. A name may stand for another; what it stands for is decided when
/// all layers are known, so that a theme can change a colour of the one it extends everywhere.
final class Palette {
  /// In the order of ECMA-48 SGR 30–37.
  private static final List<String> ANSI =
      List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

  private record Entry(String file, Node value) {}

  private final Problems problems;
  private final Map<String, Entry> own = new HashMap<>();
  private final Map<String, Optional<Color>> known = new HashMap<>();

  /// The names on the way to the colour that is looked for.
  private final Set<String> way = new LinkedHashSet<>();

  /// @param layers the outermost base first
  Palette(List<Layer> layers, Problems problems) {
    this.problems = problems;
    for (Layer layer : layers) {
      layer
          .inside("palette")
          .fields()
          .forEach((name, field) -> own.put(name, new Entry(layer.file(), field.value())));
    }
    own.keySet().stream().sorted().forEach(this::named);
  }

  /// The colour that a key's value names; one that is unknown is reported.
  Optional<Color> color(String file, String key, Node value) {
    if (!(value instanceof Node.Text(var at, String text))) {
      problems.wrongType(file, key, "a colour", value);
      return Optional.empty();
    }
    if (own.containsKey(text) && !(way.contains(text) && given(text).isPresent())) {
      if (way.contains(text)) {
        problems.warn(file, at, "colours that stand for each other: " + String.join(" → ", way));
        return Optional.empty();
      }
      return named(text);
    }
    Optional<Color> color = given(text);
    if (color.isEmpty()) {
      String right =
          Nearest.to(text, names())
              .map(name -> "did you mean \"" + name + "\"?")
              .orElse(
                  "a colour is #rrggbb, a palette name, an ANSI name like bright-red, or default");
      problems.warn(file, at, "unknown colour \"" + text + "\": " + right);
    }
    return color;
  }

  private Optional<Color> named(String name) {
    Optional<Color> before = known.get(name);
    if (before != null) {
      return before;
    }
    way.add(name);
    Entry entry = own.get(name);
    Optional<Color> color =
        entry == null ? Optional.empty() : color(entry.file(), name, entry.value());
    way.remove(name);
    known.put(name, color);
    return color;
  }

  /// What a text means without any theme.
  private static Optional<Color> given(String text) {
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

  private List<String> names() {
    List<String> names = new ArrayList<>(own.keySet());
    names.add("default");
    names.addAll(ANSI);
    ANSI.forEach(name -> names.add("bright-" + name));
    return names;
  }
}
