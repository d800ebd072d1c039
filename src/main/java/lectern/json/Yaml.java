package lectern.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// YAML 1.2 text, core schema → [Node]. Anchors, aliases and tags are refused: nothing here is
/// worth what they can do.
public final class Yaml {
  private final Place start;
  private final Iterator<Event> events;
  private int tokens;

  private Yaml(Place start, Iterator<Event> events) {
    this.start = start;
    this.events = events;
  }

  /// Reads one document. An empty text is a [Node.Nul].
  public static Result read(String text) {
    return read(text, Place.START);
  }

  /// Reads a piece of a larger text, which begins there at `start`.
  public static Result read(String text, Place start) {
    Optional<Node> simple = SimpleYaml.read(text, start);
    return simple.isPresent() ? simple.get() : parse(text, start);
  }

  /// As [#read], of any YAML.
  static Result parse(String text, Place start) {
    try {
      Limits.document(text);
      return new Yaml(start, new Parse(settings()).parseString(text).iterator()).document();
    } catch (Refusal refusal) {
      return refusal.error();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      return new SyntaxError(mark.map(m -> place(m, start)).orElse(start), message(e));
    } catch (ReaderException e) {
      return new SyntaxError(
          Places.inside(text, e.getPosition(), start), "a character that YAML does not allow");
    } catch (YamlEngineException e) {
      return new SyntaxError(start, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setUseMarks(true).setCodePointLimit(Limits.DOCUMENT).build();
  }

  private Node document() {
    Event event = next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      return new Node.Nul(start);
    }
    Node node = value(event, 1);
    next();
    Event end = next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw new Refusal(place(end), "a second document");
    }
    return node;
  }

  private Node value(Event event, int depth) {
    Place at = place(event);
    refuseReferences(event, at);
    return switch (event) {
      case MappingStartEvent _ -> mapping(at, depth);
      case CollectionStartEvent _ -> sequence(at, depth);
      case ScalarEvent scalar -> {
        String text = Limits.string(at, scalar.getValue());
        yield scalar.isPlain() ? CoreSchema.resolve(at, text) : new Node.Text(at, text);
      }
      default -> throw new Refusal(at, "a value is missing");
    };
  }

  private static void refuseReferences(Event event, Place at) {
    if (event instanceof AliasEvent alias) {
      throw new Refusal(at, "aliases (*" + alias.getAlias() + ") are not read: write it out");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new Refusal(at, "anchors (&" + node.getAnchor().get() + ") are not read");
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    if (tag.isPresent()) {
      throw new Refusal(at, "tags (" + tag.get() + ") are not read");
    }
  }

  private Node mapping(Place at, int depth) {
    Limits.depth(at, depth);
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      Place key = place(event);
      refuseReferences(event, key);
      if (!(event instanceof ScalarEvent name)) {
        throw new Refusal(key, "a key must be plain text");
      }
      Node value = value(next(), depth + 1);
      Limits.put(fields, Limits.string(key, name.getValue()), new Node.Field(key, value));
    }
    return new Node.Obj(at, fields);
  }

  private Node sequence(Place at, int depth) {
    Limits.depth(at, depth);
    List<Node> items = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      items.add(value(event, depth + 1));
    }
    return new Node.Arr(at, items);
  }

  private Event next() {
    Event event = events.next();
    if (++tokens > Limits.TOKENS) {
      throw new Refusal(place(event), "more than " + Limits.TOKENS + " keys and values");
    }
    return event;
  }

  private Place place(Event event) {
    return event.getStartMark().map(mark -> place(mark, start)).orElse(start);
  }

  private static Place place(Mark mark, Place start) {
    int column = mark.getColumn() + (mark.getLine() == 0 ? start.column() : 1);
    return new Place(mark.getLine() + start.line(), column);
  }

  private static String message(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "not YAML" : e.getProblem();
    String plain = problem.replaceAll(" \\(Do not use .*", "");
    return e.getContext() == null ? plain : e.getContext() + ", " + plain;
  }
}
