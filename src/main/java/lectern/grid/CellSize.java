package lectern.grid;

/// How many pixels a terminal's cell is wide and high, from 1 on.
public record CellSize(int width, int height) {
  /// Where a terminal does not say: its cells are about twice as high as wide.
  public static final CellSize USUAL = new CellSize(10, 20);

  public CellSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a cell of " + width + "x" + height + " pixels");
    }
  }
}
