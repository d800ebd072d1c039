package lectern.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.grid.Grapheme;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.text.Line.Break;
import lectern.layout.text.PixelFont.Glyph;

/// A few words in letters of several rows, drawn from half blocks, two pixels to a cell; or twice
/// as large, two cells to a pixel.
public final class LargeText {
  /// Pixels between two words.
  private static final int SPACE = 3;

  /// Rows of letters twice as large that leave room for what stands under a title.
  private static final int MOST_DOUBLED = 2;

  private record Letter(Glyph glyph, Style style) {}

  private record Word(List<Letter> letters) {
    int width() {
      int width = -1;
      for (Letter letter : letters) {
        width += letter.glyph.width() + 1;
      }
      return width;
    }
  }

  private record Row(List<Word> words, int width) {}

  private LargeText() {}

  /// The text in no more rows of letters than the pen allows, and about equally long ones; empty if
  /// they are too few, or if a letter has no large form.
  public static Optional<List<Line>> lines(List<List<Span>> text, Pen pen) {
    return words(text, pen)
        .flatMap(words -> rows(words, pen.columns(), pen.paper().large()))
        .map(rows -> drawn(rows, 1, pen));
  }

  /// The same for a slide that is all title: twice as large where a tall room leaves so much.
  public static Optional<List<Line>> title(List<List<Span>> text, Pen pen) {
    return words(text, pen)
        .filter(_ -> pen.paper().large() > MOST_DOUBLED)
        .flatMap(words -> rows(words, pen.columns() / 2, MOST_DOUBLED))
        .map(rows -> drawn(rows, 2, pen))
        .or(() -> lines(text, pen));
  }

  private static Optional<List<List<Word>>> words(List<List<Span>> text, Pen pen) {
    if (pen.paper().large() == 0 || text.size() > pen.paper().large()) {
      return Optional.empty();
    }
    List<List<Word>> words = new ArrayList<>();
    for (List<Span> line : text) {
      Optional<List<Word>> some = words(line);
      if (some.isEmpty() || some.get().isEmpty()) {
        return Optional.empty();
      }
      words.add(some.get());
    }
    return Optional.of(words);
  }

  private static Optional<List<Word>> words(List<Span> line) {
    List<Word> words = new ArrayList<>();
    List<Letter> word = new ArrayList<>();
    for (Span span : line) {
      Style style = new Style(span.style().fg(), span.style().bg(), Set.of());
      for (Grapheme grapheme : span.text().graphemes()) {
        if (grapheme.text().isBlank() || grapheme.text().equals("\u00a0")) {
          words.add(new Word(List.copyOf(word)));
          word.clear();
          continue;
        }
        Optional<Glyph> glyph = PixelFont.glyph(grapheme.text());
        if (glyph.isEmpty()) {
          return Optional.empty();
        }
        word.add(new Letter(glyph.get(), style));
      }
    }
    words.add(new Word(List.copyOf(word)));
    words.removeIf(some -> some.letters.isEmpty());
    return Optional.of(words);
  }

  /// About equally long, no more than `most` and no wider than `columns` pixels.
  private static Optional<List<Row>> rows(List<List<Word>> lines, int columns, int most) {
    Optional<List<Row>> rows = Optional.empty();
    for (int width = columns; width > 0; width--) {
      Optional<List<Row>> narrower = filled(lines, width, most);
      if (narrower.isEmpty()) {
        break;
      }
      most = narrower.get().size();
      rows = narrower;
    }
    return rows;
  }

  private static Optional<List<Row>> filled(List<List<Word>> lines, int columns, int most) {
    List<Row> rows = new ArrayList<>();
    for (List<Word> line : lines) {
      List<Word> row = new ArrayList<>();
      int width = -SPACE;
      for (Word word : line) {
        int longer = width + SPACE + word.width();
        if (longer > columns && !row.isEmpty()) {
          rows.add(new Row(List.copyOf(row), width));
          row.clear();
          longer = word.width();
        }
        row.add(word);
        width = longer;
        if (width > columns) {
          return Optional.empty();
        }
      }
      rows.add(new Row(List.copyOf(row), width));
    }
    return rows.size() <= most ? Optional.of(rows) : Optional.empty();
  }

  /// `scale`: columns of cells to a pixel, and rows of cells to two of them.
  private static List<Line> drawn(List<Row> rows, int scale, Pen pen) {
    List<Line> all = new ArrayList<>();
    int high = PixelFont.ROWS * scale / 2;
    for (Row row : rows) {
      if (!all.isEmpty()) {
        all.add(Line.GAP);
      }
      int lead = Line.lead(pen.align(), pen.columns() - scale * row.width);
      for (int y = 0; y < high; y++) {
        List<Span> spans = spans(row, y, scale, pen);
        boolean edge = y < scale || y >= high - scale;
        if (!edge || !isBlank(spans)) {
          Break before = all.isEmpty() ? Break.BLOCKS : Break.KEEP;
          all.add(Line.of(lead, spans, pen.step(), before));
        }
      }
    }
    return all;
  }

  private static boolean isBlank(List<Span> spans) {
    return spans.stream().allMatch(span -> span.text().toString().isBlank());
  }

  /// One row of cells.
  private static List<Span> spans(Row row, int y, int scale, Pen pen) {
    String blank = " ".repeat(scale);
    List<Span> spans = new ArrayList<>();
    for (Word word : row.words) {
      if (!spans.isEmpty()) {
        spans.add(Span.of(blank.repeat(SPACE), pen.text()));
      }
      for (int i = 0; i < word.letters.size(); i++) {
        Letter letter = word.letters.get(i);
        StringBuilder cells = new StringBuilder(i == 0 ? "" : blank);
        for (int x = 0; x < letter.glyph.width(); x++) {
          cells.append(scale == 1 ? halves(letter.glyph, x, y) : whole(letter.glyph, x, y));
        }
        spans.add(Span.of(cells.toString(), letter.style));
      }
    }
    return spans;
  }

  private static String halves(Glyph glyph, int x, int y) {
    boolean upper = glyph.isSet(x, 2 * y);
    boolean lower = glyph.isSet(x, 2 * y + 1);
    return upper ? lower ? "█" : "▀" : lower ? "▄" : " ";
  }

  private static String whole(Glyph glyph, int x, int y) {
    return glyph.isSet(x, y) ? "██" : "  ";
  }
}
