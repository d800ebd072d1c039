package lectern.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// JSON text (RFC 8259) ↔ [Node].
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // One more than ours, so that it is ours that speaks.
                  .maxNestingDepth(Limits.DEPTH + 1)
                  .maxStringLength(Limits.DOCUMENT)
                  .maxNameLength(Limits.DOCUMENT)
                  .maxNumberLength(100)
                  .maxTokenCount(Limits.TOKENS)
                  .build())
          .build();

  private final JsonParser parser;

  private Json(JsonParser parser) {
    this.parser = parser;
  }

  /// Reads a whole text: one value, no name twice in an object, nothing after it.
  public static Result read(String text) {
    try {
      Limits.document(text);
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
        return new Json(parser).document();
      }
    } catch (Refusal refusal) {
      return refusal.error();
    } catch (JacksonException e) {
      return new SyntaxError(place(e.getLocation()), JsonFault.said(e.getOriginalMessage()));
    }
  }

  private Node document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new Refusal(Place.START, "nothing in it");
    }
    Node node = value(first, 1);
    if (parser.nextToken() != null) {
      throw new Refusal(here(), "more text after the end");
    }
    return node;
  }

  private Node value(@Nullable JsonToken token, int depth) {
    Place at = here();
    return switch (token) {
      case START_OBJECT -> object(at, depth);
      case START_ARRAY -> array(at, depth);
      case VALUE_STRING -> new Node.Text(at, Limits.string(at, parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        // Not the parser's own number: that may go by way of BigDecimal.
        String literal = parser.getString();
        yield new Node.Num(at, literal, Double.parseDouble(literal));
      }
      case VALUE_TRUE -> new Node.Bool(at, true);
      case VALUE_FALSE -> new Node.Bool(at, false);
      case VALUE_NULL -> new Node.Nul(at);
      case null, default -> throw new Refusal(at, "a value is missing");
    };
  }

  private Node object(Place at, int depth) {
    Limits.depth(at, depth);
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Place key = here();
      String name = Limits.string(key, parser.currentName());
      Limits.put(fields, name, new Node.Field(key, value(parser.nextToken(), depth + 1)));
    }
    return new Node.Obj(at, fields);
  }

  private Node array(Place at, int depth) {
    Limits.depth(at, depth);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser.currentToken(), depth + 1));
    }
    return new Node.Arr(at, items);
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }

  private static Place place(@Nullable TokenStreamLocation location) {
    return location == null
        ? Place.START
        : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /// JSON on one line; places are left out.
  public static String write(Node node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(node, out);
    }
    return text.toString();
  }

  private static void write(Node node, JsonGenerator out) {
    switch (node) {
      case Node.Obj(_, Map<String, Node.Field> fields) -> {
        out.writeStartObject();
        fields.forEach((name, field) -> {
          out.writeName(name);
          write(field.value(), out);
        });
        out.writeEndObject();
      }
      case Node.Arr(_, List<Node> items) -> {
        out.writeStartArray();
        items.forEach(item -> write(item, out));
        out.writeEndArray();
      }
      case Node.Text(_, String text) -> out.writeString(text);
      case Node.Num num -> {
        if (num.toInt().isPresent()) {
          out.writeNumber(num.toInt().getAsInt());
        } else {
          out.writeNumber(num.value());
        }
      }
      case Node.Bool(_, boolean value) -> out.writeBoolean(value);
      case Node.Nul _ -> out.writeNull();
    }
  }
}
