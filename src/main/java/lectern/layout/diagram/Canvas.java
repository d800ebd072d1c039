package lectern.layout.diagram;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Span;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;
import org.jspecify.annotations.Nullable;

/// Lines, marks and words on a grid of cells. Lines that meet are joined.
public final class Canvas {
  /// The character for the weights (0–2) of the lines that leave a cell up, right, down and left,
  /// read as a number of base 3.
  private static final String JOINTS =
      " ╴╸╷┐┑╻┒┓╶─╾┌┬┭┎┰┱╺╼━┍┮┯┏┲┳╵┘┙│┤┥╽┧┪└┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋";

  private static final int UP = 27;
  private static final int RIGHT = 9;
  private static final int DOWN = 3;
  private static final int LEFT = 1;

  private final int columns;
  private final int rows;
  private final byte[] joints;
  private final boolean[] dotted;
  private final boolean[] round;
  private final @Nullable String[] marks;
  private final @Nullable Role[] roles;
  private final boolean[] kept;
  private final List<Words> words = new ArrayList<>();

  public Canvas(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.joints = new byte[columns * rows];
    this.dotted = new boolean[columns * rows];
    this.round = new boolean[columns * rows];
    this.marks = new String[columns * rows];
    this.roles = new Role[columns * rows];
    this.kept = new boolean[rows];
  }

  private record Words(int x, int y, List<Span> spans) {}

  /// How a line looks. `round` is whether its corners are.
  public record Ink(Role role, boolean thick, boolean dotted, boolean round) {
    public static Ink of(Role role) {
      return new Ink(role, false, false, false);
    }
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /// A line between two cells of the same row or column, both included.
  public void line(int x1, int y1, int x2, int y2, Ink ink) {
    int dx = Integer.signum(x2 - x1);
    int dy = Integer.signum(y2 - y1);
    for (int x = x1, y = y1; x != x2 || y != y2; x += dx, y += dy) {
      join(x, y, dx > 0 ? RIGHT : dx < 0 ? LEFT : dy > 0 ? DOWN : UP, ink);
      join(x + dx, y + dy, dx > 0 ? LEFT : dx < 0 ? RIGHT : dy > 0 ? UP : DOWN, ink);
    }
  }

  private void join(int x, int y, int side, Ink ink) {
    int at = y * columns + x;
    int weight = joints[at] / side % 3;
    int wanted = Math.max(weight, ink.thick ? 2 : 1);
    dotted[at] = ink.dotted && (joints[at] == 0 || dotted[at]);
    joints[at] += (byte) ((wanted - weight) * side);
    round[at] = ink.round;
    roles[at] = ink.role;
  }

  /// A box of lines.
  public void box(int x, int y, int width, int height, Ink ink) {
    line(x, y, x + width - 1, y, ink);
    line(x, y + height - 1, x + width - 1, y + height - 1, ink);
    line(x, y, x, y + height - 1, ink);
    line(x + width - 1, y, x + width - 1, y + height - 1, ink);
  }

  /// A character that hides the line under it.
  public void mark(int x, int y, String mark, Role role) {
    marks[y * columns + x] = mark;
    roles[y * columns + x] = role;
  }

  public void words(int x, int y, List<Span> spans) {
    words.add(new Words(x, y, spans));
  }

  /// Takes away all lines and marks of a part.
  public void clear(int x, int y, int width, int height) {
    for (int row = y; row < y + height; row++) {
      for (int at = row * columns + x; at < row * columns + x + width; at++) {
        joints[at] = 0;
        marks[at] = null;
      }
    }
  }

  /// Keeps so many rows on one page.
  public void keep(int y, int height) {
    for (int row = y + 1; row < y + height; row++) {
      kept[row] = true;
    }
  }

  /// The rows of a label, each in the middle of so many columns.
  public void centred(int x, int y, int width, Label label) {
    for (int i = 0; i < label.height(); i++) {
      List<Span> row = label.rows().get(i);
      words(x + (width - Line.width(row)) / 2, y + i, row);
    }
  }

  /// Whether nothing has been drawn there.
  public boolean isFree(int x, int y) {
    return joints[y * columns + x] == 0 && marks[y * columns + x] == null;
  }

  /// Its rows as lines of a slide.
  public List<Line> lines(Pen pen) {
    List<Line> lines = new ArrayList<>();
    for (int y = 0; y < rows; y++) {
      Break before = y == 0 ? Break.BLOCKS : kept[y] ? Break.ORPHAN : Break.ROWS;
      lines.add(pen.line(row(y, pen), before));
    }
    for (Words word : words) {
      Line.Layer layer = new Line.Layer(word.x, word.spans, pen.step());
      lines.set(word.y, lines.get(word.y).with(layer));
    }
    return lines;
  }

  private List<Span> row(int y, Pen pen) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Role role = Role.DIAGRAM_LINE;
    int end = columns;
    while (end > 0 && isFree(end - 1, y)) {
      end--;
    }
    for (int x = 0; x < end; x++) {
      Role next = roles[y * columns + x];
      if (next != null && next != role) {
        flush(text, role, spans, pen);
        role = next;
      }
      text.append(glyph(y * columns + x));
    }
    flush(text, role, spans, pen);
    return spans;
  }

  private static void flush(StringBuilder text, Role role, List<Span> spans, Pen pen) {
    if (!text.isEmpty()) {
      // A line has no ground of its own.
      spans.add(Span.of(text.toString(), pen.text().fg(pen.style(role).fg())));
      text.setLength(0);
    }
  }

  private String glyph(int at) {
    String mark = marks[at];
    if (mark != null) {
      return mark;
    }
    int joint = joints[at];
    if (dotted[at] && (joint == RIGHT + LEFT || joint == UP + DOWN)) {
      return joint == RIGHT + LEFT ? "┄" : "┆";
    }
    if (round[at]) {
      switch (joint) {
        case RIGHT + DOWN -> {
          return "╭";
        }
        case LEFT + DOWN -> {
          return "╮";
        }
        case RIGHT + UP -> {
          return "╰";
        }
        case LEFT + UP -> {
          return "╯";
        }
        default -> {}
      }
    }
    return JOINTS.substring(joint, joint + 1);
  }
}
