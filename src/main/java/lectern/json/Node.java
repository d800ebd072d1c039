package lectern.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A value read from JSON or YAML, and where it begins.
public sealed interface Node extends Result {
  /// Fields in the order of the text.
  record Obj(Place at, Map<String, Field> fields) implements Node {
    public Obj {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /// A value and where its key begins.
  record Field(Place key, Node value) {}

  record Arr(Place at, List<Node> items) implements Node {
    public Arr {
      items = List.copyOf(items);
    }
  }

  record Text(Place at, String text) implements Node {}

  /// `literal` is the number as it is written.
  record Num(Place at, String literal, double value) implements Node {
    /// Present if it is whole and fits.
    public OptionalInt toInt() {
      int whole = (int) value;
      return whole == value ? OptionalInt.of(whole) : OptionalInt.empty();
    }
  }

  record Bool(Place at, boolean value) implements Node {}

  record Nul(Place at) implements Node {}

  /// What this is, for a message: "a number".
  default String kind() {
    return switch (this) {
      case Obj _ -> "a mapping";
      case Arr _ -> "a list";
      case Text _ -> "text";
      case Num _ -> "a number";
      case Bool _ -> "true or false";
      case Nul _ -> "nothing";
    };
  }
}
