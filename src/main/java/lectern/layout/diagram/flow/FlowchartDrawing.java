package lectern.layout.diagram.flow;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block.Align;
import lectern.diagram.Flowchart;
import lectern.diagram.Flowchart.Direction;
import lectern.diagram.Flowchart.Edge;
import lectern.diagram.Flowchart.Node;
import lectern.diagram.Flowchart.Shape;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;
import lectern.grid.Rect;
import lectern.grid.Style;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Canvas.Ink;
import lectern.layout.diagram.Label;
import lectern.layout.text.Line;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// A flowchart in the room there is: as it asks to be drawn, or with shorter rows of words, or in
/// the other direction.
public final class FlowchartDrawing {
  /// Columns that the words of a box or line may have, tried one after the other.
  private static final List<Integer> WRAPS = List.of(32, 22, 16, 12, 9);

  private final Flowchart chart;
  private final Pen pen;

  private FlowchartDrawing(Flowchart chart, Pen pen) {
    this.chart = chart;
    this.pen = pen;
  }

  /// Its rows; empty if it does not fit the width in any way.
  public static Optional<List<Line>> lines(Flowchart chart, Pen pen) {
    return new FlowchartDrawing(chart, pen).lines();
  }

  /// The first that fits the room; else the first that fits its width. Words are broken only if
  /// there is no other way.
  private Optional<List<Line>> lines() {
    return lines(true).or(() -> lines(false));
  }

  private Optional<List<Line>> lines(boolean whole) {
    Optional<Placed> tall = Optional.empty();
    for (Direction direction : List.of(chart.direction(), other(chart.direction()))) {
      for (int wrap : WRAPS) {
        for (int air = pen.tight() ? 0 : 2; air >= 0; air--) {
          Optional<Placed> placed = place(new Setting(direction, wrap, whole, air));
          if (placed.isEmpty() || placed.get().width > (air == 0 ? pen.widest() : pen.columns())) {
            continue;
          }
          if (placed.get().height <= rows(air)) {
            return Optional.of(draw(placed.get()));
          }
          if (tall.isEmpty() && air == 0) {
            tall = placed;
          }
        }
      }
    }
    return tall.map(this::draw);
  }

  /// Much air is for diagrams that leave some of the room to others.
  private int rows(int air) {
    return air == 0 ? pen.paper().rows() : pen.paper().rows() * (5 - air) / 5;
  }

  private static Direction other(Direction direction) {
    return direction.isAcross() ? Direction.DOWN : Direction.RIGHT;
  }

  private Optional<Placed> place(Setting setting) {
    try {
      return Optional.of(place(chart, setting, pen));
    } catch (Overfull _) {
      return Optional.empty();
    }
  }

  static Placed place(Flowchart chart, Setting setting, Pen pen) {
    Style text = pen.style(Role.DIAGRAM_TEXT);
    Style line = pen.style(Role.DIAGRAM_LABEL);
    Style group = pen.style(Role.DIAGRAM_GROUP);
    List<Label> nodes =
        java.util.stream.IntStream.range(0, chart.nodes().size())
            .mapToObj(i -> node(chart, i, setting, text, group))
            .toList();
    List<Label> edges =
        chart.edges().stream()
            .map(edge -> setting.label(edge.stroke() == Stroke.HIDDEN ? "" : edge.label(), line))
            .toList();
    Label none = Label.of("", text, 1);
    return Level.place(new Level.Chart(chart, nodes, edges, none), setting);
  }

  /// The words in a box; a line from it to itself is told there.
  private static Label node(Flowchart chart, int index, Setting setting, Style text, Style group) {
    Node node = chart.nodes().get(index);
    StringBuilder words = new StringBuilder(node.label());
    for (Edge edge : chart.edges()) {
      if (edge.from() == index && edge.to() == index) {
        words.append(edge.label().isEmpty() ? "\n↻" : "\n↻ " + edge.label());
      }
    }
    return node.shape() == Shape.GROUP
        ? Label.of(words.toString().replace('\n', ' '), group, Integer.MAX_VALUE)
        : setting.label(words.toString(), text);
  }

  private List<Line> draw(Placed placed) {
    List<Line> lines = canvas(chart, placed).lines(pen);
    int lead = Line.lead(Align.CENTER, pen.columns() - placed.width);
    return lines.stream().map(line -> line.shift(lead)).toList();
  }

  private static Canvas canvas(Flowchart chart, Placed placed) {
    Canvas canvas = new Canvas(placed.width, placed.height);
    List<Node> nodes = chart.nodes();
    placed.boxes.forEach((node, box) -> {
      if (nodes.get(node).shape() == Shape.GROUP) {
        Shapes.draw(canvas, box, Shape.GROUP, Role.DIAGRAM_GROUP);
      }
    });
    for (Placed.Route route : placed.routes) {
      Stroke stroke = chart.edges().get(route.edge()).stroke();
      Ink ink = new Ink(Role.DIAGRAM_LINE, stroke == Stroke.THICK, stroke == Stroke.DOTTED, true);
      for (int i = 1; i < route.points().size(); i++) {
        Placed.Point a = route.points().get(i - 1);
        Placed.Point b = route.points().get(i);
        canvas.line(a.x(), a.y(), b.x(), b.y(), ink);
      }
    }
    placed.boxes.forEach((node, box) -> box(canvas, chart, placed, node, box));
    for (Placed.Head head : placed.heads) {
      canvas.mark(head.at().x(), head.at().y(), mark(head), Role.DIAGRAM_LINE);
    }
    for (Placed.Words words : placed.words) {
      Placed.Point at = words.at();
      int pad = words.pad();
      canvas.clear(at.x() - pad, at.y(), words.label().width() + 2 * pad, words.label().height());
      canvas.centred(words.at().x(), words.at().y(), words.label().width(), words.label());
    }
    return canvas;
  }

  private static void box(Canvas canvas, Flowchart chart, Placed placed, int node, Rect box) {
    Shape shape = chart.nodes().get(node).shape();
    Label label = placed.labels.get(node);
    if (label != null) {
      canvas.keep(box.y(), box.rows());
    }
    if (shape != Shape.GROUP || label != null) {
      Shapes.draw(canvas, box, shape, Role.DIAGRAM_NODE);
    }
    if (label != null) {
      int head = 1 + Shapes.extraHeight(shape);
      int free = Math.max(0, box.rows() - head - 1 - label.height());
      canvas.centred(box.x(), box.y() + head + free / 2, box.columns(), label);
    }
  }

  private static String mark(Placed.Head head) {
    if (head.tip() == Tip.CIRCLE) {
      return "○";
    }
    if (head.tip() == Tip.CROSS) {
      return "×";
    }
    return head.dx() > 0 ? "▶" : head.dx() < 0 ? "◀" : head.dy() > 0 ? "▼" : "▲";
  }
}
