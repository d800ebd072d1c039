package lectern.terminal.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lectern.grid.Size;

/// A terminal to test with. It knows just the functions that the encoder may use and fails on any
/// other; it can be one that does not fill what it erases, and one that measures graphemes
/// otherwise.
final class Vt {
  /// How it measures what terminals do not agree on.
  enum Widths {
    /// A cluster is one character, an emoji is two columns wide.
    MODERN,
    /// Each code point for itself: a family is drawn as its members.
    SPLIT,
    /// Emoji are one column wide.
    NARROW
  }

  /// What one cell shows: text (none in the second column of a wide one) and rendition.
  record Shown(String text, String fg, String bg, TreeSet<Integer> attrs) {
    /// As an eye sees it: a blank has no foreground, and no weight.
    Shown seen() {
      TreeSet<Integer> visible = new TreeSet<>(attrs);
      if (text.equals(" ")) {
        visible.removeAll(List.of(1, 2, 3));
      }
      boolean hidden = text.equals(" ") && visible.isEmpty();
      return new Shown(text, hidden ? "" : fg, bg, visible);
    }
  }

  private final Size size;
  private final boolean bce;
  private final Widths widths;
  private final Shown[][] cells;
  private int x;
  private int y;
  private String fg = "39";
  private String bg = "49";
  private final TreeSet<Integer> attrs = new TreeSet<>();
  private int joinAt = -1;
  private boolean joining;

  Vt(Size size, boolean bce, Widths widths) {
    this.size = size;
    this.bce = bce;
    this.widths = widths;
    this.cells = new Shown[size.rows()][size.columns()];
    for (Shown[] row : cells) {
      java.util.Arrays.fill(row, new Shown("#", "39", "49", new TreeSet<>()));
    }
  }

  Shown at(int column, int row) {
    return cells[row][column];
  }

  void write(byte[] bytes) {
    int[] text = new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
    for (int i = 0; i < text.length; i++) {
      switch (text[i]) {
        case 0x1b -> {
          int end = i + 2;
          while (text[end] < '@') {
            end++;
          }
          if (text[i + 1] != '[') {
            throw new AssertionError("escape " + text[i + 1]);
          }
          control(new String(text, i + 2, end - i - 2), (char) text[end]);
          i = end;
          joinAt = -1;
        }
        case '\r' -> go(0, y);
        case '\n' -> go(x, y + 1);
        default -> print(text[i]);
      }
    }
  }

  private void go(int column, int row) {
    if (row >= size.rows() || column >= size.columns()) {
      throw new AssertionError("moves to " + column + "," + row + " of " + size);
    }
    x = column;
    y = row;
    joinAt = -1;
  }

  private void control(String parameters, char last) {
    List<Integer> n = new ArrayList<>();
    if (!parameters.startsWith("?")) {
      for (String one : parameters.split(";", -1)) {
        n.add(one.isEmpty() ? 0 : Integer.parseInt(one));
      }
    }
    switch (last) {
      case 'H' -> go(n.size() > 1 ? Math.max(1, n.get(1)) - 1 : 0, Math.max(1, n.getFirst()) - 1);
      case 'G' -> go(Math.max(1, n.getFirst()) - 1, y);
      case 'C' -> go(x + Math.max(1, n.getFirst()), y);
      case 'K' -> erase(y, x, size.columns());
      case 'X' -> erase(y, x, Math.min(size.columns(), x + n.getFirst()));
      case 'J' -> {
        for (int row = 0; row < size.rows(); row++) {
          erase(row, 0, size.columns());
        }
      }
      case 'm' -> rendition(n);
      case 'h', 'l' -> {
        if (!parameters.equals("?2026")) {
          throw new AssertionError("mode " + parameters);
        }
      }
      default -> throw new AssertionError("control " + parameters + last);
    }
  }

  private void erase(int row, int from, int to) {
    for (int i = from; i < to; i++) {
      cut(i, row);
      cells[row][i] = new Shown(" ", "39", bce ? bg : "49", new TreeSet<>());
    }
  }

  /// Blanks the other half of a wide character.
  private void cut(int column, int row) {
    Shown now = cells[row][column];
    if (now.text().isEmpty() && column > 0) {
      Shown left = cells[row][column - 1];
      cells[row][column - 1] = new Shown(" ", left.fg(), left.bg(), left.attrs());
    } else if (column + 1 < size.columns() && cells[row][column + 1].text().isEmpty()) {
      Shown right = cells[row][column + 1];
      cells[row][column + 1] = new Shown(" ", right.fg(), right.bg(), right.attrs());
    }
  }

  private void print(int c) {
    boolean extends_ =
        c == 0x200d || c == 0xfe0f || c == 0x301 || (widths == Widths.MODERN && joins(c));
    if (extends_ && joinAt >= 0) {
      Shown base = cells[y][joinAt];
      cells[y][joinAt] =
          new Shown(base.text() + Character.toString(c), base.fg(), base.bg(), base.attrs());
      joining = c == 0x200d;
      return;
    }
    joining = false;
    int width = width(c);
    if (width == 2 && x + 1 >= size.columns()) {
      return; // no room, and it does not wrap
    }
    for (int i = x; i < x + width; i++) {
      cut(i, y);
    }
    cells[y][x] = new Shown(Character.toString(c), fg, bg, new TreeSet<>(attrs));
    if (width == 2) {
      cells[y][x + 1] = new Shown("", fg, bg, new TreeSet<>(attrs));
    }
    joinAt = x;
    x = Math.min(x + width, size.columns() - 1);
  }

  private boolean joins(int c) {
    boolean tone = c >= 0x1f3fb && c <= 0x1f3ff;
    boolean secondIndicator =
        c >= 0x1f1e6
            && c <= 0x1f1ff
            && joinAt >= 0
            && cells[y][joinAt].text().codePointCount(0, cells[y][joinAt].text().length()) == 1
            && cells[y][joinAt].text().codePointAt(0) >= 0x1f1e6
            && cells[y][joinAt].text().codePointAt(0) <= 0x1f1ff;
    return joining || tone || secondIndicator;
  }

  private int width(int c) {
    if (c >= 0x1f000) {
      return widths == Widths.NARROW ? 1 : 2;
    }
    if (c == 0x2615 || c == 0x26a0) {
      return widths == Widths.MODERN ? 2 : 1;
    }
    return c >= 0x2e80 && c <= 0xd7a3 ? 2 : 1;
  }

  private void rendition(List<Integer> n) {
    for (int i = 0; i < n.size(); i++) {
      int code = n.get(i);
      switch (code) {
        case 0 -> {
          fg = "39";
          bg = "49";
          attrs.clear();
        }
        case 1, 2, 3, 4, 7, 9 -> attrs.add(code);
        case 22 -> attrs.removeAll(List.of(1, 2));
        case 23, 24, 27, 29 -> attrs.remove(code - 20);
        case 38, 48 -> {
          int length = n.get(i + 1) == 2 ? 5 : 3;
          String color =
              String.join(";", n.subList(i, i + length).stream().map(String::valueOf).toList());
          if (code == 38) {
            fg = color;
          } else {
            bg = color;
          }
          i += length - 1;
        }
        default -> {
          boolean text = code < 40 || (code >= 90 && code < 98);
          if (text) {
            fg = Integer.toString(code);
          } else {
            bg = Integer.toString(code);
          }
        }
      }
    }
  }
}
