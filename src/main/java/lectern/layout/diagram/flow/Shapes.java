package lectern.layout.diagram.flow;

import lectern.diagram.Flowchart.Shape;
import lectern.grid.Rect;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Canvas.Ink;
import lectern.layout.diagram.Label;
import lectern.theme.Role;

/// The outline of a box.
final class Shapes {
  private Shapes() {}

  /// Columns that a shape needs besides those of any box.
  static int extraWidth(Shape shape, Label label) {
    return switch (shape) {
      case BOX, ROUND, CYLINDER, LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, FUNNEL, GROUP -> 0;
      case SUBROUTINE, FLAG, HEXAGON, STADIUM, CIRCLE -> 2;
      case RHOMBUS -> 2 * slope(label.height());
    };
  }

  static int extraHeight(Shape shape) {
    return shape == Shape.CYLINDER ? 1 : 0;
  }

  /// How far the corners of a rhombus stand in.
  private static int slope(int rows) {
    return (Math.max(1, rows) + 1) / 2;
  }

  static void draw(Canvas canvas, Rect box, Shape shape, Role role) {
    int x = box.x();
    int y = box.y();
    int right = x + box.columns() - 1;
    int foot = y + box.rows() - 1;
    switch (shape) {
      case BOX -> outline(canvas, box, role, false);
      case ROUND, STADIUM, CIRCLE -> outline(canvas, box, role, true);
      case GROUP -> outline(canvas, box, role, false);
      case SUBROUTINE -> {
        outline(canvas, box, role, false);
        canvas.line(x + 1, y, x + 1, foot, Ink.of(role));
        canvas.line(right - 1, y, right - 1, foot, Ink.of(role));
      }
      case CYLINDER -> {
        outline(canvas, box, role, true);
        canvas.line(x, y + 1, right, y + 1, Ink.of(role));
      }
      case HEXAGON -> corners(canvas, box, role, "╱╲╲╱");
      case LEAN_RIGHT -> corners(canvas, box, role, "╱┐└╱");
      case LEAN_LEFT -> corners(canvas, box, role, "┌╲╲┘");
      case TRAPEZOID -> corners(canvas, box, role, "╱╲└┘");
      case FUNNEL -> corners(canvas, box, role, "┌┐╲╱");
      case FLAG -> {
        corners(canvas, box, role, "╲┐╱┘");
        for (int row = y + 1; row < foot; row++) {
          canvas.mark(x, row, " ", role);
        }
        canvas.mark(x, (y + foot) / 2, "❯", role);
      }
      case RHOMBUS -> rhombus(canvas, box, role);
    }
  }

  private static void outline(Canvas canvas, Rect box, Role role, boolean round) {
    canvas.box(box.x(), box.y(), box.columns(), box.rows(), new Ink(role, false, false, round));
  }

  /// `marks`: upper left, upper right, lower left, lower right.
  private static void corners(Canvas canvas, Rect box, Role role, String marks) {
    outline(canvas, box, role, false);
    int right = box.x() + box.columns() - 1;
    int foot = box.y() + box.rows() - 1;
    canvas.mark(box.x(), box.y(), marks.substring(0, 1), role);
    canvas.mark(right, box.y(), marks.substring(1, 2), role);
    canvas.mark(box.x(), foot, marks.substring(2, 3), role);
    canvas.mark(right, foot, marks.substring(3), role);
  }

  /// Sides that lean out to the middle row, or the two middle rows.
  private static void rhombus(Canvas canvas, Rect box, Role role) {
    int rows = box.rows();
    for (int i = 0; i < rows; i++) {
      int far = Math.min(i, rows - 1 - i);
      int in = Math.max(0, (rows - 1) / 2 - far);
      int left = box.x() + in;
      int right = box.x() + box.columns() - 1 - in;
      boolean middle = rows % 2 == 1 && i == rows / 2;
      boolean upper = i < rows / 2;
      canvas.mark(left, box.y() + i, middle ? "<" : upper ? "╱" : "╲", role);
      canvas.mark(right, box.y() + i, middle ? ">" : upper ? "╲" : "╱", role);
      if (far == 0) {
        canvas.line(left, box.y() + i, right, box.y() + i, Ink.of(role));
      }
    }
  }
}
