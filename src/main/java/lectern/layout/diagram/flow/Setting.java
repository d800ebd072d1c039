package lectern.layout.diagram.flow;

import lectern.diagram.Flowchart.Direction;

/// How much room a flowchart takes.
///
/// @param wrap the columns that a label may have
/// @param air 0–2, how much is left free between boxes
record Setting(Direction direction, int wrap, int air) {
  Setting towards(Direction other) {
    return new Setting(other, wrap, air);
  }

  boolean isAcross() {
    return direction.isAcross();
  }

  /// Free columns between a box's words and its side.
  int pad() {
    return air == 0 ? 1 : 2;
  }

  /// Cells between two boxes of a layer.
  int apart() {
    return isAcross() ? (air == 2 ? 2 : 1) : 2 + 2 * air;
  }

  /// Cells between what else stands beside each other in a layer.
  int close() {
    return isAcross() ? 1 : 2;
  }

  /// Cells along a line before it may turn.
  int lead() {
    return isAcross() ? 1 + air / 2 : 0;
  }

  /// Cells from one parallel line to the next.
  int step() {
    return isAcross() ? 2 : 1;
  }

  /// Cells between two layers at least.
  int gap() {
    return isAcross() ? 3 + 2 * air : 1 + air;
  }
}
