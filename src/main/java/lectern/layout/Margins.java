package lectern.layout;

import lectern.grid.Size;

/// Where a slide's text stands in a room: columns left of it, columns of text, columns that code,
/// tables and columns may take from the same left edge, free rows above and below, rows under the
/// title, columns that a picture may stand out at either side of what is widest.
record Margins(int left, int measure, int widest, int top, int bottom, int underTitle, int reach) {
  /// Columns of text that are still easy to read from line to line.
  private static final int LONGEST_LINE = 88;

  /// The same for what stands side by side.
  private static final int LONGEST_PAIR = 148;

  /// `wide` if there is something that stands side by side.
  static Margins of(Size room, boolean wide) {
    int columns = room.columns();
    int rows = room.rows();
    int side = columns < 20 ? 0 : columns * 2 / 25;
    int usable = Math.max(1, columns - 2 * side);
    int measure = Math.min(usable, LONGEST_LINE);
    int block = Math.min(usable, wide ? LONGEST_PAIR : LONGEST_LINE);
    int left = (columns - block) / 2;
    return new Margins(
        left,
        measure,
        wide ? block : Math.max(measure, columns - left - side),
        rows < 12 ? 0 : Math.clamp(rows < 28 ? 1 : rows / 8 - 1, 1, 8),
        rows < 16 ? 0 : 1,
        rows < 8 ? 0 : rows < 36 ? 1 : 2,
        left - side);
  }
}
