package lectern.terminal.draw;

import lectern.grid.Cell;
import lectern.grid.Frame;

/// Frames as text with SGR sequences and nothing else: what `cat` can show.
public final class AnsiText {
  private AnsiText() {}

  /// The rows of the frame, each begun and ended in the terminal's own look.
  public static String of(Frame frame, ColorDepth depth) {
    Look.Book looks = new Look.Book(depth, false);
    StringBuilder out = new StringBuilder();
    for (int y = 0; y < frame.rows(); y++) {
      Pen pen = new Pen(out);
      for (int x = 0; x < frame.columns(); x++) {
        Cell cell = frame.at(x, y);
        if (!cell.isTail()) {
          pen.set(looks.of(cell.style()));
          out.append(cell.grapheme().text());
        }
      }
      pen.set(Look.PLAIN);
      out.append('\n');
    }
    return out.toString();
  }
}
