package lectern.image;

import lectern.grid.Size;

/// kitty's Unicode placeholders: characters that stand for the cells of a picture. Their colour is
/// the picture's number; a mark above the first one of a row tells the row, and those after it
/// follow from it.
final class Placeholders {
  private static final String CELL = Character.toString(0x10eeee);

  /// The marks for row 0, 1, …: the first of those that the protocol lists.
  private static final String[] ROWS =
      ("0305 030d 030e 0310 0312 033d 033e 033f 0346 034a 034b 034c 0350 0351 0352 0357 035b 0363"
              + " 0364 0365 0366 0367 0368 0369 036a 036b 036c 036d 036e 036f 0483 0484 0485 0486"
              + " 0487 0592 0593 0594 0595 0597 0598 0599 059c 059d 059e 059f 05a0 05a1 05a8 05a9"
              + " 05ab 05ac 05af 05c4 0610 0611 0612 0613 0614 0615 0616 0617 0657 0658 0659 065a"
              + " 065b 065d 065e 06d6 06d7 06d8 06d9 06da 06db 06dc 06df 06e0 06e1 06e2 06e4 06e7"
              + " 06e8 06eb 06ec")
          .split(" ", -1);

  static final int MOST_ROWS = ROWS.length;

  private Placeholders() {}

  /// Draws them from the cursor on; `id` is 1 to 255.
  static String of(int id, Size cells) {
    StringBuilder all = new StringBuilder("\033[0;38;5;" + id + "m");
    for (int row = 0; row < cells.rows(); row++) {
      all.append("\0337").append(CELL).append(mark(row)).append(mark(0));
      all.repeat(CELL, cells.columns() - 1).append("\0338\033[B");
    }
    return all.append("\033[0m").toString();
  }

  private static char mark(int row) {
    return (char) Integer.parseInt(ROWS[row], 16);
  }
}
