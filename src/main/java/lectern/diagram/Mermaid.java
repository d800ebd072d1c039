package lectern.diagram;

import java.util.Locale;
import java.util.Optional;
import lectern.diagram.Flowchart.Direction;

/// Mermaid's header, which tells what kind of diagram follows.
final class Mermaid {
  /// More characters than this are not read.
  private static final int MOST = 64 * 1024;

  /// Nor are longer lines.
  private static final int LONGEST_LINE = 2000;

  private Mermaid() {}

  static Reading read(String source) {
    Cursor cursor = new Cursor(source.replace('\r', '\n'));
    if (source.length() > MOST) {
      throw cursor.refuse("a diagram of more than " + MOST / 1024 + " KiB");
    }
    if (source.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
      throw cursor.refuse("a line of more than " + LONGEST_LINE + " characters");
    }
    cursor.skipToStatement();
    skipFrontMatter(cursor);
    int from = cursor.at();
    String kind = cursor.word();
    if (kind.equals("flowchart") || kind.equals("graph")) {
      cursor.take("-elk");
      cursor.skipBlanks();
      return new Reading.Read(new FlowchartReader(cursor, direction(cursor)).read());
    }
    if (kind.equals("sequenceDiagram")) {
      return new Reading.Read(new SequenceReader(cursor).read());
    }
    String found = kind.isEmpty() ? "no diagram begins here" : "'" + kind + "' is not drawn";
    throw cursor.refuse(from, found + ": flowchart, graph and sequenceDiagram are");
  }

  private static void skipFrontMatter(Cursor cursor) {
    if (cursor.take("---")) {
      cursor.rest();
      cursor.until("\n---", true, "this front matter is not closed by ---");
      cursor.rest();
      cursor.skipToStatement();
    }
  }

  private static Direction direction(Cursor cursor) {
    int at = cursor.at();
    String name = cursor.take(">") ? "LR" : cursor.take("<") ? "RL" : cursor.word();
    if (name.isEmpty()) {
      return Direction.DOWN;
    }
    return direction(name)
        .orElseThrow(
            () -> cursor.refuse(at, "'" + name + "' is no direction: TD, TB, BT, LR or RL"));
  }

  static Optional<Direction> direction(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "TD", "TB", "V" -> Optional.of(Direction.DOWN);
      case "BT" -> Optional.of(Direction.UP);
      case "LR" -> Optional.of(Direction.RIGHT);
      case "RL" -> Optional.of(Direction.LEFT);
      default -> Optional.empty();
    };
  }
}
