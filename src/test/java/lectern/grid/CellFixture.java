package lectern.grid;

/// Cells of any text and width, for tests of what comes after [SafeText].
public final class CellFixture {
  private CellFixture() {}

  public static Cell cell(String text, int width, Style style) {
    return new Cell(Grapheme.of(text, width), style);
  }

  public static Cell tail(Style style) {
    return Cell.tail(style);
  }
}
