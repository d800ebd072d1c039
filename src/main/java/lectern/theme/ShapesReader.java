package lectern.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.SafeText;
import lectern.json.Node;

/// The `shapes` of a theme's layers: each key as the last layer has it that says anything of it.
final class ShapesReader {
  private static final List<String> KEYS =
      List.of("bullets", "rule", "accent", "table", "bar", "cover");

  private final Layer layer;

  private ShapesReader(Layer layer) {
    this.layer = layer;
  }

  static Shapes read(List<Layer> layers) {
    Shapes shapes = Shapes.USUAL;
    for (Layer layer : layers) {
      shapes = new ShapesReader(layer.inside("shapes")).over(shapes);
    }
    return shapes;
  }

  private Shapes over(Shapes base) {
    layer.unknown("shape", KEYS);
    return new Shapes(
        bullets().orElse(base.bullets()),
        mark("rule", true).orElse(base.rule()),
        mark("accent", true).orElse(base.accent()),
        mark("table", true).orElse(base.table()),
        mark("bar", false).orElse(base.bar()),
        atLeft().orElse(base.coverAtLeft()));
  }

  private Optional<List<String>> bullets() {
    Node.Field field = layer.fields().get("bullets");
    if (field == null) {
      return Optional.empty();
    }
    if (!(field.value() instanceof Node.Arr(var at, List<Node> items))) {
      layer.problems().wrongType(layer.file(), "bullets", "a list of marks", field.value());
      return Optional.empty();
    }
    if (items.isEmpty()) {
      layer.problems().warn(layer.file(), at, "\"bullets\" is a list of at least one mark");
    }
    List<String> marks = new ArrayList<>();
    items.forEach(item -> mark("bullets", item, false).ifPresent(marks::add));
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
  }

  private Optional<String> mark(String key, boolean mayBeEmpty) {
    return Optional.ofNullable(layer.fields().get(key))
        .flatMap(field -> mark(key, field.value(), mayBeEmpty));
  }

  private Optional<String> mark(String key, Node value, boolean mayBeEmpty) {
    if (!(value instanceof Node.Text(var at, String text))) {
      layer.problems().wrongType(layer.file(), key, "a character", value);
      return Optional.empty();
    }
    SafeText safe = SafeText.of(text);
    boolean one = safe.graphemes().size() == 1 && safe.width() == 1;
    if (one || (mayBeEmpty && text.isEmpty())) {
      return Optional.of(text);
    }
    String wanted =
        mayBeEmpty ? "one character of one column, or none" : "one character of one column";
    layer
        .problems()
        .warn(layer.file(), at, "\"" + key + "\" is " + wanted + ", not \"" + text + "\"");
    return Optional.empty();
  }

  private Optional<Boolean> atLeft() {
    Optional<String> cover = layer.text("cover");
    if (cover.isEmpty()) {
      return Optional.empty();
    }
    String where = cover.get();
    if (where.equals("left") || where.equals("center")) {
      return Optional.of(where.equals("left"));
    }
    layer
        .problems()
        .warn(
            layer.file(), layer.at("cover"), "\"cover\" is left or center, not \"" + where + "\"");
    return Optional.empty();
  }
}
