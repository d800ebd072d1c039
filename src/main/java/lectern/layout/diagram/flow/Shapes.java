package lectern.layout.diagram.flow;

import lectern.diagram.Flowchart.Shape;
import lectern.grid.Rect;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Canvas.Ink;
import lectern.theme.Role;

/// The outline of a box. What leans or comes to a point is told by marks on its sides: slanted
/// lines do not meet straight ones in the characters of a terminal.
final class Shapes {
  private Shapes() {}

  /// Columns that a shape needs besides those of any box.
  static int extraWidth(Shape shape) {
    return switch (shape) {
      case BOX, ROUND, CYLINDER, GROUP -> 0;
      case LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, FUNNEL, FLAG, HEXAGON, RHOMBUS -> 0;
      case SUBROUTINE, STADIUM, CIRCLE -> 2;
    };
  }

  static int extraHeight(Shape shape) {
    return shape == Shape.CYLINDER ? 1 : 0;
  }

  static void draw(Canvas canvas, Rect box, Shape shape, Role role) {
    int x = box.x();
    int right = x + box.columns() - 1;
    int foot = box.y() + box.rows() - 1;
    boolean round =
        switch (shape) {
          case ROUND, STADIUM, CIRCLE, CYLINDER, HEXAGON, RHOMBUS -> true;
          case BOX, SUBROUTINE, FLAG, LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, FUNNEL, GROUP -> false;
        };
    canvas.box(x, box.y(), box.columns(), box.rows(), new Ink(role, false, false, round));
    switch (shape) {
      case BOX, ROUND, STADIUM, CIRCLE, GROUP -> {}
      case SUBROUTINE -> {
        canvas.line(x + 1, box.y(), x + 1, foot, Ink.of(role));
        canvas.line(right - 1, box.y(), right - 1, foot, Ink.of(role));
      }
      case CYLINDER -> canvas.line(x, box.y() + 1, right, box.y() + 1, Ink.of(role));
      case RHOMBUS -> sides(canvas, box, "◇", "◇", role);
      case HEXAGON -> sides(canvas, box, "<", ">", role);
      case FLAG -> sides(canvas, box, ">", "│", role);
      case LEAN_RIGHT -> sides(canvas, box, "╱", "╱", role);
      case LEAN_LEFT -> sides(canvas, box, "╲", "╲", role);
      case TRAPEZOID -> sides(canvas, box, "╱", "╲", role);
      case FUNNEL -> sides(canvas, box, "╲", "╱", role);
    }
  }

  private static void sides(Canvas canvas, Rect box, String left, String right, Role role) {
    int y = box.y() + (box.rows() - 1) / 2;
    canvas.mark(box.x(), y, left, role);
    if (!right.equals("│")) {
      canvas.mark(box.x() + box.columns() - 1, y, right, role);
    }
  }
}
