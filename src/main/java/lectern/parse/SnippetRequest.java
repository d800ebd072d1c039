package lectern.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.SyntaxError;
import lectern.json.Yaml;
import lectern.parse.source.Problems;

/// Some lines of a file: from `start` to `end` (counted from 1, both included), or what stands
/// between two comments `#region name` and `#endregion`.
record SnippetRequest(
    String path,
    Optional<String> language,
    Optional<Integer> start,
    Optional<Integer> end,
    Optional<String> region) {
  private static final List<String> KEYS =
      List.of("path", "language", "start_line", "end_line", "lang", "lines", "relative");

  static SnippetRequest region(String path, Optional<String> name) {
    return new SnippetRequest(path, Optional.empty(), Optional.empty(), Optional.empty(), name);
  }

  /// What the YAML in a fence asks for, which begins at `at`; empty with a diagnostic if nothing.
  static Optional<SnippetRequest> read(String yaml, Place at, Problems problems) {
    switch (Yaml.read(yaml, new Place(at.line() + 1, at.column()))) {
      case SyntaxError(Place place, String message) -> problems.error(place, message);
      case Node.Obj(_, var fields) -> {
        return read(fields, at, problems);
      }
      case Node _ -> problems.error(at, "a 'file' block says which, such as 'path: snippet.rs'");
    }
    return Optional.empty();
  }

  private static Optional<SnippetRequest> read(
      Map<String, Node.Field> fields, Place at, Problems problems) {
    fields.forEach((key, field) -> {
      if (!KEYS.contains(key)) {
        String meant =
            Nearest.to(key, KEYS).map(known -> ": did you mean '" + known + "'?").orElse("");
        problems.warn(field.key(), "unknown key '" + key + "' in a 'file' block" + meant);
      }
    });
    Optional<String> path = text(fields, "path", problems);
    if (path.isEmpty()) {
      problems.error(at, "a 'file' block says which, such as 'path: snippet.rs'");
    }
    return path.map(file ->
        new SnippetRequest(
            file,
            text(fields, "language", problems).or(() -> text(fields, "lang", problems)),
            line(fields, "start_line", problems).or(() -> slice(fields, "start", 1)),
            line(fields, "end_line", problems).or(() -> slice(fields, "end", 0)),
            Optional.empty()));
  }

  /// lookatme's `lines: {start: 0, end: 5}`, where lines count from 0 and the last is not meant.
  private static Optional<Integer> slice(Map<String, Node.Field> fields, String key, int more) {
    Node.Field lines = fields.get("lines");
    if (lines == null || !(lines.value() instanceof Node.Obj(_, var inside))) {
      return Optional.empty();
    }
    return inside.get(key) instanceof Node.Field(_, Node.Num(_, String literal, _))
            && literal.matches("0|[1-9][0-9]{0,6}")
        ? Optional.of(Integer.parseInt(literal) + more)
        : Optional.empty();
  }

  private static Optional<String> text(
      Map<String, Node.Field> fields, String key, Problems problems) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.value() instanceof Node.Text(_, String text) && !text.isBlank()) {
      return Optional.of(text);
    }
    problems.error(field.value().at(), "'" + key + "' is text, not " + field.value().kind());
    return Optional.empty();
  }

  private static Optional<Integer> line(
      Map<String, Node.Field> fields, String key, Problems problems) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.value() instanceof Node.Num(_, String literal, _)
        && literal.matches("[1-9][0-9]{0,6}")) {
      return Optional.of(Integer.parseInt(literal));
    }
    problems.error(field.value().at(), "'" + key + "' is the number of a line, from 1 on");
    return Optional.empty();
  }

  /// Those lines of the file's; empty, and why, if it has them not.
  Optional<List<String>> cut(List<String> lines, Consumer<String> why) {
    if (region.isPresent()) {
      return between(region.get(), lines, why);
    }
    int from = start.orElse(1);
    int to = Math.min(end.orElse(lines.size()), lines.size());
    if (from > to && start.isPresent()) {
      why.accept(
          end.isPresent() && end.get() < from
              ? "has no lines from %d to %d: they end before they begin".formatted(from, end.get())
              : "has no line %d: it ends at %d".formatted(from, lines.size()));
      return Optional.empty();
    }
    return Optional.of(lines.subList(from - 1, to));
  }

  private static Optional<List<String>> between(
      String name, List<String> lines, Consumer<String> why) {
    Pattern begin = Pattern.compile("^\\W{0,9}region\\s+" + Pattern.quote(name) + "(?![\\w.-])");
    Pattern finish = Pattern.compile("^\\W{0,9}endregion\\b");
    int from = 0;
    while (from < lines.size() && !begin.matcher(lines.get(from).strip()).find()) {
      from++;
    }
    int to = from + 1;
    while (to < lines.size() && !finish.matcher(lines.get(to).strip()).find()) {
      to++;
    }
    if (from >= lines.size()) {
      why.accept("has no region '" + name + "'");
      return Optional.empty();
    }
    List<String> some = lines.subList(from + 1, to);
    return Optional.of(String.join("\n", some).stripIndent().lines().toList());
  }
}
