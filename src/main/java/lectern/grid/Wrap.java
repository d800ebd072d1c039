package lectern.grid;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.LineBreaks.Place;

/// Breaks running text into lines. Every grapheme but the spaces at a break stands in exactly one
/// line, in order; a word longer than a line is cut, never lost.
public final class Wrap {
  /// No line is balanced to fewer columns.
  private static final int FEWEST = 8;

  private final List<Span> spans;
  private final List<Grapheme> graphemes = new ArrayList<>();
  private final int[] firsts;
  private final Place[] places;

  private Wrap(List<Span> spans) {
    this.spans = spans;
    this.firsts = new int[spans.size() + 1];
    for (int i = 0; i < spans.size(); i++) {
      graphemes.addAll(spans.get(i).text().graphemes());
      firsts[i + 1] = graphemes.size();
    }
    this.places = LineBreaks.of(graphemes);
  }

  /// The spans in lines of at most so many columns (fewer than 1 counts as 1); at least one line.
  /// Only where not even one grapheme fits, in a single column, U+FFFD stands for it.
  public static List<List<Span>> lines(List<Span> spans, int columns) {
    int width = 0;
    for (Span span : spans) {
      width += span.width();
    }
    return width <= columns
        ? List.of(List.copyOf(spans))
        : new Wrap(spans).lines(Math.max(1, columns));
  }

  /// As many lines as [#lines], but about as long as each other: no word alone on the last one.
  public static List<List<Span>> balanced(List<Span> spans, int columns) {
    List<List<Span>> lines = lines(spans, columns);
    if (lines.size() == 1) {
      return lines;
    }
    Wrap wrap = new Wrap(spans);
    for (int narrower = columns - 1; narrower > FEWEST && lines.size() > 1; narrower--) {
      List<List<Span>> other = wrap.lines(narrower);
      if (other.size() > lines.size()) {
        break;
      }
      lines = other;
    }
    return lines;
  }

  private List<List<Span>> lines(int columns) {
    List<List<Span>> lines = new ArrayList<>();
    for (int start = 0; start < graphemes.size(); ) {
      int end = reach(start, columns);
      if (end == start) {
        Style style = spans.get(owner(start)).style();
        lines.add(List.of(Span.of("\ufffd", style)));
        end++;
      } else {
        if (end < graphemes.size()) {
          end = best(start, end);
        }
        add(lines, start, end);
      }
      start = end;
    }
    return lines.isEmpty() ? List.of(List.of()) : List.copyOf(lines);
  }

  /// The first grapheme that does not fit on the line that begins at `start`; spaces always do.
  private int reach(int start, int columns) {
    int room = columns;
    int end = start;
    for (; end < graphemes.size(); end++) {
      Grapheme grapheme = graphemes.get(end);
      room -= grapheme.width();
      if (room < 0 && !LineBreaks.isSpace(grapheme)) {
        break;
      }
    }
    return end;
  }

  /// Where to end the line: between words; else at a joint, if that does not leave most of the line
  /// empty; else anywhere but at a bad place; else at its edge.
  private int best(int start, int end) {
    int free = last(Place.FREE, start, end);
    if (free > start) {
      return free;
    }
    int half = start + (end - start) / 2;
    int joint = last(Place.JOINT, half, end);
    if (joint > half) {
      return joint;
    }
    int cut = last(Place.CUT, half, end);
    return cut > half ? cut : end;
  }

  private int last(Place least, int start, int end) {
    int at = end;
    while (at > start && places[at].compareTo(least) < 0) {
      at--;
    }
    return at;
  }

  private void add(List<List<Span>> lines, int start, int end) {
    int to = end;
    while (to > start && LineBreaks.isSpace(graphemes.get(to - 1))) {
      to--;
    }
    if (to == start) {
      return;
    }
    List<Span> line = new ArrayList<>();
    int owner = owner(start);
    for (int from = start; from < to; from = firsts[++owner]) {
      Span span = spans.get(owner);
      int first = firsts[owner];
      SafeText part = span.text().slice(from - first, Math.min(to, firsts[owner + 1]) - first);
      if (!part.isEmpty()) {
        line.add(new Span(part, span.style()));
      }
    }
    lines.add(List.copyOf(line));
  }

  /// The span that holds a grapheme.
  private int owner(int grapheme) {
    int at = java.util.Arrays.binarySearch(firsts, grapheme);
    int owner = at >= 0 ? at : -at - 2;
    while (firsts[owner + 1] == grapheme) {
      owner++;
    }
    return owner;
  }
}
