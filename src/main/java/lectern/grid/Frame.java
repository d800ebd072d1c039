package lectern.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// A picture made of cells. Immutable; what lies out of range is clipped, and half a wide grapheme
/// becomes a space.
public final class Frame {
  private final Size size;
  private final Cell[] cells;
  private final List<Placement> placements;

  private Frame(Size size, Cell[] cells) {
    this(size, cells, List.of());
  }

  private Frame(Size size, Cell[] cells, List<Placement> placements) {
    this.size = size;
    this.cells = cells;
    this.placements = placements;
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
    put(cells, spans);
    return new Frame(new Size(width, 1), cells);
  }

  /// One row of exactly `columns` columns (fewer than 0 counts as 0): the spans from the left, then
  /// spaces of the style `rest`; what is too long is clipped.
  public static Frame row(List<Span> spans, int columns, Style rest) {
    Cell[] cells = new Cell[Math.max(0, columns)];
    int x = put(cells, spans);
    if (x < cells.length) {
      Arrays.fill(cells, x, cells.length, Cell.blank(rest));
    }
    return new Frame(new Size(cells.length, 1), cells);
  }

  private static int put(Cell[] cells, List<Span> spans) {
    int x = 0;
    for (Span span : spans) {
      Style style = span.style();
      for (Grapheme grapheme : span.text().graphemes()) {
        if (x + grapheme.width() > cells.length) {
          if (x < cells.length) {
            cells[x++] = Cell.blank(style);
          }
          return x;
        }
        cells[x++] = new Cell(grapheme, style);
        if (grapheme.width() == 2) {
          cells[x++] = Cell.tail(style);
        }
      }
    }
    return x;
  }

  /// The frames below each other, flush left, as wide as the widest; narrower ones are filled with
  /// their own last column's style. Pictures over them are left out.
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

  /// The cell in a column and row of this frame, counted from 0.
  public Cell at(int column, int row) {
    Objects.checkIndex(column, size.columns());
    Objects.checkIndex(row, size.rows());
    return cells[row * size.columns() + column];
  }

  /// The pictures over this frame's cells; no cell of another frame lies over them.
  public List<Placement> placements() {
    return placements;
  }

  /// This frame with a picture over its cells. One that reaches out of it is left out.
  public Frame place(Rect at, Graphic graphic) {
    if (!new Rect(0, 0, columns(), rows()).contains(at)) {
      return this;
    }
    List<Placement> more = new ArrayList<>(placements);
    more.add(new Placement(at, graphic));
    return new Frame(size, cells, List.copyOf(more));
  }

  /// This frame with `below` under it, flush left.
  public Frame above(Frame below) {
    return stack(List.of(this, below));
  }

  /// This frame with `top` laid over it, its top left cell at (x, y).
  public Frame with(int x, int y, Frame top) {
    int left = clamp(x, columns());
    int right = clamp((long) x + top.columns(), columns());
    int first = clamp(y, rows());
    int last = clamp((long) y + top.rows(), rows());
    if (left >= right || first >= last) {
      return this;
    }
    Cell[] copy = cells.clone();
    for (int row = first; row < last; row++) {
      int from = (row - y) * top.columns() + left - x;
      int to = row * columns();
      System.arraycopy(top.cells, from, copy, to + left, right - left);
      mend(copy, to, left, right, columns());
    }
    return new Frame(size, copy, laid(x, y, top));
  }

  /// The pictures that are left after laying a frame over this one, and its own.
  private List<Placement> laid(int x, int y, Frame top) {
    if (placements.isEmpty() && top.placements.isEmpty()) {
      return placements;
    }
    Rect over = new Rect(x, y, top.columns(), top.rows());
    Rect all = new Rect(0, 0, columns(), rows());
    List<Placement> left = new ArrayList<>();
    for (Placement old : placements) {
      if (!old.at().meets(over)) {
        left.add(old);
      }
    }
    for (Placement own : top.placements) {
      Placement moved = own.shift(x, y);
      if (all.contains(moved.at())) {
        left.add(moved);
      }
    }
    return List.copyOf(left);
  }

  private static int clamp(long value, int most) {
    return Math.clamp(value, 0, most);
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
    if (rect.equals(new Rect(0, 0, columns(), rows()))) {
      return this;
    }
    return blank(rect.size(), Style.PLAIN).with(-rect.x(), -rect.y(), this);
  }

  /// This frame with every cell's style changed.
  public Frame restyle(UnaryOperator<Style> change) {
    Cell[] copy = new Cell[cells.length];
    Style old = Style.PLAIN;
    Style changed = change.apply(old);
    for (int i = 0; i < cells.length; i++) {
      Style style = cells[i].style();
      if (!style.equals(old)) {
        old = style;
        changed = change.apply(old);
      }
      copy[i] = new Cell(cells[i].grapheme(), changed);
    }
    return new Frame(size, copy, placements);
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
        && Arrays.equals(cells, that.cells)
        && placements.equals(that.placements);
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
