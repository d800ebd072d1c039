package lectern.grid;

/// One column of one row. A wide grapheme is followed by one tail cell of the same style.
public record Cell(Grapheme grapheme, Style style) {
  public static Cell blank(Style style) {
    return new Cell(Grapheme.SPACE, style);
  }

  static Cell tail(Style style) {
    return new Cell(Grapheme.TAIL, style);
  }

  public boolean isTail() {
    return grapheme.width() == 0;
  }

  public boolean isWide() {
    return grapheme.width() == 2;
  }
}
