package lectern.terminal.draw;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import lectern.grid.Attr;
import lectern.grid.Cell;
import lectern.grid.CellFixture;
import lectern.grid.Color;
import lectern.grid.Size;
import lectern.grid.Style;

/// A grid of cells that a test can draw in.
final class Picture implements Cells {
  static final List<String> NARROW = List.of("a", "b", "Z", "~", "é", "─", "→");
  static final List<String> SETTLED_WIDE = List.of("日", "한");
  static final List<String> EMOJI = List.of("👍", "🚀");
  static final List<String> CLUSTERS =
      List.of("e\u0301", "👩\u200d💻", "🇩🇪", "⚠\ufe0f", "☕", "👍🏽", "\ue0b0");

  private static final List<Color> COLORS =
      List.of(
          Color.DEFAULT,
          new Color.Ansi(1),
          new Color.Ansi(12),
          new Color.Rgb(0x10, 0x20, 0x30),
          new Color.Rgb(0xf0, 0xe0, 0xd0));

  final Size size;
  private final Cell[] cells;

  Picture(Size size, Style ground) {
    this.size = size;
    this.cells = new Cell[size.columns() * size.rows()];
    Arrays.fill(cells, Cell.blank(ground));
  }

  @Override
  public Cell at(int column, int row) {
    return cells[row * size.columns() + column];
  }

  Picture copy() {
    Picture copy = new Picture(size, Style.PLAIN);
    System.arraycopy(cells, 0, copy.cells, 0, cells.length);
    return copy;
  }

  /// Puts a grapheme where there is room for it, and mends what it cuts.
  Picture put(int x, int y, String text, int width, Style style) {
    if (x + width > size.columns()) {
      return this;
    }
    for (int i = x; i < x + width; i++) {
      if (at(i, y).isTail()) {
        set(i - 1, y, Cell.blank(at(i - 1, y).style()));
      }
      if (at(i, y).isWide()) {
        set(i + 1, y, Cell.blank(at(i + 1, y).style()));
      }
    }
    set(x, y, CellFixture.cell(text, width, style));
    if (width == 2) {
      set(x + 1, y, CellFixture.tail(style));
    }
    return this;
  }

  Picture text(int x, int y, String text, Style style) {
    for (int i = 0; i < text.length(); i++) {
      put(x + i, y, text.substring(i, i + 1), 1, style);
    }
    return this;
  }

  private void set(int x, int y, Cell cell) {
    cells[y * size.columns() + x] = cell;
  }

  static int width(String text) {
    return NARROW.contains(text)
            || text.equals(" ")
            || text.equals("e\u0301")
            || text.equals("\ue0b0")
        ? 1
        : 2;
  }

  /// A few runs of text and blanks thrown on it.
  Picture scribble(RandomGenerator random, List<String> alphabet) {
    Picture next = copy();
    int runs = 1 + random.nextInt(6);
    for (int i = 0; i < runs; i++) {
      Style style = style(random);
      int y = random.nextInt(size.rows());
      int x = random.nextInt(size.columns());
      int length = random.nextInt(size.columns());
      boolean blank = random.nextBoolean();
      while (length-- > 0 && x < size.columns()) {
        String text = blank ? " " : alphabet.get(random.nextInt(alphabet.size()));
        next.put(x, y, text, width(text), style);
        x += width(text);
      }
    }
    return next;
  }

  static Style style(RandomGenerator random) {
    Style style =
        Style.PLAIN
            .fg(COLORS.get(random.nextInt(COLORS.size())))
            .bg(COLORS.get(random.nextInt(COLORS.size())));
    for (Attr attr : Attr.values()) {
      if (random.nextInt(5) == 0) {
        style = style.and(attr);
      }
    }
    return style;
  }
}
