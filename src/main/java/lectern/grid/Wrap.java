package lectern.grid;

import java.util.ArrayList;
import java.util.List;

/// Stand-in.
public final class Wrap {
  private Wrap() {}

  public static List<List<Span>> lines(List<Span> spans, int columns) {
    List<Cell> line = new ArrayList<>();
    List<List<Span>> out = new ArrayList<>();
    List<Cell> word = new ArrayList<>();
    for (Span span : spans) {
      for (Grapheme g : span.text().graphemes()) {
        Cell cell = new Cell(g, span.style());
        if (g.text().equals(" ")) {
          flush(out, line, word, columns);
          line.add(cell);
        } else {
          word.add(cell);
        }
      }
    }
    flush(out, line, word, columns);
    out.add(spans(line));
    return out;
  }

  private static int width(List<Cell> cells) {
    return cells.stream().mapToInt(c -> c.grapheme().width()).sum();
  }

  private static void flush(List<List<Span>> out, List<Cell> line, List<Cell> word, int columns) {
    if (word.isEmpty()) {
      return;
    }
    if (width(line) + width(word) > columns && !line.isEmpty()) {
      out.add(spans(line));
      line.clear();
    }
    for (Cell cell : word) {
      if (width(line) + cell.grapheme().width() > columns && !line.isEmpty()) {
        out.add(spans(line));
        line.clear();
      }
      line.add(cell);
    }
    word.clear();
  }

  private static List<Span> spans(List<Cell> cells) {
    while (!cells.isEmpty() && cells.getLast().grapheme().text().equals(" ")) {
      cells.removeLast();
    }
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Style style = Style.PLAIN;
    for (Cell cell : cells) {
      if (!cell.style().equals(style) && !text.isEmpty()) {
        spans.add(Span.of(text.toString(), style));
        text.setLength(0);
      }
      style = cell.style();
      text.append(cell.grapheme().text());
    }
    if (!text.isEmpty()) {
      spans.add(Span.of(text.toString(), style));
    }
    return spans;
  }
}
