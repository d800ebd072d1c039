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

  public boolean contains(int column, int row) {
    return column >= x && column < x + columns && row >= y && row < y + rows;
  }
}
