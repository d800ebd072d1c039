package lectern.grid;

import org.jspecify.annotations.Nullable;

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

  /// Written out, because a terminal compares all cells of two frames for each key.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Cell that
            && grapheme.equals(that.grapheme)
            && style.equals(that.style));
  }

  @Override
  public int hashCode() {
    return 31 * grapheme.hashCode() + style.hashCode();
  }
}
