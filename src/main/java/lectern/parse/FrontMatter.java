package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Diagnostic;
import lectern.deck.Meta;
import lectern.deck.Source;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.SyntaxError;
import lectern.json.Yaml;
import lectern.parse.meta.MetaKeys;
import lectern.parse.meta.MetaReader;
import lectern.parse.meta.Split;
import lectern.parse.source.Problems;

/// What a deck says of itself before its first slide: the YAML between a first line `---` and the
/// next `---` or `...`. `split` is how it wants its slides cut, `theme` where it names one,
/// `bodyStart` the offset of the text after it and `bodyLine` that text's line; 0 and 1 where there
/// is no front matter. Reads no further than that.
public record FrontMatter(
    Meta meta,
    Split split,
    Optional<Source> theme,
    List<Diagnostic> diagnostics,
    int bodyStart,
    int bodyLine) {
  /// Lines after which nobody looks for the end any more.
  private static final int MOST_LINES = 1000;

  /// A line at the margin that begins an entry: its key and the rest.
  private static final Pattern ENTRY =
      Pattern.compile("([A-Za-z_][\\w-]*)[ \\t]*:(?:[ \\t]+(.*))?");

  public FrontMatter {
    diagnostics = List.copyOf(diagnostics);
  }

  /// The body of that text; the lines before it stay as blank ones, so that every place is the
  /// file's.
  String blanked(String text) {
    String body = text.substring(bodyStart);
    return "\n".repeat(bodyLine - 1) + (body.startsWith("\uFEFF") ? body.substring(1) : body);
  }

  /// Total: what is no front matter is left to the body.
  public static FrontMatter read(String file, String text) {
    Problems problems = new Problems(file);
    List<Line> lines = opened(text);
    if (lines.isEmpty()) {
      return none(problems);
    }
    Line opening = lines.getFirst();
    Line closing = lines.getLast();
    if (lines.size() == 1 || !closing.closes()) {
      List<Line> rest = lines.subList(1, lines.size());
      if (rest.stream().findFirst().flatMap(Line::key).filter(MetaKeys::isKnown).isPresent()) {
        problems.error(
            new Place(opening.number, 1), "this front matter is never closed by a line ---");
      }
      return none(problems);
    }
    List<Line> inside = lines.subList(1, lines.size() - 1);
    MetaReader reader = new MetaReader(problems);
    boolean ours =
        switch (Yaml.read(
            text.substring(opening.next, closing.from), new Place(opening.number + 1, 1))) {
          case Node.Obj(_, var fields) -> {
            if (fields.keySet().stream().anyMatch(MetaKeys::isKnown)
                || areEntries(fields.keySet(), inside)) {
              fields.forEach(reader::read);
              yield true;
            }
            yield false;
          }
          case SyntaxError error -> {
            boolean likely =
                inside.stream().anyMatch(line -> line.key().filter(MetaKeys::isKnown).isPresent());
            if (likely && !salvage(inside, reader, problems)) {
              problems.error(error.at(), error.message());
            }
            yield likely;
          }
          case Node _ -> false;
        };
    return ours
        ? new FrontMatter(
            reader.meta(),
            reader.split(),
            reader.themeAt(),
            problems.list(),
            closing.next,
            closing.number + 1)
        : none(problems);
  }

  /// Whether these are keys that nobody knows, rather than prose with a colon in it.
  private static boolean areEntries(Set<String> keys, List<Line> inside) {
    return keys.stream().allMatch(key -> key.matches("[A-Za-z_][\\w-]*"))
        && inside.stream().noneMatch(line -> line.text.startsWith("#"));
  }

  private static FrontMatter none(Problems problems) {
    return new FrontMatter(
        Meta.NONE, new Split.Auto(false), Optional.empty(), problems.list(), 0, 1);
  }

  /// Reads a broken front matter entry by entry, so that one bad line costs only itself. Says
  /// whether it found what is wrong.
  private static boolean salvage(List<Line> inside, MetaReader reader, Problems problems) {
    boolean found = false;
    for (int from = 0; from < inside.size(); ) {
      int to = from + 1;
      while (to < inside.size() && inside.get(to).key().isEmpty()) {
        to++;
      }
      List<Line> entry = inside.subList(from, to);
      Line first = entry.getFirst();
      String yaml = String.join("\n", entry.stream().map(Line::text).toList());
      switch (Yaml.read(yaml, new Place(first.number, 1))) {
        case Node.Obj(_, var fields) -> fields.forEach(reader::read);
        case SyntaxError error -> {
          found = true;
          Optional<Node.Field> plain = plain(entry);
          String remedy = plain.isEmpty() ? "" : ": read as plain text; put quotes around it";
          problems.error(error.at(), error.message() + remedy);
          plain.ifPresent(field -> reader.read(first.key().orElseThrow(), field));
        }
        case Node _ -> {}
      }
      from = to;
    }
    return found;
  }

  /// The value of a one-line entry that was probably meant as text.
  private static Optional<Node.Field> plain(List<Line> entry) {
    Line line = entry.getFirst();
    Matcher matcher = ENTRY.matcher(line.text);
    boolean single = entry.stream().skip(1).allMatch(other -> other.text.isBlank());
    if (!single || !matcher.matches() || matcher.group(2) == null) {
      return Optional.empty();
    }
    String value = matcher.group(2).strip();
    Place at = new Place(line.number, matcher.start(2) + 1);
    return value.isEmpty() || "[{|>".indexOf(value.charAt(0)) >= 0
        ? Optional.empty()
        : Optional.of(new Node.Field(new Place(line.number, 1), new Node.Text(at, value)));
  }

  /// From the line `---` that opens a front matter to the line that closes it, or as far as anybody
  /// would look for that; empty if the first line that is not blank is another one.
  private static List<Line> opened(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    for (Line line = Line.at(text, 0, number); ; line = Line.at(text, line.next, ++number)) {
      if (!lines.isEmpty()) {
        lines.add(line);
        if (line.closes() || lines.size() > MOST_LINES) {
          return lines;
        }
      } else if (line.isRule()) {
        lines.add(line);
      } else if (!line.text.isBlank()) {
        return List.of();
      }
      if (line.last) {
        return lines;
      }
    }
  }

  /// One line: its number, where it begins, its text without a byte order mark, where the next
  /// begins, and whether there is none.
  private record Line(int number, int from, String text, int next, boolean last) {
    static Line at(String all, int from, int number) {
      int end = from;
      while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
        end++;
      }
      int next = end + (all.startsWith("\r\n", end) ? 2 : end < all.length() ? 1 : 0);
      String text = all.substring(from == 0 && all.startsWith("\uFEFF") ? 1 : from, end);
      return new Line(number, from, text, next, end == all.length());
    }

    boolean isRule() {
      return text.stripTrailing().equals("---");
    }

    boolean closes() {
      return isRule() || text.stripTrailing().equals("...");
    }

    Optional<String> key() {
      Matcher matcher = ENTRY.matcher(text);
      return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
  }
}
