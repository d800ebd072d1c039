package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lectern.diagram.Flowchart;
import lectern.diagram.Flowchart.Edge;
import lectern.diagram.Flowchart.Shape;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;
import lectern.layout.diagram.Label;

/// The boxes of one group, or those in none, in layers with the lines between them. A group inside
/// it is one box, placed before.
final class Level {
  final Chart chart;
  final Setting setting;
  private final int group;
  final List<Crossing> crossings;
  final List<Integer> children = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
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
  record Line(int edge, int upper, int lower, boolean turned) {}

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
    new Rows(this, rows, same).build(layers);
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
  int child(int node) {
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
      int least = label.width() + 2 + 2 * setting.pad() + Shapes.extraWidth(shape);
      int height = Math.max(1, label.height()) + 2 + Shapes.extraHeight(shape);
      boolean across = setting.isAcross();
      // Odd where boxes stand below each other, so that all have a middle.
      int width = across ? least : least | 1;
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

  Item placed(int child) {
    return Objects.requireNonNull(boxes.get(child));
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

  static Tip tip(Edge edge, int node) {
    return edge.from() == node ? edge.start() : edge.end();
  }
}
