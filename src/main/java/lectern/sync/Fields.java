package lectern.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import lectern.json.Node;
import lectern.json.Place;

/// The fields of an object of JSON, as messages are made of them and read from them.
record Fields(Map<String, Node.Field> named) {
  static Fields none() {
    return new Fields(new LinkedHashMap<>());
  }

  /// Those of a value that came.
  ///
  /// @throws Garbage if it has none
  static Fields of(Node value) throws Garbage {
    if (value instanceof Node.Obj(_, Map<String, Node.Field> fields)) {
      return new Fields(fields);
    }
    throw new Garbage();
  }

  Node object() {
    return new Node.Obj(Place.START, named);
  }

  Fields with(String name, Node value) {
    named.put(name, new Node.Field(Place.START, value));
    return this;
  }

  Fields with(String name, String text) {
    return with(name, new Node.Text(Place.START, text));
  }

  Fields with(String name, boolean is) {
    return with(name, new Node.Bool(Place.START, is));
  }

  Fields with(String name, int number) {
    return with(name, number(number));
  }

  Fields with(String name, double number) {
    return with(name, new Node.Num(Place.START, String.valueOf(number), number));
  }

  private static Node number(int number) {
    return new Node.Num(Place.START, String.valueOf(number), number);
  }

  boolean has(String name) {
    return named.containsKey(name);
  }

  /// Throws like all that follow if it is not there, or is another kind of value.
  Node node(String name) throws Garbage {
    Node.Field field = named.get(name);
    if (field == null) {
      throw new Garbage();
    }
    return field.value();
  }

  Fields fields(String name) throws Garbage {
    return of(node(name));
  }

  String text(String name) throws Garbage {
    if (node(name) instanceof Node.Text(_, String text)) {
      return text;
    }
    throw new Garbage();
  }

  boolean is(String name) throws Garbage {
    if (node(name) instanceof Node.Bool(_, boolean is)) {
      return is;
    }
    throw new Garbage();
  }

  /// A whole number, not negative.
  int count(String name) throws Garbage {
    return count(node(name));
  }

  private static int count(Node node) throws Garbage {
    int whole = whole(node);
    if (whole < 0) {
      throw new Garbage();
    }
    return whole;
  }

  int whole(String name) throws Garbage {
    return whole(node(name));
  }

  private static int whole(Node node) throws Garbage {
    OptionalInt whole = node instanceof Node.Num num ? num.toInt() : OptionalInt.empty();
    if (whole.isEmpty()) {
      throw new Garbage();
    }
    return whole.getAsInt();
  }

  /// A number, not negative, and not beyond any slide.
  double place(String name) throws Garbage {
    double value = node(name) instanceof Node.Num(_, _, double number) ? number : -1;
    if (!(value >= 0 && value <= 1e9)) {
      throw new Garbage();
    }
    return value;
  }
}
