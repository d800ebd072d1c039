package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;

/// The part of a line between two neighbouring layers.
final class Piece {
  final int edge;
  final Item upper;
  final Item lower;
  final Stroke stroke;

  /// What stands at its ends, if they are the line's.
  final Tip upperTip;

  final Tip lowerTip;

  /// Lines that leave a box at the same place have the same name there.
  String upperPort = "";

  String lowerPort = "";

  /// Cells from the start of the item to where the line meets it.
  int upperAt;

  int lowerAt;

  boolean alone;

  /// Cells between the layers from the upper one's end to where this line turns; the second one
  /// where it turns twice, by way of `v` `detour`.
  final List<Integer> turns = new ArrayList<>();

  int detour = -1;

  Piece(int edge, Item upper, Item lower, Stroke stroke, Tip upperTip, Tip lowerTip) {
    this.edge = edge;
    this.upper = upper;
    this.lower = lower;
    this.stroke = stroke;
    this.upperTip = upperTip;
    this.lowerTip = lowerTip;
  }

  int upperV() {
    return upper.v + upperAt;
  }

  int lowerV() {
    return lower.v + lowerAt;
  }

  /// Whether no other line shares one of its ports.
  boolean isAlone() {
    return upper.below.stream().allMatch(other -> other == this || other.upperAt != upperAt)
        && lower.above.stream().allMatch(other -> other == this || other.lowerAt != lowerAt);
  }

  boolean isStraight() {
    return upperV() == lowerV();
  }
}
