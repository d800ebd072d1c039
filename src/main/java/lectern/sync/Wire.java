package lectern.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Position;
import lectern.json.Json;
import lectern.json.Node;
import lectern.json.Place;

/// Messages as bytes: an object of JSON with one field, named after the message, and a line feed.
final class Wire {
  /// Bytes of a line, its end included.
  static final int LONGEST = 64 << 10;

  private Wire() {}

  static byte[] bytes(Message message) {
    Node node =
        switch (message) {
          case Message.Hello(int version) -> object("hello", number(version));
          case Message.Now(int number, Message.State state) -> now(number, state);
          case Message.Part(String digest, int from, int length, byte[] bytes) ->
              object(
                  "part",
                  object(
                      "digest", text(digest),
                      "from", number(from),
                      "length", number(length),
                      "bytes", text(Base64.getEncoder().encodeToString(bytes))));
          case Message.NoText(String digest) -> object("noText", text(digest));
          case Message.Seen(int number) -> object("seen", number(number));
          case Message.Want(String digest) -> object("want", text(digest));
        };
    return (Json.write(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Node now(int number, Message.State state) {
    Node.Obj object =
        object(
            "number", number(number),
            "deck", text(state.deck()),
            "title", text(state.title()),
            "digest", text(state.digest()),
            "slide", number(state.at().slide()),
            "step", number(state.at().step()),
            "slides", number(state.slides()));
    Map<String, Node.Field> fields = new LinkedHashMap<>(object.fields());
    state.search().ifPresent(search -> fields.put("search", field(text(search))));
    return object("now", new Node.Obj(Place.START, fields));
  }

  private static Node.Obj object(Object... namesAndValues) {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], field((Node) namesAndValues[i + 1]));
    }
    return new Node.Obj(Place.START, fields);
  }

  private static Node.Field field(Node value) {
    return new Node.Field(Place.START, value);
  }

  private static Node text(String text) {
    return new Node.Text(Place.START, text);
  }

  private static Node number(int number) {
    return new Node.Num(Place.START, String.valueOf(number), number);
  }

  /// The message of a line; empty if it is of a kind that is not known here.
  ///
  /// @throws Garbage if it is none
  static Optional<Message> message(String line) throws Garbage {
    if (!(Json.read(line) instanceof Node.Obj object) || object.fields().size() != 1) {
      throw new Garbage();
    }
    Map.Entry<String, Node.Field> only = object.fields().entrySet().iterator().next();
    Node value = only.getValue().value();
    return switch (only.getKey()) {
      case "hello" -> Optional.of(new Message.Hello(number(value)));
      case "now" -> Optional.of(now(value));
      case "part" -> Optional.of(part(value));
      case "noText" -> Optional.of(new Message.NoText(text(value)));
      case "seen" -> Optional.of(new Message.Seen(number(value)));
      case "want" -> Optional.of(new Message.Want(text(value)));
      default -> Optional.empty();
    };
  }

  private static Message now(Node value) throws Garbage {
    return new Message.Now(
        number(value, "number"),
        new Message.State(
            text(value, "deck"),
            text(value, "title"),
            text(value, "digest"),
            new Position(number(value, "slide"), number(value, "step")),
            number(value, "slides"),
            field(value, "search") instanceof Node.Text(_, String search)
                ? Optional.of(search)
                : Optional.empty()));
  }

  private static Message part(Node value) throws Garbage {
    try {
      byte[] bytes = Base64.getDecoder().decode(text(value, "bytes"));
      return new Message.Part(
          text(value, "digest"), number(value, "from"), number(value, "length"), bytes);
    } catch (IllegalArgumentException _) {
      throw new Garbage();
    }
  }

  private static Node field(Node object, String name) {
    return object instanceof Node.Obj(_, Map<String, Node.Field> fields) && fields.containsKey(name)
        ? fields.get(name).value()
        : new Node.Nul(Place.START);
  }

  private static String text(Node object, String name) throws Garbage {
    return text(field(object, name));
  }

  private static String text(Node node) throws Garbage {
    if (node instanceof Node.Text(_, String text)) {
      return text;
    }
    throw new Garbage();
  }

  private static int number(Node object, String name) throws Garbage {
    return number(field(object, name));
  }

  private static int number(Node node) throws Garbage {
    OptionalInt whole = node instanceof Node.Num num ? num.toInt() : OptionalInt.empty();
    if (whole.isEmpty() || whole.getAsInt() < 0) {
      throw new Garbage();
    }
    return whole.getAsInt();
  }
}
