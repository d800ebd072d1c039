package lectern.image;

import lectern.grid.CellSize;

/// What pictures are drawn on.
///
/// @param registers how many colours Sixel has here, from 2 on
public record Canvas(Protocol protocol, CellSize cell, int registers) {
  /// Where nothing more is known of the terminal.
  public static final Canvas BLOCKS = new Canvas(Protocol.BLOCKS, CellSize.USUAL, 256);

  public static final Canvas OFF = new Canvas(Protocol.OFF, CellSize.USUAL, 256);
}
