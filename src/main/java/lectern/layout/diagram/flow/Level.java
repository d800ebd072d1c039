package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lectern.diagram.Flowchart;
import lectern.diagram.Flowchart.Edge;
import lectern.diagram.Flowchart.Shape;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;
import lectern.layout.diagram.Label;

/// The boxes of one group, or those in none, in layers with the lines between them. A group inside
/// it is one box, placed before.
final class Level {
  /// More items than this are no picture any more.
  private static final int MOST_ITEMS = 3000;

  private final Chart chart;
  private final Setting setting;
  private final int group;
  private final List<Crossing> crossings;
  private final List<Integer> children = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Item> boxes = new LinkedHashMap<>();
  private final List<List<Item>> rows = new ArrayList<>();

  /// By edge, others that take the very same way through this group.
  private final Map<Integer, List<Integer>> same = new HashMap<>();

  /// A flowchart and the labels of its nodes and edges at a width.
  record Chart(Flowchart flow, List<Label> nodes, List<Label> edges, Label none) {}

  /// An edge that goes through the border of this group to the node `inner` in it. `above` is
  /// whether it comes from above.
  record Crossing(int edge, boolean above, int inner, Stroke stroke, Tip tip) {
    /// What it shares a port with.
    String port() {
      return (above ? "above " : "below ") + inner + " " + stroke + " " + tip;
    }
  }

  /// An edge between two children, the upper one first.
  private record Line(int edge, int upper, int lower, boolean turned) {}

  private Level(Chart chart, Setting setting, int group, List<Crossing> crossings) {
    this.chart = chart;
    this.setting = setting;
    this.group = group;
    this.crossings = crossings;
  }

  /// The whole flowchart.
  static Placed place(Chart chart, Setting setting) {
    return new Level(chart, setting, -1, List.of()).place();
  }

  private Placed place() {
    for (int i = 0; i < chart.flow.nodes().size(); i++) {
      if (chart.flow.nodes().get(i).parent() == group) {
        children.add(i);
      }
    }
    List<Integer> layers = layers();
    children.forEach(child -> boxes.put(child, box(child)));
    build(layers);
    for (List<Item> row : rows) {
      for (Item item : row) {
        Ports.widen(item);
      }
    }
    Crossings.reduce(rows);
    rows.forEach(row -> row.forEach(Ports::spread));
    Positions.assign(rows, setting);
    rows.forEach(row -> row.forEach(Ports::slide));
    int title = group < 0 ? 0 : chart.nodes.get(group).width() + 4;
    return new Placement(chart, setting, rows, same).place(title);
  }

  /// The child that a node stands in; -1 if it does not stand in this group.
  private int child(int node) {
    int at = node;
    while (at >= 0 && chart.flow.nodes().get(at).parent() != group) {
      at = chart.flow.nodes().get(at).parent();
    }
    return at;
  }

  private List<Integer> layers() {
    List<int[]> ends = new ArrayList<>();
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < chart.flow.edges().size(); i++) {
      Edge edge = chart.flow.edges().get(i);
      int from = child(edge.from());
      int to = child(edge.to());
      if (from >= 0 && to >= 0 && from != to) {
        ends.add(new int[] {children.indexOf(from), children.indexOf(to), edge.length()});
        edges.add(i);
      }
    }
    Layering.Layers layers = Layering.of(children.size(), ends);
    for (int i = 0; i < edges.size(); i++) {
      boolean turned = layers.turned().get(i);
      int from = children.get(ends.get(i)[0]);
      int to = children.get(ends.get(i)[1]);
      lines.add(new Line(edges.get(i), turned ? to : from, turned ? from : to, turned));
    }
    return layers.of();
  }

  private Item box(int node) {
    Label label = chart.nodes.get(node);
    Shape shape = chart.flow.nodes().get(node).shape();
    boolean holds = chart.flow.nodes().stream().anyMatch(each -> each.parent() == node);
    if (!holds) {
      int width = label.width() + 2 + 2 * setting.pad() + Shapes.extraWidth(shape, label);
      int height = Math.max(1, label.height()) + 2 + Shapes.extraHeight(shape);
      boolean across = setting.isAcross();
      Item item = new Item(Item.Kind.BOX, node, across ? width : height, across ? height : width);
      item.lean = across ? Shapes.extraHeight(shape) : 0;
      return item;
    }
    List<Crossing> through = through(node);
    Setting inner =
        through.isEmpty()
            ? chart.flow.nodes().get(node).direction().map(setting::towards).orElse(setting)
            : setting;
    Placed placed =
        Groups.frame(new Level(chart, inner, node, through).place(), node, label, setting, inner);
    boolean across = setting.isAcross();
    Item item =
        new Item(
            Item.Kind.BOX,
            node,
            across ? placed.width : placed.height,
            across ? placed.height : placed.width);
    item.inside = placed;
    return item;
  }

  /// The edges through the border of a child.
  private List<Crossing> through(int node) {
    List<Crossing> through = new ArrayList<>();
    for (Line line : lines) {
      Edge edge = chart.flow.edges().get(line.edge);
      if (line.upper == node) {
        add(through, line.edge, false, line.turned ? edge.to() : edge.from(), node);
      } else if (line.lower == node) {
        add(through, line.edge, true, line.turned ? edge.from() : edge.to(), node);
      }
    }
    for (Crossing crossing : crossings) {
      if (child(crossing.inner) == node) {
        add(through, crossing.edge, crossing.above, crossing.inner, node);
      }
    }
    return through;
  }

  private void add(List<Crossing> through, int index, boolean above, int inner, int node) {
    Edge edge = chart.flow.edges().get(index);
    if (inner != node && edge.stroke() != Stroke.HIDDEN) {
      through.add(new Crossing(index, above, inner, edge.stroke(), tip(edge, inner)));
    }
  }

  private static Tip tip(Edge edge, int node) {
    return edge.from() == node ? edge.start() : edge.end();
  }

  /// Puts the boxes into rows, between them rows for words, and the lines as pieces from row to
  /// row.
  private void build(List<Integer> layers) {
    Map<Integer, Boolean> worded = new TreeMap<>();
    for (int i = 0; i < children.size(); i++) {
      worded.merge(layers.get(i), false, Boolean::logicalOr);
    }
    for (Line line : lines) {
      boolean words = !chart.edges.get(line.edge).isEmpty();
      worded.merge(layers.get(children.indexOf(line.upper)), words, Boolean::logicalOr);
    }
    if (crossings.stream().anyMatch(Crossing::above)) {
      rows.add(new ArrayList<>());
    }
    Map<Integer, Integer> rowOf = new HashMap<>();
    worded.forEach((layer, words) -> {
      rowOf.put(layer, rows.size());
      rows.add(new ArrayList<>());
      if (words) {
        rows.add(new ArrayList<>());
      }
    });
    if (crossings.stream().anyMatch(crossing -> !crossing.above())) {
      rows.add(new ArrayList<>());
    }
    for (int i = 0; i < children.size(); i++) {
      put(placed(children.get(i)), rowOf.getOrDefault(layers.get(i), 0));
    }
    lines.forEach(this::connect);
    cross();
    Map<Item, Integer> names = new HashMap<>();
    rows.forEach(row -> row.forEach(item -> names.put(item, names.size())));
    rows.forEach(
        row -> Ports.part(row.stream().flatMap(item -> item.below.stream()).toList(), names));
  }

  private Item placed(int child) {
    return Objects.requireNonNull(boxes.get(child));
  }

  private void put(Item item, int row) {
    if (rows.stream().mapToInt(List::size).sum() > MOST_ITEMS) {
      throw new Overfull();
    }
    item.layer = row;
    rows.get(row).add(item);
  }

  private void connect(Line line) {
    Edge edge = chart.flow.edges().get(line.edge);
    if (edge.stroke() == Stroke.HIDDEN) {
      return;
    }
    int upperEnd = line.turned ? edge.to() : edge.from();
    int lowerEnd = line.turned ? edge.from() : edge.to();
    chain(
        line.edge,
        placed(line.upper),
        placed(line.lower),
        end(edge, upperEnd, line.upper, false),
        end(edge, lowerEnd, line.lower, true),
        chart.edges.get(line.edge));
  }

  /// How an edge ends at a child: its port, and its tip unless that is further inside.
  private record End(String port, Tip tip) {}

  private static End end(Edge edge, int node, int child, boolean above) {
    Crossing end = new Crossing(0, above, node, edge.stroke(), tip(edge, node));
    return new End(end.port(), node == child ? end.tip : Tip.NONE);
  }

  private void cross() {
    Map<String, Integer> first = new HashMap<>();
    int last = rows.size() - 1;
    for (Crossing crossing : crossings) {
      Integer earlier = first.putIfAbsent(crossing.port(), crossing.edge);
      if (earlier != null) {
        same.computeIfAbsent(earlier, _ -> new ArrayList<>()).add(crossing.edge);
        continue;
      }
      Item port = new Item(Item.Kind.PORT, crossing.edge, 0, 1);
      port.name = crossing.port();
      put(port, crossing.above ? 0 : last);
      int child = child(crossing.inner);
      Item box = placed(child);
      Tip tip = child == crossing.inner ? crossing.tip : Tip.NONE;
      End outside = new End("", Tip.NONE);
      End inside = new End(crossing.port(), tip);
      if (crossing.above) {
        chain(crossing.edge, port, box, outside, inside, chart.none());
      } else {
        chain(crossing.edge, box, port, inside, outside, chart.none());
      }
    }
  }

  private void chain(int index, Item upper, Item lower, End start, End end, Label label) {
    Stroke stroke = chart.flow.edges().get(index).stroke();
    Item above = upper;
    for (int row = upper.layer + 1; row <= lower.layer; row++) {
      Item below = lower;
      if (row < lower.layer) {
        below =
            row == upper.layer + 1 && !label.isEmpty()
                ? words(index, label)
                : new Item(Item.Kind.BEND, index, 0, 1);
        put(below, row);
      }
      Tip upperTip = above == upper ? start.tip : Tip.NONE;
      Tip lowerTip = below == lower ? end.tip : Tip.NONE;
      Piece piece = new Piece(index, above, below, stroke, upperTip, lowerTip);
      piece.upperPort = above == upper ? start.port : "";
      piece.lowerPort = below == lower ? end.port : "";
      above.below.add(piece);
      below.above.add(piece);
      above = below;
    }
  }

  private Item words(int edge, Label label) {
    boolean across = setting.isAcross();
    Item item =
        new Item(
            Item.Kind.LABEL,
            edge,
            across ? label.width() + 2 : label.height(),
            across ? label.height() : label.width());
    item.label = label;
    return item;
  }
}
