package lectern.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lectern.json.Json;
import lectern.json.Node;

/// As much of JSON Schema as ours needs: type, properties, additionalProperties, items, pattern,
/// enum, lengths, and references inside it.
final class SchemaCheck {
  private final Map<String, Node.Field> schema;
  private final List<String> wrong = new ArrayList<>();

  private SchemaCheck(Map<String, Node.Field> schema) {
    this.schema = schema;
  }

  /// What in a text does not fit a schema, each by its place.
  static List<String> wrong(String schema, String text) {
    SchemaCheck check = new SchemaCheck(fields((Node) Json.read(schema)));
    check.check("", check.schema, (Node) Json.read(text));
    return check.wrong;
  }

  private void check(String at, Map<String, Node.Field> by, Node value) {
    by.forEach((key, field) -> {
      boolean right =
          switch (key) {
            case "$ref" -> {
              String name = text(field.value()).replace("#/$defs/", "");
              check(at, fields(get(fields(get(schema, "$defs")), name)), value);
              yield true;
            }
            case "type" -> type(value).equals(text(field.value()));
            case "enum" ->
                ((Node.Arr) field.value())
                    .items().stream().anyMatch(one -> text(one).equals(text(value)));
            case "pattern" -> Pattern.compile(text(field.value())).matcher(text(value)).find();
            case "minLength" -> text(value).length() >= number(field.value());
            case "maxLength" -> text(value).length() <= number(field.value());
            case "minItems" -> ((Node.Arr) value).items().size() >= number(field.value());
            case "items" -> {
              ((Node.Arr) value)
                  .items()
                  .forEach(item -> check(at + "[]", fields(field.value()), item));
              yield true;
            }
            case "properties" -> {
              Map<String, Node.Field> known = fields(field.value());
              fields(value)
                  .forEach((name, inner) -> {
                    if (known.containsKey(name)) {
                      check(at + "/" + name, fields(get(known, name)), inner.value());
                    }
                  });
              yield true;
            }
            case "additionalProperties" -> others(at, by, field.value(), value);
            default -> List.of("$schema", "$defs", "title", "description").contains(key);
          };
      if (!right) {
        wrong.add(at + ": " + key);
      }
    });
  }

  private boolean others(String at, Map<String, Node.Field> by, Node others, Node value) {
    Map<String, Node.Field> known =
        by.containsKey("properties") ? fields(get(by, "properties")) : Map.of();
    boolean right = true;
    for (var entry : fields(value).entrySet()) {
      if (!known.containsKey(entry.getKey())) {
        if (others instanceof Node.Obj) {
          check(at + "/" + entry.getKey(), fields(others), entry.getValue().value());
        } else {
          right = false;
        }
      }
    }
    return right;
  }

  private static String type(Node value) {
    return switch (value) {
      case Node.Obj _ -> "object";
      case Node.Arr _ -> "array";
      case Node.Text _ -> "string";
      case Node.Num _ -> "number";
      case Node.Bool _ -> "boolean";
      case Node.Nul _ -> "null";
    };
  }

  private static Node get(Map<String, Node.Field> fields, String key) {
    return Objects.requireNonNull(fields.get(key), key).value();
  }

  private static Map<String, Node.Field> fields(Node node) {
    return node instanceof Node.Obj(_, var fields) ? fields : Map.of();
  }

  private static String text(Node node) {
    return node instanceof Node.Text(_, String text) ? text : "";
  }

  private static int number(Node node) {
    OptionalInt whole = node instanceof Node.Num number ? number.toInt() : OptionalInt.empty();
    return whole.orElseThrow();
  }
}
