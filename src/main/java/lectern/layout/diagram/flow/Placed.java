package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.diagram.Flowchart.Tip;
import lectern.grid.Rect;
import lectern.layout.diagram.Label;

/// Where everything of a flowchart, or of one of its groups, stands. Columns and rows from its
/// upper left cell.
final class Placed {
  int width;
  int height;
  final Map<Integer, Rect> boxes = new LinkedHashMap<>();

  /// The words of each box that is no group.
  final Map<Integer, Label> labels = new LinkedHashMap<>();

  final List<Route> routes = new ArrayList<>();
  final List<Head> heads = new ArrayList<>();
  final List<Words> words = new ArrayList<>();

  /// By the name of a port: cells across from the group's start.
  final Map<String, Integer> ports = new LinkedHashMap<>();

  record Point(int x, int y) {
    Point plus(int dx, int dy) {
      return new Point(x + dx, y + dy);
    }
  }

  /// A stretch of an edge: cells to be joined one after the other.
  record Route(int edge, List<Point> points) {}

  /// What stands at the end of an edge, and which way it points.
  record Head(int edge, Point at, Tip tip, int dx, int dy) {}

  /// `pad` columns beside them stay free.
  record Words(int edge, Point at, Label label, int pad) {}

  /// Takes in what has been placed elsewhere, moved by so many cells.
  void add(Placed other, int dx, int dy) {
    other.boxes.forEach(
        (node, r) -> boxes.put(node, new Rect(r.x() + dx, r.y() + dy, r.columns(), r.rows())));
    labels.putAll(other.labels);
    for (Route route : other.routes) {
      routes.add(
          new Route(route.edge, route.points.stream().map(point -> point.plus(dx, dy)).toList()));
    }
    for (Head head : other.heads) {
      heads.add(new Head(head.edge, head.at.plus(dx, dy), head.tip, head.dx, head.dy));
    }
    for (Words word : other.words) {
      words.add(new Words(word.edge, word.at.plus(dx, dy), word.label, word.pad));
    }
  }
}
