package lectern.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.diagram.Flowchart.Shape;

/// The brackets that give a box its words and its shape.
final class Shapes {
  private static final List<Bracket> BRACKETS =
      List.of(
          new Bracket("(((", ")))", Shape.CIRCLE),
          new Bracket("((", "))", Shape.CIRCLE),
          new Bracket("([", "])", Shape.STADIUM),
          new Bracket("(", ")", Shape.ROUND),
          new Bracket("[[", "]]", Shape.SUBROUTINE),
          new Bracket("[(", ")]", Shape.CYLINDER),
          new Bracket("[/", "/]", Shape.LEAN_RIGHT),
          new Bracket("[\\", "\\]", Shape.LEAN_LEFT),
          new Bracket("[", "]", Shape.BOX),
          new Bracket("{{", "}}", Shape.HEXAGON),
          new Bracket("{", "}", Shape.RHOMBUS),
          new Bracket(">", "]", Shape.FLAG));

  /// In `@{ shape: rounded, label: "words" }`.
  private static final Pattern SHAPE = Pattern.compile("shape\\s*:\\s*([\\w-]+)");

  private static final Pattern LABEL =
      Pattern.compile("label\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,}\\n]+))");

  private Shapes() {}

  /// What is not said stays as it was.
  record Look(Optional<String> label, Optional<Shape> shape) {}

  private record Bracket(String open, String close, Shape shape) {}

  /// What the brackets here say, if any stand here.
  static Optional<Look> read(Cursor cursor) {
    if (cursor.take("@{")) {
      return Optional.of(named(cursor.until("}", true, "@{ is not closed by }")));
    }
    for (Bracket bracket : BRACKETS) {
      int at = cursor.at();
      if (cursor.take(bracket.open())) {
        return Optional.of(inside(bracket, cursor, at));
      }
    }
    return Optional.empty();
  }

  private static Look inside(Bracket bracket, Cursor cursor, int at) {
    cursor.skipBlanks();
    int from = cursor.at();
    boolean quoted = cursor.take("\"");
    if (quoted) {
      cursor.until("\"", true, "this label is not closed by \"");
      cursor.skipBlanks();
    }
    int close = cursor.at();
    while (!cursor.isAtEnd() && (quoted ? cursor.at() == close : !cursor.isAtLineEnd())) {
      int end = cursor.at();
      Optional<Shape> shape = close(bracket, cursor);
      if (shape.isPresent()) {
        int after = cursor.at();
        cursor.back(from);
        cursor.skip(end - from);
        String label = cursor.since(from);
        cursor.back(after);
        return new Look(Optional.of(Words.of(label)), shape);
      }
      cursor.skip(1);
    }
    throw cursor.refuse(at, "'" + bracket.open() + "' is not closed by '" + bracket.close() + "'");
  }

  /// The shape that ends here. `[/` and `[\` may end as either.
  private static Optional<Shape> close(Bracket bracket, Cursor cursor) {
    if (cursor.take(bracket.close())) {
      return Optional.of(bracket.shape());
    }
    if (bracket.shape() == Shape.LEAN_RIGHT && cursor.take("\\]")) {
      return Optional.of(Shape.TRAPEZOID);
    }
    if (bracket.shape() == Shape.LEAN_LEFT && cursor.take("/]")) {
      return Optional.of(Shape.FUNNEL);
    }
    return Optional.empty();
  }

  private static Look named(String text) {
    Matcher label = LABEL.matcher(text);
    Optional<String> words = Optional.empty();
    if (label.find()) {
      words =
          Stream.of(label.group(1), label.group(2), label.group(3))
              .filter(Objects::nonNull)
              .map(Words::of)
              .findFirst();
    }
    Matcher shape = SHAPE.matcher(text);
    return new Look(words, shape.find() ? Optional.of(shape(shape.group(1))) : Optional.empty());
  }

  private static Shape shape(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "rounded", "event" -> Shape.ROUND;
      case "stadium", "pill", "terminal" -> Shape.STADIUM;
      case "fr-rect", "subproc", "subprocess", "subroutine", "framed-rectangle" -> Shape.SUBROUTINE;
      case "cyl", "cylinder", "database", "db" -> Shape.CYLINDER;
      case "circle", "circ", "dbl-circ", "double-circle", "start", "stop" -> Shape.CIRCLE;
      case "diam", "diamond", "decision", "question" -> Shape.RHOMBUS;
      case "hex", "hexagon", "prepare" -> Shape.HEXAGON;
      case "odd", "flag" -> Shape.FLAG;
      case "lean-r", "lean-right", "in-out" -> Shape.LEAN_RIGHT;
      case "lean-l", "lean-left", "out-in" -> Shape.LEAN_LEFT;
      case "trap-b", "trapezoid", "priority", "trapezoid-bottom" -> Shape.TRAPEZOID;
      case "trap-t", "inv-trapezoid", "manual", "trapezoid-top" -> Shape.FUNNEL;
      default -> Shape.BOX;
    };
  }
}
