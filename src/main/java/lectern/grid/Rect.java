package lectern.grid;

/// A rectangle of cells; the top left cell of a frame is (0, 0). Fewer than no columns or rows
/// count as none, so that a margin may be larger than the room.
public record Rect(int x, int y, int columns, int rows) {
  public Rect {
    columns = Math.max(0, columns);
    rows = Math.max(0, rows);
  }

  public Size size() {
    return new Size(columns, rows);
  }

  public boolean contains(Rect other) {
    return x <= other.x
        && y <= other.y
        && other.x + other.columns <= x + columns
        && other.y + other.rows <= y + rows;
  }

  /// Whether both have a cell in common.
  boolean meets(Rect other) {
    return x < other.x + other.columns
        && other.x < x + columns
        && y < other.y + other.rows
        && other.y < y + rows;
  }

  public boolean contains(int column, int row) {
    return column >= x && column < x + columns && row >= y && row < y + rows;
  }
}
