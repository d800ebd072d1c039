package lectern.layout.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.diagram.Flowchart;
import lectern.diagram.Flowchart.Direction;
import lectern.diagram.Flowchart.Edge;
import lectern.diagram.Flowchart.Node;
import lectern.diagram.Flowchart.Shape;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;
import lectern.grid.Rect;
import lectern.grid.Style;
import lectern.layout.diagram.flow.Placed.Point;
import lectern.layout.text.Line;
import lectern.layout.text.Paper;
import lectern.layout.text.Pen;
import lectern.theme.BuiltIn;
import lectern.theme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every flowchart, however it is drawn.
class FlowchartLawsTest {
  private static final Pen PEN = pen(120, 40);

  record Case(int seed, Flowchart chart, Setting setting) {
    @Override
    public String toString() {
      return seed + " " + setting;
    }
  }

  static Stream<Case> cases() {
    return IntStream.range(0, 200)
        .mapToObj(seed -> {
          Random random = new Random(seed);
          Direction direction = any(random, Direction.values());
          Setting setting =
              new Setting(
                  direction, 8 + random.nextInt(24), random.nextBoolean(), random.nextInt(3));
          return new Case(seed, chart(random, direction, 2 + random.nextInt(14)), setting);
        });
  }

  private static Pen pen(int columns, int rows) {
    Style text = BuiltIn.DARK.style(Role.TEXT);
    return new Pen(Paper.plain(BuiltIn.DARK, rows), text, columns, columns);
  }

  private static <T> T any(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }

  /// Boxes and groups, and lines between those of which neither holds the other.
  private static Flowchart chart(Random random, Direction direction, int size) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int parent = random.nextInt(3) == 0 ? nodes.size() - 1 - random.nextInt(3) : -1;
      boolean inGroup = parent >= 0 && nodes.get(parent).shape() == Shape.GROUP;
      Shape shape = random.nextInt(5) == 0 ? Shape.GROUP : any(random, Shape.values());
      Optional<Direction> own = Optional.of(any(random, Direction.values()));
      nodes.add(
          new Node(
              "n" + i + " words".repeat(random.nextInt(4)), shape, inGroup ? parent : -1, own));
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = random.nextInt(2 * size); i > 0; i--) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (!holds(nodes, from, to) && !holds(nodes, to, from)) {
        String label = random.nextInt(3) == 0 ? "e" + i + " at" : "";
        edges.add(
            new Edge(
                from,
                to,
                label,
                any(random, Stroke.values()),
                any(random, Tip.values()),
                any(random, Tip.values()),
                1 + random.nextInt(2)));
      }
    }
    return new Flowchart(direction, nodes, edges);
  }

  private static boolean holds(List<Node> nodes, int group, int node) {
    for (int at = nodes.get(node).parent(); at >= 0; at = nodes.get(at).parent()) {
      if (at == group) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void boxesOverlapNoOtherAndStandInTheirGroups(Case c) {
    Placed placed = FlowchartDrawing.place(c.chart(), c.setting(), PEN);
    List<Node> nodes = c.chart().nodes();
    assertEquals(nodes.size(), placed.boxes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Rect one = box(placed, i);
      assertTrue(contains(new Rect(0, 0, placed.width, placed.height), one), one + " is outside");
      if (nodes.get(i).parent() >= 0) {
        assertTrue(contains(box(placed, nodes.get(i).parent()), one));
      }
      for (int j = 0; j < i; j++) {
        if (!holds(nodes, i, j) && !holds(nodes, j, i)) {
          assertFalse(overlap(one, box(placed, j)), i + " " + one + " lies over " + j);
        }
      }
    }
  }

  private static Rect box(Placed placed, int node) {
    return Objects.requireNonNull(placed.boxes.get(node));
  }

  private static boolean contains(Rect outer, Rect inner) {
    return outer.contains(inner.x(), inner.y())
        && outer.contains(inner.x() + inner.columns() - 1, inner.y() + inner.rows() - 1);
  }

  private static boolean overlap(Rect a, Rect b) {
    return a.x() < b.x() + b.columns()
        && b.x() < a.x() + a.columns()
        && a.y() < b.y() + b.rows()
        && b.y() < a.y() + a.rows();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesJoinTheirBoxesAndGoThroughNoOther(Case c) {
    Placed placed = FlowchartDrawing.place(c.chart(), c.setting(), PEN);
    for (int i = 0; i < c.chart().edges().size(); i++) {
      Edge edge = c.chart().edges().get(i);
      if (edge.from() == edge.to() || edge.stroke() == Stroke.HIDDEN) {
        continue;
      }
      Set<Point> cells = cells(placed, i);
      Set<Point> words = words(placed, i);
      cells.addAll(words);
      assertTrue(touches(cells, box(placed, edge.from())), "edge " + i + " begins in the air");
      assertTrue(touches(cells, box(placed, edge.to())), "edge " + i + " ends in the air");
      assertEquals(cells, reached(cells), "edge " + i + " is broken");
      placed.boxes.forEach((node, box) -> {
        boolean group = placed.labels.get(node) == null;
        Rect inner = new Rect(box.x() + 1, box.y() + 1, box.columns() - 2, box.rows() - 2);
        assertTrue(
            group || cells.stream().noneMatch(cell -> inner.contains(cell.x(), cell.y())),
            () -> "edge goes through " + node);
      });
    }
  }

  private static Set<Point> cells(Placed placed, int edge) {
    Set<Point> cells = new HashSet<>();
    for (Placed.Route route : placed.routes) {
      if (route.edge() == edge) {
        for (int i = 1; i < route.points().size(); i++) {
          Point a = route.points().get(i - 1);
          Point b = route.points().get(i);
          assertTrue(a.x() == b.x() || a.y() == b.y(), "a slanted line");
          for (int x = Math.min(a.x(), b.x()); x <= Math.max(a.x(), b.x()); x++) {
            for (int y = Math.min(a.y(), b.y()); y <= Math.max(a.y(), b.y()); y++) {
              cells.add(new Point(x, y));
            }
          }
        }
      }
    }
    return cells;
  }

  private static Set<Point> words(Placed placed, int edge) {
    Set<Point> cells = new HashSet<>();
    for (Placed.Words words : placed.words) {
      if (words.edge() == edge) {
        for (int x = -1; x <= words.label().width(); x++) {
          for (int y = 0; y < words.label().height(); y++) {
            cells.add(words.at().plus(x, y));
          }
        }
      }
    }
    return cells;
  }

  private static boolean touches(Set<Point> cells, Rect box) {
    Rect around = new Rect(box.x() - 1, box.y() - 1, box.columns() + 2, box.rows() + 2);
    return cells.stream().anyMatch(cell -> around.contains(cell.x(), cell.y()));
  }

  private static Set<Point> reached(Set<Point> cells) {
    Set<Point> reached = new HashSet<>();
    List<Point> open = new ArrayList<>(cells.stream().limit(1).toList());
    while (!open.isEmpty()) {
      Point point = open.removeLast();
      if (cells.contains(point) && reached.add(point)) {
        open.addAll(
            List.of(point.plus(1, 0), point.plus(-1, 0), point.plus(0, 1), point.plus(0, -1)));
      }
    }
    return reached;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLabelIsThereAndNothingIsOutside(Case c) {
    Optional<List<Line>> lines = FlowchartDrawing.lines(c.chart(), PEN);
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Line line : lines.get()) {
      assertTrue(line.width() <= PEN.widest(), "wider than there is room");
      text.append(line.paint(0, PEN.widest(), PEN.text())).append('\n');
    }
    for (Node node : c.chart().nodes()) {
      for (String word : node.label().split(" ", -1)) {
        assertTrue(text.indexOf(word) >= 0, word + " is lost");
      }
    }
    for (Edge edge : c.chart().edges()) {
      for (String word :
          edge.stroke() == Stroke.HIDDEN ? new String[0] : edge.label().split(" ", -1)) {
        assertTrue(text.indexOf(word) >= 0, word + " is lost");
      }
    }
    assertEquals(
        text.toString(),
        FlowchartDrawing.lines(c.chart(), PEN).orElseThrow().stream()
            .map(line -> line.paint(0, PEN.widest(), PEN.text()) + "\n")
            .reduce("", String::concat));
  }

  @Test
  void linesOfDifferentBoxesKeepApart() {
    Map<Point, Integer> owners = new HashMap<>();
    Flowchart crossed = crossed();
    Placed placed = FlowchartDrawing.place(crossed, new Setting(Direction.DOWN, 20, true, 0), PEN);
    int shared = 0;
    for (int edge = 0; edge < crossed.edges().size(); edge++) {
      for (Point cell : cells(placed, edge)) {
        shared += owners.putIfAbsent(cell, edge) == null ? 0 : 1;
      }
    }
    assertEquals(0, shared, "groups turn their boxes so that nothing crosses");
  }

  /// Two groups of two boxes each, and lines that cross if those keep their order.
  private static Flowchart crossed() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node("above", Shape.GROUP, -1, Optional.empty()));
    nodes.add(new Node("below", Shape.GROUP, -1, Optional.empty()));
    for (int i = 0; i < 4; i++) {
      nodes.add(new Node("box " + i, Shape.BOX, i / 2, Optional.empty()));
    }
    return new Flowchart(
        Direction.DOWN,
        nodes,
        List.of(
            new Edge(2, 5, "", Stroke.PLAIN, Tip.NONE, Tip.ARROW, 1),
            new Edge(3, 4, "", Stroke.PLAIN, Tip.NONE, Tip.ARROW, 1)));
  }

  @Test
  void theLargestIsDrawnOrRefusedAndEnds() {
    Random random = new Random(7);
    Flowchart large = chart(random, Direction.RIGHT, Flowchart.MOST_NODES);
    assertTrue(FlowchartDrawing.lines(large, PEN).isEmpty());
    assertTrue(FlowchartDrawing.lines(large, pen(5000, 5000)).isPresent());
  }
}
