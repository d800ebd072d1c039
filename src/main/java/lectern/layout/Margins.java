package lectern.layout;

import lectern.grid.Size;

/// Where a slide's text stands in a room: columns left of it, columns of text, columns that code
/// and tables may take from the same left edge, free rows above and below, rows under the title.
record Margins(int left, int measure, int widest, int top, int bottom, int underTitle) {
  /// Columns of text that are still easy to read from line to line.
  private static final int LONGEST_LINE = 92;

  static Margins of(Size room) {
    int columns = room.columns();
    int rows = room.rows();
    int side = columns < 20 ? 0 : columns * 2 / 25;
    int measure = Math.min(Math.max(1, columns - 2 * side), LONGEST_LINE);
    int left = (columns - measure) / 2;
    return new Margins(
        left,
        measure,
        Math.max(measure, columns - left - side),
        rows < 12 ? 0 : Math.clamp(rows < 28 ? 1 : rows / 8 - 1, 1, 8),
        rows < 16 ? 0 : 1,
        rows < 8 ? 0 : rows < 36 ? 1 : 2);
  }
}
