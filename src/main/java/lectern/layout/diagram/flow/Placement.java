package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.diagram.Flowchart.Tip;
import lectern.grid.Rect;
import lectern.layout.diagram.flow.Placed.Point;

/// Items that know where they stand across the lines, as columns and rows.
final class Placement {
  private final Level.Chart chart;
  private final Setting setting;
  private final List<List<Item>> rows;
  private final Map<Integer, List<Integer>> same;
  private final int[] starts;
  private final int[] ends;
  private final Placed placed = new Placed();
  private int along;

  Placement(
      Level.Chart chart, Setting setting, List<List<Item>> rows, Map<Integer, List<Integer>> same) {
    this.chart = chart;
    this.setting = setting;
    this.rows = rows;
    this.same = same;
    this.starts = new int[rows.size()];
    this.ends = new int[rows.size()];
  }

  /// At least so many columns wide.
  Placed place(int least) {
    int across = 0;
    for (int row = 0; row < rows.size(); row++) {
      layer(row);
      for (Item item : rows.get(row)) {
        across = Math.max(across, item.v + item.breadth);
      }
    }
    if (setting.isAcross() && along < least) {
      stretch(least - along);
    }
    placed.width = setting.isAcross() ? along : across;
    placed.height = setting.isAcross() ? across : along;
    rows.forEach(row -> row.forEach(this::draw));
    return placed;
  }

  /// Moves the ports at the end further away.
  private void stretch(int cells) {
    int last = rows.size() - 1;
    if (last >= 0 && rows.get(last).stream().allMatch(item -> item.kind == Item.Kind.PORT)) {
      starts[last] += cells;
      ends[last] += cells;
    }
    along += cells;
  }

  /// Where a layer begins and ends, its items in its middle.
  private void layer(int row) {
    List<Item> items = rows.get(row);
    int length = items.stream().mapToInt(item -> item.length).max().orElse(0);
    if (setting.isAcross()) {
      for (Item item : items) {
        boolean plain = item.isBox() && item.inside == null;
        item.length = plain && length - item.length <= 10 ? length : item.length;
      }
    }
    starts[row] = along;
    ends[row] = along + length;
    for (Item item : items) {
      item.u = along + (length - item.length) / 2;
    }
    along += length;
    if (row + 1 < rows.size()) {
      List<Piece> pieces = items.stream().flatMap(item -> item.below.stream()).toList();
      along += Channel.route(pieces, setting, least(items, rows.get(row + 1)));
    }
  }

  private int least(List<Item> upper, List<Item> lower) {
    boolean boxes = upper.stream().anyMatch(Item::isBox) && lower.stream().anyMatch(Item::isBox);
    return boxes
        ? setting.gap()
        : setting.isAcross() ? 1 + setting.air() : setting.air() == 2 ? 1 : 0;
  }

  private void draw(Item item) {
    switch (item.kind) {
      case BOX -> {
        Rect rect = rect(item);
        if (item.inside == null) {
          placed.boxes.put(item.index, rect);
          placed.labels.put(item.index, chart.nodes().get(item.index));
        } else {
          placed.add(item.inside, rect.x(), rect.y());
        }
      }
      case LABEL -> {
        Rect rect = rect(item);
        int pad = setting.isAcross() ? 1 : 0;
        if (item.label != null) {
          placed.words.add(
              new Placed.Words(item.index, new Point(rect.x() + pad, rect.y()), item.label, pad));
        }
      }
      case BEND -> {}
      case PORT -> placed.ports.put(item.name, item.v);
    }
    item.below.forEach(this::draw);
  }

  private void draw(Piece piece) {
    int v = piece.upperV();
    int w = piece.lowerV();
    int from = upperEnd(piece);
    int to = lowerEnd(piece);
    List<Point> points = new ArrayList<>();
    points.add(point(from, v));
    if (v != w) {
      int base = ends[piece.upper.layer];
      int turn = base + piece.turns.getFirst();
      points.add(point(turn, v));
      if (piece.detour >= 0 && piece.turns.size() > 1) {
        int second = base + piece.turns.get(1);
        points.add(point(turn, piece.detour));
        points.add(point(second, piece.detour));
        turn = second;
      }
      points.add(point(turn, w));
    }
    points.add(point(to, w));
    add(piece, points);
  }

  private void add(Piece piece, List<Point> points) {
    List<Integer> edges = new ArrayList<>(List.of(piece.edge));
    edges.addAll(same.getOrDefault(piece.edge, List.of()));
    for (int edge : edges) {
      placed.routes.add(new Placed.Route(edge, List.copyOf(points)));
      if (piece.upperTip != Tip.NONE) {
        head(edge, points.getFirst(), piece.upperTip, -1);
      }
      if (piece.lowerTip != Tip.NONE) {
        head(edge, points.getLast(), piece.lowerTip, 1);
      }
    }
  }

  private void head(int edge, Point at, Tip tip, int along) {
    Point origin = point(0, 0);
    Point next = point(along, 0);
    placed.heads.add(new Placed.Head(edge, at, tip, next.x() - origin.x(), next.y() - origin.y()));
  }

  /// The first cell of a piece: on the border of its box, or next to it if a tip stands there.
  private int upperEnd(Piece piece) {
    Item item = piece.upper;
    return switch (item.kind) {
      case BOX -> item.u + item.length - (piece.upperTip == Tip.NONE ? 1 : 0);
      case LABEL -> item.u + item.length - 1;
      case BEND -> starts[item.layer];
      case PORT -> starts[item.layer] - 1;
    };
  }

  private int lowerEnd(Piece piece) {
    Item item = piece.lower;
    return switch (item.kind) {
      case BOX -> item.u - (piece.lowerTip == Tip.NONE ? 0 : 1);
      case LABEL -> item.u;
      case BEND -> starts[item.layer];
      case PORT -> starts[item.layer];
    };
  }

  private Rect rect(Item item) {
    Point first = point(item.u, item.v);
    Point last = point(item.u + item.length - 1, item.v + item.breadth - 1);
    int x = Math.min(first.x(), last.x());
    int y = Math.min(first.y(), last.y());
    return new Rect(x, y, Math.abs(last.x() - first.x()) + 1, Math.abs(last.y() - first.y()) + 1);
  }

  private Point point(int u, int v) {
    return switch (setting.direction()) {
      case DOWN -> new Point(v, u);
      case UP -> new Point(v, along - 1 - u);
      case RIGHT -> new Point(u, v);
      case LEFT -> new Point(along - 1 - u, v);
    };
  }
}
