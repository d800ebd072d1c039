package lectern.grid;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the graphemes of a row into the order in which they stand on a terminal, left to right:
/// Hebrew, Arabic and the other scripts that run from the right are turned round by the Unicode
/// bidirectional algorithm (UAX #9).
public final class VisualOrder {
  /// The first code point of a script that runs from the right: Hebrew.
  private static final int FIRST = 0x590;

  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  private VisualOrder() {}

  /// Whether the text runs from right to left: its first letter says so.
  public static boolean isFromRight(List<List<Span>> lines) {
    for (List<Span> line : lines) {
      for (Span span : line) {
        for (Grapheme grapheme : span.text().graphemes()) {
          switch (direction(grapheme)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
              return true;
            }
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
              return false;
            }
            default -> {
              // Digits, punctuation and spaces run with their neighbours.
            }
          }
        }
      }
    }
    return false;
  }

  /// The row as it is shown; `fromRight` if its paragraph runs that way.
  public static List<Span> row(List<Span> row, boolean fromRight) {
    return fromRight || hasRightToLeft(row) ? turned(row, fromRight) : row;
  }

  /// The frame with each run of letters that run from the right turned round: for a terminal that
  /// turns them round again.
  public static Frame lettersTurned(Frame frame) {
    Frame turned = frame;
    for (int y = 0; y < frame.rows(); y++) {
      int x = 0;
      while (x < frame.columns()) {
        int from = x;
        while (x < frame.columns() && isFromRight(frame.at(x, y)) && like(frame, from, x, y)) {
          x++;
        }
        if (x - from > 1) {
          List<Cell> letters = new ArrayList<>();
          for (int i = x - 1; i >= from; i--) {
            letters.add(frame.at(i, y));
          }
          turned = turned.with(from, y, Frame.row(spans(letters)));
        }
        x += x == from ? 1 : 0;
      }
    }
    return turned;
  }

  /// Whether two cells are drawn together: not if one is bold, say.
  private static boolean like(Frame frame, int a, int b, int y) {
    return frame.at(a, y).style().attrs().equals(frame.at(b, y).style().attrs());
  }

  private static boolean isFromRight(Cell cell) {
    return !cell.isTail()
        && cell.grapheme().text().codePointAt(0) >= FIRST
        && isRight(direction(cell.grapheme()));
  }

  /// Whether any of the text runs from right to left.
  public static boolean hasRightToLeft(List<Span> row) {
    for (Span span : row) {
      for (Grapheme grapheme : span.text().graphemes()) {
        if (grapheme.text().codePointAt(0) >= FIRST && isRight(direction(grapheme))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRight(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static byte direction(Grapheme grapheme) {
    return Character.getDirectionality(grapheme.text().codePointAt(0));
  }

  private static List<Span> turned(List<Span> row, boolean fromRight) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (Span span : row) {
      for (Grapheme grapheme : span.text().graphemes()) {
        cells.add(new Cell(grapheme, span.style()));
        offsets.add(text.length());
        text.append(grapheme.text());
      }
    }
    int base = fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text.toString(), base);
    byte[] levels = new byte[cells.size()];
    Cell[] order = new Cell[cells.size()];
    for (int i = 0; i < order.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(offsets.get(i));
      Cell cell = cells.get(i);
      order[i] = levels[i] % 2 == 0 ? cell : new Cell(mirrored(cell.grapheme()), cell.style());
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return spans(Arrays.asList(order));
  }

  private static Grapheme mirrored(Grapheme grapheme) {
    int at = grapheme.text().length() == 1 ? MIRRORED.indexOf(grapheme.text()) : -1;
    return at < 0 ? grapheme : Grapheme.of(MIRRORED.charAt(at ^ 1));
  }

  private static List<Span> spans(List<Cell> cells) {
    List<Span> spans = new ArrayList<>();
    for (int from = 0, to; from < cells.size(); from = to) {
      Style style = cells.get(from).style();
      List<Grapheme> graphemes = new ArrayList<>();
      for (to = from; to < cells.size() && cells.get(to).style().equals(style); to++) {
        graphemes.add(cells.get(to).grapheme());
      }
      spans.add(new Span(SafeText.of(graphemes), style));
    }
    return List.copyOf(spans);
  }
}
