package lectern.terminal.draw;

import lectern.grid.Cell;

/// Cells by place: a frame, or what the screen is known to show.
@FunctionalInterface
public interface Cells {
  /// The cell at a column and a row, both from 0.
  Cell at(int column, int row);
}
