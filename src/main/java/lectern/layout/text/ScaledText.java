package lectern.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Line.Strip;

/// Room for text that the terminal draws so many times as large as its cells. Until it does, and
/// where something is laid over it, the text stands as it is in the lowest of its rows.
public final class ScaledText {
  /// How many times as large titles are.
  private static final int TITLE = 2;

  /// Rows of larger letters that leave room for what stands under a title.
  private static final int MOST_ROWS = 2;

  private ScaledText() {}

  /// The text twice as large, in one row or two that are about equally long; empty if it is longer,
  /// or if it has letters that run from right to left, which are turned round in cells alone.
  public static Optional<List<Line>> title(List<List<Span>> text, Pen pen) {
    int rows = rows(text, pen);
    if (rows > MOST_ROWS || text.stream().anyMatch(VisualOrder::hasRightToLeft)) {
      return Optional.empty();
    }
    Pen narrow = pen;
    while (rows > 1
        && narrow.columns() > TITLE
        && rows(text, narrow.within(narrow.columns() - TITLE)) == rows) {
      narrow = narrow.within(narrow.columns() - TITLE);
    }
    int lead = Line.lead(pen.align(), pen.columns() - narrow.columns());
    return lines(TITLE, text, narrow)
        .map(lines -> lines.stream().map(line -> line.shift(lead)).toList());
  }

  private static int rows(List<List<Span>> text, Pen pen) {
    return pen.within(pen.columns() / TITLE).wrap(text).size();
  }

  /// The rows of the text, each `size` lines high; empty if a word is too long for that.
  public static Optional<List<Line>> lines(int size, List<List<Span>> text, Pen pen) {
    Pen narrow = pen.within(pen.columns() / size);
    if (pen.columns() < size
        || text.stream().mapToInt(ScaledText::longestWord).max().orElse(0) > narrow.columns()) {
      return Optional.empty();
    }
    List<Line> all = new ArrayList<>();
    for (Line row : narrow.wrap(text)) {
      Line.Layer layer = row.layers().getFirst();
      Size cells = new Size(Line.width(layer.spans()) * size, size);
      if (cells.columns() == 0) {
        all.add(row);
        continue;
      }
      int x = Line.lead(pen.align(), pen.columns() - cells.columns());
      Style ground = new Style(pen.text().fg(), pen.text().bg(), Set.of());
      List<Span> blank = List.of(Span.of(" ".repeat(cells.columns()), ground));
      List<Span> words = new ArrayList<>(layer.spans());
      words.add(Span.of(" ".repeat(cells.columns() - Line.width(words)), ground));
      for (int y = 0; y < size; y++) {
        Strip strip = Strip.text(layer.spans(), cells, y);
        Line.Layer place =
            new Line.Layer(
                x, y == size - 1 ? words : blank, layer.step(), layer.until(), Optional.of(strip));
        Break before = y == 0 ? row.before() : Break.KEEP;
        all.add(new Line(List.of(place), before, false, List.of()));
      }
    }
    return Optional.of(all);
  }

  /// Columns of the longest word on a line.
  public static int longestWord(List<Span> line) {
    int longest = 0;
    int word = 0;
    for (Span span : line) {
      for (var grapheme : span.text().graphemes()) {
        word = grapheme.text().equals(" ") ? 0 : word + grapheme.width();
        longest = Math.max(longest, word);
      }
    }
    return longest;
  }
}
