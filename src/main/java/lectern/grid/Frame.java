package lectern.grid;

import java.util.Arrays;
import java.util.List;

/// A picture made of cells. Immutable; what lies out of range is clipped, and half a wide grapheme
/// becomes a space.
public final class Frame {
  private final Size size;
  private final Cell[] cells;

  private Frame(Size size, Cell[] cells) {
    this.size = size;
    this.cells = cells;
  }

  /// An empty picture: every cell a space of that style.
  public static Frame blank(Size size, Style style) {
    Cell[] cells = new Cell[size.columns() * size.rows()];
    Arrays.fill(cells, Cell.blank(style));
    return new Frame(size, cells);
  }

  /// One row, as wide as the text.
  public static Frame text(String text, Style style) {
    return row(List.of(Span.of(text, style)));
  }

  /// One row of spans, as wide as they are together.
  public static Frame row(List<Span> spans) {
    int width = 0;
    for (Span span : spans) {
      width += span.width();
    }
    Cell[] cells = new Cell[width];
    put(cells, 0, width, spans);
    return new Frame(new Size(width, 1), cells);
  }

  /// One row of exactly `columns` columns: the spans from the left, then spaces of the style
  /// `rest`; what is too long is clipped.
  public static Frame row(List<Span> spans, int columns, Style rest) {
    Cell[] cells = new Cell[columns];
    int x = put(cells, 0, columns, spans);
    if (x < columns) {
      Arrays.fill(cells, x, columns, Cell.blank(rest));
    }
    return new Frame(new Size(columns, 1), cells);
  }

  private static int put(Cell[] cells, int start, int end, List<Span> spans) {
    int x = start;
    for (Span span : spans) {
      for (Grapheme grapheme : span.text().graphemes()) {
        if (x + grapheme.width() > end) {
          if (x < end) {
            cells[x++] = Cell.blank(span.style());
          }
          return x;
        }
        cells[x++] = new Cell(grapheme, span.style());
        if (grapheme.width() == 2) {
          cells[x++] = Cell.tail(span.style());
        }
      }
    }
    return x;
  }

  /// The frames below each other, flush left, as wide as the widest; narrower ones are filled with
  /// their own last column's style.
  public static Frame stack(List<Frame> frames) {
    int columns = 0;
    int rows = 0;
    for (Frame frame : frames) {
      columns = Math.max(columns, frame.size.columns());
      rows += frame.size.rows();
    }
    Cell[] cells = new Cell[columns * rows];
    int y = 0;
    for (Frame frame : frames) {
      int width = frame.size.columns();
      for (int row = 0; row < frame.size.rows(); row++, y++) {
        System.arraycopy(frame.cells, row * width, cells, y * columns, width);
        if (width < columns) {
          Style rest = width == 0 ? Style.PLAIN : cells[y * columns + width - 1].style();
          Arrays.fill(cells, y * columns + width, (y + 1) * columns, Cell.blank(rest));
        }
      }
    }
    return new Frame(new Size(columns, rows), cells);
  }

  public Size size() {
    return size;
  }

  public int columns() {
    return size.columns();
  }

  public int rows() {
    return size.rows();
  }

  public Cell at(int column, int row) {
    return cells[row * size.columns() + column];
  }

  /// This frame with `top` laid over it, its top left cell at (x, y).
  public Frame with(int x, int y, Frame top) {
    Cell[] copy = cells.clone();
    int columns = size.columns();
    int fromX = Math.max(0, -x);
    int toX = Math.min(top.columns(), columns - x);
    if (toX <= fromX) {
      return this;
    }
    for (int row = Math.max(0, -y); row < top.rows() && y + row < size.rows(); row++) {
      int target = (y + row) * columns;
      System.arraycopy(
          top.cells, row * top.columns() + fromX, copy, target + x + fromX, toX - fromX);
      mend(copy, target, x + fromX, x + toX, columns);
    }
    return new Frame(size, copy);
  }

  /// Spaces where laying cells `from` to `to` over a row cut a wide grapheme in two, at either side
  /// of both seams.
  private static void mend(Cell[] cells, int row, int from, int to, int columns) {
    if (from > 0 && cells[row + from - 1].isWide()) {
      cells[row + from - 1] = Cell.blank(cells[row + from - 1].style());
    }
    if (cells[row + from].isTail()) {
      cells[row + from] = Cell.blank(cells[row + from].style());
    }
    if (cells[row + to - 1].isWide()) {
      cells[row + to - 1] = Cell.blank(cells[row + to - 1].style());
    }
    if (to < columns && cells[row + to].isTail()) {
      cells[row + to] = Cell.blank(cells[row + to].style());
    }
  }

  /// The part of this frame inside `rect`; where `rect` reaches outside there are plain spaces.
  public Frame crop(Rect rect) {
    return blank(rect.size(), Style.PLAIN).with(-rect.x(), -rect.y(), this);
  }

  /// This frame with every cell's style changed.
  public Frame restyle(java.util.function.UnaryOperator<Style> change) {
    Cell[] copy = new Cell[cells.length];
    for (int i = 0; i < cells.length; i++) {
      copy[i] = new Cell(cells[i].grapheme(), change.apply(cells[i].style()));
    }
    return new Frame(size, copy);
  }

  /// The text of a row, trailing spaces cut.
  public String line(int row) {
    StringBuilder text = new StringBuilder(size.columns());
    for (int x = 0; x < size.columns(); x++) {
      text.append(at(x, row).grapheme().text());
    }
    return text.toString().stripTrailing();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame that
        && size.equals(that.size)
        && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  /// The rows' text, a line each: what a reader would see without colours.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < size.rows(); y++) {
      text.append(line(y)).append('\n');
    }
    return text.toString();
  }
}
