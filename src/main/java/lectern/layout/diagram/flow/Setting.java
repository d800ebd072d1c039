package lectern.layout.diagram.flow;

import lectern.diagram.Flowchart.Direction;
import lectern.grid.Style;
import lectern.layout.diagram.Label;

/// How much room a flowchart takes.
///
/// @param wrap the columns that a label may have
/// @param whole whether a word longer than that is kept whole
/// @param air 0–2, how much is left free between boxes
record Setting(Direction direction, int wrap, boolean whole, int air) {
  Setting towards(Direction other) {
    return new Setting(other, wrap, whole, air);
  }

  Label label(String text, Style style) {
    return whole ? Label.whole(text, style, wrap) : Label.of(text, style, wrap);
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
