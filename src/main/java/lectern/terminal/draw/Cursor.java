package lectern.terminal.draw;

/// Where the terminal's cursor is, as far as is certain, and the shortest way from there.
final class Cursor {
  private static final int UNKNOWN = -1;

  private final StringBuilder out;
  private int column = UNKNOWN;
  private int row = UNKNOWN;

  Cursor(StringBuilder out) {
    this.out = out;
  }

  void forget() {
    column = UNKNOWN;
    row = UNKNOWN;
  }

  void forgetColumn() {
    column = UNKNOWN;
  }

  /// The columns to go to the right in the same row, or -1 if it is not that simple.
  int ahead(int x, int y) {
    return row == y && column != UNKNOWN && column <= x ? x - column : -1;
  }

  /// The bytes of a move of `columns` to the right.
  static int cost(int columns) {
    return columns == 1 ? 3 : columns < 10 ? 4 : columns < 100 ? 5 : 6;
  }

  /// Says that writing has moved it to the right; at the edge terminals differ on where it is then.
  void advance(int columns, int edge) {
    column = column + columns >= edge ? UNKNOWN : column + columns;
  }

  void move(int x, int y) {
    int ahead = ahead(x, y);
    if (ahead > 0) {
      csi().append(ahead == 1 ? "" : ahead).append('C');
    } else if (ahead < 0 && row == y) {
      csi().append(x == 0 ? "" : x + 1).append('G');
    } else if (ahead < 0 && row != UNKNOWN && y == row + 1 && x == 0) {
      out.append("\r\n");
    } else if (ahead < 0) {
      csi().append(y == 0 ? "" : y + 1);
      if (x > 0) {
        out.append(';').append(x + 1);
      }
      out.append('H');
    }
    column = x;
    row = y;
  }

  private StringBuilder csi() {
    return out.append("\033[");
  }
}
