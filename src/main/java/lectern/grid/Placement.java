package lectern.grid;

/// A picture over the cells of a frame, which are blank there.
public record Placement(Rect at, Graphic graphic) {
  Placement shift(int columns, int rows) {
    Rect moved = new Rect(at.x() + columns, at.y() + rows, at.columns(), at.rows());
    return new Placement(moved, graphic);
  }
}
