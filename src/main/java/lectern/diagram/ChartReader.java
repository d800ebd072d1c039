package lectern.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.diagram.Chart.Series;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.SyntaxError;
import lectern.json.Yaml;

/// A chart's source: YAML, of which the numbers may also stand below as CSV.
final class ChartReader {
  private static final List<String> KEYS =
      List.of("type", "title", "unit", "labels", "values", "series", "data");

  private final ChartSeries series = new ChartSeries();
  private Chart.Type type = Chart.Type.BAR;
  private String title = "";
  private String unit = "";
  private List<String> labels = new ArrayList<>();

  private ChartReader() {}

  static Reading read(String source) {
    List<String> lines = source.lines().toList();
    int table = table(lines);
    ChartReader reader = new ChartReader();
    reader.settings(String.join("\n", lines.subList(0, table)));
    if (table < lines.size()) {
      reader.labels = new ChartTable(lines, table).read(reader.series);
    }
    return new Reading.Read(reader.chart());
  }

  /// The index of the line where CSV begins: the first that has a comma and no key.
  private static int table(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean indented = line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-");
      boolean key = line.matches("[\\w-]+\\s*:.*") || line.startsWith("}") || line.startsWith("]");
      if (!line.isBlank() && !line.startsWith("#") && !indented && !key && line.contains(",")) {
        return i;
      }
    }
    return lines.size();
  }

  private void settings(String yaml) {
    switch (Yaml.read(yaml)) {
      case SyntaxError(Place at, String message) -> throw new Refusal(at, message);
      case Node.Nul _ -> {}
      case Node.Obj(_, Map<String, Node.Field> fields) ->
          fields.forEach((key, field) -> set(key, field));
      case Node node ->
          throw new Refusal(
              node.at(), "a chart is 'type:', 'labels:' and 'series:', not " + node.kind());
    }
  }

  private void set(String key, Node.Field field) {
    Node value = field.value();
    switch (key) {
      case "type" -> type = type(value);
      case "title" -> title = text(value, "the title");
      case "unit" -> unit = text(value, "the unit");
      case "labels" -> labels = labels(value);
      case "values" -> series.add("", value);
      case "series" -> fields(value, key).forEach((name, one) -> series.add(name, one.value()));
      case "data" -> data(fields(value, key), value);
      default -> {
        String near =
            Nearest.to(key, KEYS)
                .map(known -> "did you mean '" + known + "'?")
                .orElse("known are " + String.join(", ", KEYS));
        throw new Refusal(field.key(), "a chart has no '" + key + "': " + near);
      }
    }
  }

  private void data(Map<String, Node.Field> fields, Node at) {
    labels = new ArrayList<>(fields.keySet());
    series.add("", new Node.Arr(at.at(), fields.values().stream().map(Node.Field::value).toList()));
  }

  private static Map<String, Node.Field> fields(Node value, String key) {
    if (value instanceof Node.Obj(_, Map<String, Node.Field> fields)) {
      return fields;
    }
    throw new Refusal(
        value.at(), "'" + key + "' holds a name and its numbers, not " + value.kind());
  }

  private static Chart.Type type(Node value) {
    String name = text(value, "the type").toLowerCase(Locale.ROOT);
    return Arrays.stream(Chart.Type.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(value.at(), "'" + name + "' is no type: bar, column, line and spark are"));
  }

  private static String text(Node value, String what) {
    return switch (value) {
      case Node.Text(_, String text) -> text.strip();
      case Node.Num number -> number.literal();
      case Node.Bool(_, boolean is) -> String.valueOf(is);
      case Node.Nul _ -> "";
      case Node.Obj _, Node.Arr _ ->
          throw new Refusal(value.at(), what + " is text, not " + value.kind());
    };
  }

  private static List<String> labels(Node value) {
    if (value instanceof Node.Arr(_, List<Node> items)) {
      return items.stream().map(item -> text(item, "a label")).toList();
    }
    throw new Refusal(value.at(), "'labels' is a list: [one, two], not " + value.kind());
  }

  private Chart chart() {
    List<Series> all = series.list();
    int values = all.stream().mapToInt(one -> one.values().size()).max().orElse(0);
    if (values == 0) {
      throw new Refusal(
          Place.START, "a chart without numbers: 'data: {one: 1, two: 2}' would be right");
    }
    series.limit();
    Optional<Series> odd = all.stream().filter(one -> one.values().size() != values).findFirst();
    if (odd.isPresent()) {
      throw new Refusal(
          series.place(all.indexOf(odd.get())),
          "'%s' has %d numbers where another series has %d"
              .formatted(odd.get().name(), odd.get().values().size(), values));
    }
    if (!labels.isEmpty() && labels.size() != values) {
      throw new Refusal(
          series.place(0), "%d labels stand for %d numbers".formatted(labels.size(), values));
    }
    return new Chart(type, title, unit, labels, all);
  }
}
