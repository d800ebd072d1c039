package lectern.theme;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;

/// One file of those that make a theme, and how its values are read; what does not fit is reported
/// and left out.
record Layer(String file, Map<String, Node.Field> fields, Problems problems) {

  /// The file's name without its folder and ending: a theme is called like its file.
  static String name(String file) {
    return file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.json$", "");
  }

  String name() {
    return name(file);
  }

  /// Where the value of that key stands.
  Place at(String key) {
    Node.Field field = fields.get(key);
    return field == null ? Place.START : field.value().at();
  }

  Optional<String> text(String key) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.value() instanceof Node.Text(_, String text)) {
      return Optional.of(text);
    }
    problems.wrongType(file, key, "text", field.value());
    return Optional.empty();
  }

  Optional<Boolean> flag(String key) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.value() instanceof Node.Bool(_, boolean set)) {
      return Optional.of(set);
    }
    problems.wrongType(file, key, "true or false", field.value());
    return Optional.empty();
  }

  /// What stands in the mapping of that key; nothing if there is none.
  Layer inside(String key) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return new Layer(file, Map.of(), problems);
    }
    if (field.value() instanceof Node.Obj(_, Map<String, Node.Field> inner)) {
      return new Layer(file, inner, problems);
    }
    problems.wrongType(file, key, "a mapping", field.value());
    return new Layer(file, Map.of(), problems);
  }

  /// Reports the keys that are none of the known.
  void unknown(String what, Collection<String> known) {
    fields.forEach((key, field) -> {
      if (!known.contains(key)) {
        String right =
            Nearest.to(key, known).map(name -> ": did you mean \"" + name + "\"?").orElse("");
        problems.warn(file, field.key(), "unknown " + what + " \"" + key + "\"" + right);
      }
    });
  }
}
