package lectern.parse.meta;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.deck.Durations;
import lectern.deck.Meta;
import lectern.deck.Source;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.parse.source.Problems;

/// Front matter keys, one by one → [Meta]. A value that does not fit costs only itself.
public final class MetaReader {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

  private final Problems problems;
  private Optional<String> title = Optional.empty();
  private Optional<String> subtitle = Optional.empty();
  private final List<String> speakers = new ArrayList<>();
  private Optional<String> event = Optional.empty();
  private Optional<String> location = Optional.empty();
  private Optional<String> date = Optional.empty();
  private OptionalInt day = OptionalInt.empty();
  private OptionalInt order = OptionalInt.empty();
  private Optional<String> session = Optional.empty();
  private Optional<Duration> duration = Optional.empty();
  private final List<String> tags = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private Optional<String> lang = Optional.empty();
  private Optional<String> theme = Optional.empty();
  private Optional<String> header = Optional.empty();
  private Optional<String> footer = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private Optional<Source> themeAt = Optional.empty();
  private Split split = new Split.Auto(false);
  private boolean ofDeck;

  public MetaReader(Problems problems) {
    this.problems = problems;
  }

  public Meta meta() {
    return new Meta(
        title.orElse(""),
        subtitle,
        List.copyOf(speakers),
        event,
        location,
        date,
        day,
        order,
        session,
        duration,
        List.copyOf(tags),
        List.copyOf(links),
        lang,
        theme,
        header,
        footer,
        summary);
  }

  /// Where the theme is named.
  public Optional<Source> themeAt() {
    return themeAt;
  }

  /// How its slides are to be cut.
  public Split split() {
    return split instanceof Split.Auto ? new Split.Auto(ofDeck) : split;
  }

  public void read(String key, Node.Field field) {
    Node value = field.value();
    switch (MetaKeys.ALIASES.getOrDefault(key, key)) {
      case "title" -> title = text(key, value);
      case "subtitle" -> subtitle = text(key, value);
      case "speakers" -> speakers.addAll(texts(key, value));
      case "event" -> event = text(key, value);
      case "location" -> location = text(key, value);
      case "date" -> date = text(key, value);
      case "day" -> day = whole(key, value);
      case "order" -> order = whole(key, value);
      case "session" -> session = text(key, value);
      case "duration" -> duration = duration(key, value);
      case "tags" ->
          texts(key, value).stream()
              .flatMap(tag -> Stream.of(tag.split(",")))
              .map(String::strip)
              .filter(tag -> !tag.isEmpty())
              .forEach(tags::add);
      case "links" -> links.addAll(texts(key, value));
      case "lang" -> lang = text(key, value);
      case "theme" -> theme = theme(value);
      case "header" -> header = text(key, value);
      case "footer" -> footer = text(key, value);
      case "summary" -> summary = text(key, value);
      case "split" -> split = split(value);
      default -> unknown(key, field.key());
    }
  }

  private void unknown(String key, Place at) {
    String tool = MetaKeys.FOREIGN.get(key);
    if (tool != null) {
      ofDeck |= MetaKeys.OF_DECKS.contains(key);
      problems.warn(at, "'" + key + "' is " + tool + "'s, and ignored");
      return;
    }
    String known =
        Nearest.to(key, MetaKeys.OURS)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("known are " + String.join(", ", MetaKeys.OURS));
    problems.warn(at, "unknown key '" + key + "': " + known);
  }

  /// One line of text: a list is joined, and what is not text is taken as it is written.
  private Optional<String> text(String key, Node value) {
    List<String> texts = texts(key, value);
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
  }

  private List<String> texts(String key, Node value) {
    return switch (value) {
      case Node.Arr(_, List<Node> items) -> {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> one(key, item).ifPresent(texts::add));
        yield texts;
      }
      case Node _ -> one(key, value).stream().toList();
    };
  }

  private Optional<String> one(String key, Node value) {
    return switch (value) {
      case Node.Text(_, String text) -> Optional.of(line(text)).filter(t -> !t.isEmpty());
      case Node.Num(_, String literal, _) -> Optional.of(literal);
      case Node.Bool(_, boolean bool) -> Optional.of(String.valueOf(bool));
      case Node.Nul _ -> Optional.empty();
      case Node.Arr _, Node.Obj _ -> {
        wrong(key, "text", value);
        yield Optional.empty();
      }
    };
  }

  private static String line(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text.strip(); // as most are, and a shelf has hundreds
    }
    return text.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private OptionalInt whole(String key, Node value) {
    Optional<String> text = text(key, value);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (WHOLE.matcher(text.get()).matches()) {
      return OptionalInt.of(Integer.parseInt(text.get()));
    }
    wrong(key, "a whole number", value);
    return OptionalInt.empty();
  }

  private Optional<Duration> duration(String key, Node value) {
    Optional<String> text = text(key, value);
    Optional<Duration> duration = text.flatMap(Durations::read);
    if (text.isPresent() && duration.isEmpty()) {
      wrong(key, "a duration such as 8m, 45s or 1h30", value);
    }
    return duration;
  }

  private Split split(Node value) {
    String how = text("split", value).orElse("");
    return switch (how) {
      case "headings" -> new Split.Headings();
      case "separators" -> new Split.Separators();
      case "none", "false" -> new Split.None();
      case "1", "2", "3", "4", "5", "6" -> new Split.Level(Integer.parseInt(how));
      default -> {
        wrong("split", "headings, separators, none or a heading's level (1 to 6)", value);
        yield new Split.Auto(false);
      }
    };
  }

  /// A name, or presenterm's mapping that holds one.
  private Optional<String> theme(Node value) {
    themeAt = Optional.of(problems.source(value.at()));
    if (!(value instanceof Node.Obj(_, Map<String, Node.Field> fields))) {
      return text("theme", value);
    }
    fields.forEach((key, field) -> {
      if (!key.equals("name")) {
        problems.warn(field.key(), "'theme." + key + "' is presenterm's, and ignored");
      }
    });
    Optional<Node> name = Optional.ofNullable(fields.get("name")).map(Node.Field::value);
    name.ifPresent(node -> themeAt = Optional.of(problems.source(node.at())));
    return name.flatMap(node -> text("theme", node));
  }

  private void wrong(String key, String wanted, Node value) {
    String is = value instanceof Node.Text(_, String text) ? "'" + text + "'" : value.kind();
    if (value instanceof Node.Num(_, String literal, _)) {
      is = literal;
    }
    problems.error(value.at(), "'" + key + "' must be " + wanted + ", not " + is);
  }
}
