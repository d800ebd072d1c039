package lectern.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Boxes and the lines between them.
public record Flowchart(Direction direction, List<Node> nodes, List<Edge> edges)
    implements Diagram {
  /// More than this is no picture any more.
  public static final int MOST_NODES = 200;

  public static final int MOST_EDGES = 400;

  public Flowchart {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// Where lines go.
  public enum Direction {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /// Whether lines go to the side.
    public boolean isAcross() {
      return this == RIGHT || this == LEFT;
    }
  }

  /// A box. `parent` is the index of the group it stands in, -1 for none; `direction` is what a
  /// group asks for its own boxes.
  public record Node(String label, Shape shape, int parent, Optional<Direction> direction) {}

  public enum Shape {
    BOX,
    ROUND,
    STADIUM,
    SUBROUTINE,
    CYLINDER,
    CIRCLE,
    RHOMBUS,
    HEXAGON,
    FLAG,
    /// `/ /`
    LEAN_RIGHT,
    /// `\ \`
    LEAN_LEFT,
    /// Narrow at its top: `/ \`
    TRAPEZOID,
    /// Narrow at its foot: `\ /`
    FUNNEL,
    /// Holds other nodes, or would.
    GROUP
  }

  /// A line between the nodes of two indices, `length` (1 or more) layers long at least.
  public record Edge(
      int from, int to, String label, Stroke stroke, Tip start, Tip end, int length) {}

  public enum Stroke {
    PLAIN,
    DOTTED,
    THICK,
    /// Not drawn: it only says what stands below what.
    HIDDEN
  }

  /// What stands at a line's end.
  public enum Tip {
    NONE,
    ARROW,
    CIRCLE,
    CROSS
  }

  @Override
  public List<String> words() {
    return Stream.concat(nodes.stream().map(Node::label), edges.stream().map(Edge::label))
        .filter(label -> !label.isEmpty())
        .toList();
  }
}
