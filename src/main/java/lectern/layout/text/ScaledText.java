package lectern.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Line.Strip;

/// Room for text that the terminal draws so many times as large as its cells.
public final class ScaledText {
  private ScaledText() {}

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
      List<Span> blank = List.of(Span.of(" ".repeat(cells.columns()), pen.text()));
      for (int y = 0; y < size; y++) {
        Strip strip = Strip.text(layer.spans(), cells, y);
        Line.Layer place =
            new Line.Layer(x, blank, layer.step(), layer.until(), Optional.of(strip));
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
