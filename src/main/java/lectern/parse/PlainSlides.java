package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Slide;
import lectern.json.Place;
import lectern.parse.source.Problems;

/// A text that is not read as Markdown, as slides that show its lines as they stand.
final class PlainSlides {
  /// Lines of one slide, and characters of one line: more is continued on the next.
  private static final int LINES = 200;

  private static final int COLUMNS = 500;

  private PlainSlides() {}

  /// Cut at lines `---`, and where a slide would grow long.
  static List<Slide> of(String text, Place start, Problems problems) {
    List<Slide> slides = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int number = start.line();
    int first = number;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.stripTrailing().equals("---")) {
        add(slides, lines, first, problems);
        first = number + 1;
      } else {
        for (String piece : fold(line)) {
          if (lines.size() == LINES) {
            add(slides, lines, first, problems);
            first = number;
          }
          lines.add(piece);
        }
      }
      number++;
    }
    add(slides, lines, first, problems);
    return slides;
  }

  private static List<String> fold(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (line.length() - from > COLUMNS) {
      int to = from + COLUMNS;
      to -= Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
      pieces.add(line.substring(from, to));
      from = to;
    }
    pieces.add(line.substring(from));
    return pieces;
  }

  private static void add(List<Slide> slides, List<String> lines, int line, Problems problems) {
    if (!lines.stream().allMatch(String::isBlank)) {
      Block code = new Block.Code("", List.copyOf(lines));
      Place at = new Place(line, 1);
      slides.add(new Slide(List.of(code), List.of(), 0, problems.source(at)));
    }
    lines.clear();
  }
}
