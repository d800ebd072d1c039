package lectern.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import lectern.deck.Position;
import lectern.json.Json;
import lectern.json.Node;

/// Messages as bytes: an object of JSON with one field, named after the message, and a line feed.
final class Wire {
  /// Bytes of a line, its end included.
  static final int LONGEST = 64 << 10;

  /// Characters of a title or a search; of a path there are four times as many.
  private static final int MOST_TEXT = 1000;

  private Wire() {}

  static byte[] bytes(Message message) {
    Fields only = Fields.none();
    switch (message) {
      case Message.Hello(int version) -> only.with("hello", version);
      case Message.Now(int number, Message.State state) ->
          only.with("now", state(state).with("number", number).object());
      case Message.Part(String digest, int from, int length, byte[] bytes) ->
          only.with(
              "part",
              Fields.none()
                  .with("digest", digest)
                  .with("from", from)
                  .with("length", length)
                  .with("bytes", Base64.getEncoder().encodeToString(bytes))
                  .object());
      case Message.NoText(String digest) -> only.with("noText", digest);
      case Message.Seen(int number) -> only.with("seen", number);
      case Message.Want(String digest) -> only.with("want", digest);
      case Message.Screen(var size) ->
          only.with("screen", Scenes.size(Fields.none(), size).object());
      case Message.Ask(Scene.Turn turn, int decks, Message.State state) ->
          only.with(
              "ask",
              state(state).with("turn", Scenes.turn(turn).object()).with("decks", decks).object());
    }
    return (Json.write(only.object()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Fields state(Message.State state) {
    Fields fields =
        Fields.none()
            .with("deck", cut(state.deck(), 4 * MOST_TEXT))
            .with("title", cut(state.title(), MOST_TEXT))
            .with("digest", state.digest())
            .with("slide", state.at().slide())
            .with("step", state.at().step())
            .with("slides", state.slides());
    state.search().ifPresent(search -> fields.with("search", cut(search, MOST_TEXT)));
    state.shelf().ifPresent(shelf -> fields.with("shelf", cut(shelf, 4 * MOST_TEXT)));
    Scenes.write(fields, state.scene());
    return fields;
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /// The message of a line; empty if it is of a kind that is not known here.
  ///
  /// @throws Garbage if it is none
  static Optional<Message> message(String line) throws Garbage {
    if (!(Json.read(line) instanceof Node.Obj object) || object.fields().size() != 1) {
      throw new Garbage();
    }
    String name = object.fields().keySet().iterator().next();
    Fields only = new Fields(object.fields());
    return switch (name) {
      case "hello" -> Optional.of(new Message.Hello(only.count(name)));
      case "now" -> Optional.of(now(only.fields(name)));
      case "part" -> Optional.of(part(only.fields(name)));
      case "noText" -> Optional.of(new Message.NoText(only.text(name)));
      case "seen" -> Optional.of(new Message.Seen(only.count(name)));
      case "want" -> Optional.of(new Message.Want(only.text(name)));
      case "screen" -> Optional.of(new Message.Screen(Scenes.size(only.fields(name))));
      case "ask" -> Optional.of(ask(only.fields(name)));
      default -> Optional.empty();
    };
  }

  private static Message now(Fields fields) throws Garbage {
    return new Message.Now(fields.count("number"), state(fields));
  }

  private static Message ask(Fields fields) throws Garbage {
    return new Message.Ask(
        Scenes.turn(fields.fields("turn")),
        Math.clamp(fields.whole("decks"), -1, 1),
        state(fields));
  }

  private static Message.State state(Fields fields) throws Garbage {
    return new Message.State(
        fields.text("deck"),
        fields.text("title"),
        fields.text("digest"),
        new Position(fields.count("slide"), fields.count("step")),
        fields.count("slides"),
        fields.has("search") ? Optional.of(fields.text("search")) : Optional.empty(),
        Scenes.read(fields),
        fields.has("shelf") ? Optional.of(fields.text("shelf")) : Optional.empty());
  }

  private static Message part(Fields fields) throws Garbage {
    try {
      byte[] bytes = Base64.getDecoder().decode(fields.text("bytes"));
      return new Message.Part(
          fields.text("digest"), fields.count("from"), fields.count("length"), bytes);
    } catch (IllegalArgumentException _) {
      throw new Garbage();
    }
  }
}
