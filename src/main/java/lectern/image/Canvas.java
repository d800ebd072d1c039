package lectern.image;

import lectern.grid.CellSize;

/// What pictures and larger text are drawn on.
///
/// @param registers how many colours Sixel has here, from 2 on
/// @param scales whether it draws text larger (kitty's text sizing protocol)
public record Canvas(Protocol protocol, CellSize cell, int registers, boolean scales) {
  /// Where nothing more is known of the terminal.
  public static final Canvas BLOCKS = new Canvas(Protocol.BLOCKS, CellSize.USUAL, 256, false);

  public static final Canvas OFF = new Canvas(Protocol.OFF, CellSize.USUAL, 256, false);
}
