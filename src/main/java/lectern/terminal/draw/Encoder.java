package lectern.terminal.draw;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import lectern.grid.Cell;
import lectern.grid.Grapheme;
import lectern.grid.Size;
import lectern.grid.Style;
import org.jspecify.annotations.Nullable;

/// Frames as bytes: the least that turns one into the next on a terminal. Remembers the rendition
/// between frames, but not the cursor: something else may have moved it. Needs autowrap (DECAWM)
/// off.
public final class Encoder {
  /// Synchronized update (private mode 2026): the terminal shows what is between them at once.
  private static final String BEGIN = "\033[?2026h";

  private static final String END = "\033[?2026l";

  private final boolean bce;
  private final Look.Book looks;
  private final StringBuilder out = new StringBuilder(4096);
  private final Pen pen = new Pen(out);
  private final Cursor cursor = new Cursor(out);

  public Encoder(Capabilities capabilities) {
    this.bce = capabilities.bce();
    this.looks = new Look.Book(capabilities.colors(), capabilities.links());
  }

  /// The bytes that turn `old` into `next`; none if they look the same.
  public byte[] change(Size size, Cells old, Cells next) {
    out.setLength(0);
    out.append(BEGIN);
    draw(size, old, next);
    return out.length() == BEGIN.length() ? new byte[0] : end();
  }

  /// The bytes that show `next` whatever was there before.
  public byte[] repaint(Size size, Cells next) {
    out.setLength(0);
    out.append(BEGIN);
    Style ground = bce ? ground(size, next) : Style.PLAIN;
    pen.reset(Look.PLAIN.blank(looks.of(ground).bg()));
    out.append("\033[2J");
    Cell blank = Cell.blank(ground);
    draw(size, (_, _) -> blank, next);
    return end();
  }

  /// Says that something else has set the rendition to plain.
  public void wasReset() {
    pen.wasReset();
  }

  private byte[] end() {
    return out.append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void draw(Size size, Cells old, Cells next) {
    cursor.forget();
    for (int y = 0; y < size.rows(); y++) {
      new Row(y, size.columns(), old, next).draw();
    }
  }

  /// A blank on the background that most cells have.
  @SuppressWarnings("ReferenceEquality") // neighbours mostly share one style
  private Style ground(Size size, Cells next) {
    Map<String, Integer> counts = new HashMap<>();
    Style best = Style.PLAIN;
    int most = 0;
    for (int y = 0; y < size.rows(); y++) {
      for (int x = 0; x < size.columns(); ) {
        Style style = next.at(x, y).style();
        int from = x;
        while (x < size.columns() && next.at(x, y).style() == style) {
          x++;
        }
        int count = counts.merge(looks.of(style).bg(), x - from, Integer::sum);
        if (count > most) {
          most = count;
          best = Style.PLAIN.bg(style.bg());
        }
      }
    }
    return best;
  }

  /// One row on its way from old to next.
  private final class Row {
    private final int y;
    private final int columns;
    private final Cells old;
    private final Cells next;

    /// Columns left of this may not show what they should, for a disputed cluster may have run over
    /// them.
    private int spoiled;

    /// The cells last compared, as most are those again.
    private @Nullable Cell was;

    private @Nullable Cell will;
    private boolean alike;

    Row(int y, int columns, Cells old, Cells next) {
      this.y = y;
      this.columns = columns;
      this.old = old;
      this.next = next;
    }

    void draw() {
      for (int x = 0; x < columns; ) {
        x = same(x) ? x + 1 : drawFrom(x);
      }
      pen.set(pen.look().unlinked());
    }

    private boolean same(int x) {
      return x >= spoiled && same(old.at(x, y), next.at(x, y));
    }

    @SuppressWarnings("ReferenceEquality") // most cells are the very same: no need to look further
    private boolean same(Cell a, Cell b) {
      if (a == b) {
        return true;
      }
      if (a != was || b != will) {
        was = a;
        will = b;
        alike = alike(a, b);
      }
      return alike;
    }

    private boolean alike(Cell a, Cell b) {
      if (!a.grapheme().equals(b.grapheme())) {
        return false;
      }
      Look was = looks.of(a.style());
      Look will = looks.of(b.style());
      return was.equals(will)
          || (a.grapheme().equals(Grapheme.SPACE)
              && was.bare()
              && will.bare()
              && was.bg().equals(will.bg()));
    }

    /// Draws at least the cell at `x`; the column to go on from.
    private int drawFrom(int x) {
      Cell cell = next.at(x, y);
      if (cell.isTail()) {
        // Its head has drawn it; alone it is half of nothing.
        if (x == 0 || !next.at(x - 1, y).isWide()) {
          put(x, Grapheme.SPACE, cell.style());
        }
        return x + 1;
      }
      if (blank(cell)) {
        return erase(x);
      }
      if (x + cell.grapheme().width() > columns) {
        put(x, Grapheme.SPACE, cell.style());
        return columns;
      }
      put(x, cell.grapheme(), cell.style());
      return x + cell.grapheme().width();
    }

    private boolean blank(Cell cell) {
      return cell.grapheme().equals(Grapheme.SPACE) && looks.of(cell.style()).bare();
    }

    /// A run of blanks of one background, as spaces or erased, whichever is shorter.
    @SuppressWarnings("ReferenceEquality") // most blanks are the very one to their left
    private int erase(int x) {
      Cell first = next.at(x, y);
      String bg = looks.of(first.style()).bg();
      int end = x;
      int changed = x;
      while (end < columns && (next.at(end, y) == first || blank(next.at(end, y), bg))) {
        if (!same(end)) {
          changed = end + 1;
        }
        end++;
      }
      int count = changed - x;
      boolean fills = bce || bg.equals(Look.PLAIN.bg());
      move(x);
      pen.set(pen.look().blank(bg));
      if (fills && end == columns && count > "\033[K".length()) {
        out.append("\033[K");
        return columns;
      }
      if (fills && count > 2 * Cursor.cost(count)) {
        out.append("\033[").append(count).append('X');
        return changed;
      }
      out.repeat(' ', count);
      cursor.advance(count, columns);
      return changed;
    }

    private boolean blank(Cell cell, String bg) {
      return blank(cell) && looks.of(cell.style()).bg().equals(bg);
    }

    private void put(int x, Grapheme grapheme, Style style) {
      move(x);
      pen.set(looks.of(style));
      if (!Disputed.is(grapheme)) {
        out.append(grapheme.text());
        cursor.advance(grapheme.width(), columns);
        return;
      }
      if (grapheme.width() == 2 && !cleared(x)) {
        // Where the terminal takes it for narrow, the second column would keep what it had.
        out.append("  ");
        cursor.forgetColumn();
        cursor.move(x, y);
      }
      out.append(grapheme.text());
      cursor.forgetColumn();
      spoiled = Math.max(spoiled, x + Disputed.reach(grapheme));
    }

    /// Whether the two columns from `x` are known to be blank on the pen's background.
    private boolean cleared(int x) {
      return x >= spoiled
          && pen.look().bare()
          && blank(old.at(x, y))
          && blank(old.at(x + 1, y))
          && looks.of(old.at(x, y).style()).bg().equals(pen.look().bg())
          && looks.of(old.at(x + 1, y).style()).bg().equals(pen.look().bg());
    }

    /// Moves there; over a few cells that the pen would draw the same, by drawing them.
    private void move(int x) {
      int gap = cursor.ahead(x, y);
      if (gap > 0 && gap <= Cursor.cost(gap) && redraw(x - gap, x)) {
        cursor.advance(gap, columns);
      } else {
        cursor.move(x, y);
      }
    }

    private boolean redraw(int from, int to) {
      StringBuilder text = new StringBuilder();
      for (int x = from; x < to; x++) {
        Cell cell = next.at(x, y);
        String one = cell.grapheme().text();
        if (one.length() != 1 || one.charAt(0) > 0x7e || !drawable(cell)) {
          return false;
        }
        text.append(one);
      }
      out.append(text);
      return true;
    }

    private boolean drawable(Cell cell) {
      Look look = looks.of(cell.style());
      Look now = pen.look();
      return look.equals(now) || (blank(cell) && now.bare() && look.bg().equals(now.bg()));
    }
  }
}
