package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.diagram.Label;
import org.jspecify.annotations.Nullable;

/// Something that takes room in a layer. `u` counts cells along the lines, `v` across them.
final class Item {
  enum Kind {
    /// A node of the flowchart, or a whole group.
    BOX,
    /// Words on a line.
    LABEL,
    /// A line that passes.
    BEND,
    /// Where a line goes through the border of the group.
    PORT
  }

  final Kind kind;

  /// The index of the node, or for words and ports that of an edge.
  final int index;

  final List<Piece> above = new ArrayList<>();
  final List<Piece> below = new ArrayList<>();

  /// Cells along and across.
  int length;

  int breadth;

  /// How far beside its middle a single line meets it.
  int lean;

  int layer;
  int place;
  int u;
  int v;
  double wish;

  /// Of a port, what its edges know it by.
  String name = "";

  @Nullable Placed inside;
  @Nullable Label label;

  Item(Kind kind, int index, int length, int breadth) {
    this.kind = kind;
    this.index = index;
    this.length = length;
    this.breadth = breadth;
  }

  boolean isBox() {
    return kind == Kind.BOX;
  }

  /// Where a line that only passes, or stands in the middle, crosses this.
  int middle() {
    return (breadth - 1) / 2 + lean;
  }
}
