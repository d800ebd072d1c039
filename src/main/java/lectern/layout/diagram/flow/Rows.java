package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.diagram.Flowchart.Edge;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;
import lectern.layout.diagram.Label;

/// Puts the boxes of a level into rows, with the words and bends of its lines between them.
final class Rows {
  /// More items than this are no picture any more.
  private static final int MOST_ITEMS = 3000;

  private final Level level;
  private final List<List<Item>> rows;
  private final Map<Integer, List<Integer>> same;

  /// `rows` are filled, and `same` with the edges that take the way of another.
  Rows(Level level, List<List<Item>> rows, Map<Integer, List<Integer>> same) {
    this.level = level;
    this.rows = rows;
    this.same = same;
  }

  /// Puts the boxes into rows, between them rows for words, and the lines as pieces from row to
  /// row.
  void build(List<Integer> layers) {
    Map<Integer, Boolean> worded = new TreeMap<>();
    for (int i = 0; i < level.children.size(); i++) {
      worded.merge(layers.get(i), false, Boolean::logicalOr);
    }
    for (Level.Line line : level.lines) {
      boolean words = !level.chart.edges().get(line.edge()).isEmpty();
      worded.merge(layers.get(level.children.indexOf(line.upper())), words, Boolean::logicalOr);
    }
    if (level.crossings.stream().anyMatch(Level.Crossing::above)) {
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
    if (level.crossings.stream().anyMatch(crossing -> !crossing.above())) {
      rows.add(new ArrayList<>());
    }
    for (int i = 0; i < level.children.size(); i++) {
      put(level.placed(level.children.get(i)), rowOf.getOrDefault(layers.get(i), 0));
    }
    level.lines.forEach(this::connect);
    cross();
    Map<Item, Integer> names = new HashMap<>();
    rows.forEach(row -> row.forEach(item -> names.put(item, names.size())));
    rows.forEach(
        row -> Ports.part(row.stream().flatMap(item -> item.below.stream()).toList(), names));
  }

  private void put(Item item, int row) {
    if (rows.stream().mapToInt(List::size).sum() > MOST_ITEMS) {
      throw new Overfull();
    }
    item.layer = row;
    rows.get(row).add(item);
  }

  private void connect(Level.Line line) {
    Edge edge = level.chart.flow().edges().get(line.edge());
    if (edge.stroke() == Stroke.HIDDEN) {
      return;
    }
    int upperEnd = line.turned() ? edge.to() : edge.from();
    int lowerEnd = line.turned() ? edge.from() : edge.to();
    chain(
        line.edge(),
        level.placed(line.upper()),
        level.placed(line.lower()),
        end(edge, upperEnd, line.upper(), false),
        end(edge, lowerEnd, line.lower(), true),
        level.chart.edges().get(line.edge()));
  }

  /// How an edge ends at a child: its port, and its tip unless that is further inside.
  private record End(String port, Tip tip) {}

  private static End end(Edge edge, int node, int child, boolean above) {
    Level.Crossing end = new Level.Crossing(0, above, node, edge.stroke(), Level.tip(edge, node));
    return new End(end.port(), node == child ? end.tip() : Tip.NONE);
  }

  private void cross() {
    Map<String, Integer> first = new HashMap<>();
    int last = rows.size() - 1;
    for (Level.Crossing crossing : level.crossings) {
      Integer earlier = first.putIfAbsent(crossing.port(), crossing.edge());
      if (earlier != null) {
        same.computeIfAbsent(earlier, _ -> new ArrayList<>()).add(crossing.edge());
        continue;
      }
      Item port = new Item(Item.Kind.PORT, crossing.edge(), 0, 1);
      port.name = crossing.port();
      put(port, crossing.above() ? 0 : last);
      int child = level.child(crossing.inner());
      Item box = level.placed(child);
      Tip tip = child == crossing.inner() ? crossing.tip() : Tip.NONE;
      End outside = new End("", Tip.NONE);
      End inside = new End(crossing.port(), tip);
      if (crossing.above()) {
        chain(crossing.edge(), port, box, outside, inside, level.chart.none());
      } else {
        chain(crossing.edge(), box, port, inside, outside, level.chart.none());
      }
    }
  }

  private void chain(int index, Item upper, Item lower, End start, End end, Label label) {
    Stroke stroke = level.chart.flow().edges().get(index).stroke();
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
      Tip lowerTip = below == lower ? end.tip() : Tip.NONE;
      Piece piece = new Piece(index, above, below, stroke, upperTip, lowerTip);
      piece.upperPort = above == upper ? start.port : "";
      piece.lowerPort = below == lower ? end.port : "";
      above.below.add(piece);
      below.above.add(piece);
      above = below;
    }
  }

  private Item words(int edge, Label label) {
    boolean across = level.setting.isAcross();
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
