package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
  @ParameterizedTest(name = "{0} in {1} rows")
  @CsvSource({
    // what fits stays whole
    "Btt.Bi, 6, Btt.Bi",
    // an empty row needs no room at a page's foot or top
    "BB.BB, 2, BB|BB",
    // between blocks rather than inside one
    "Bttt.Boto, 7, Bttt.|Boto",
    // no first line alone, no last line alone
    "Botto, 4, Bot|to",
    "Bo.Boto, 5, Bo.|Boto",
    // a heading stays with what it heads
    "Bi.B.ki, 4, Bi.|B.ki",
    "Bi.B.ki, 5, Bi.|B.ki",
    // as few pages as can be
    "Bccc.Bccc, 5, Bccc.|Bccc",
    "Bcccc.Bcccc, 6, Bcccc.|Bcccc",
    // never nothing on a page
    "kkkk, 1, k|k|k|k",
    "'', 3, ''",
  })
  void cuts(String lines, int rows, String expected) {
    List<Line> all = lines.chars().mapToObj(c -> line((char) c)).toList();
    String actual =
        Pager.cut(all, rows).stream()
            .map(cut -> cut.lines().stream().map(PagerTest::letter).collect(Collectors.joining()))
            .collect(Collectors.joining("|"));
    assertEquals(expected, actual);
  }

  private static Line line(char c) {
    return switch (c) {
      case 'B' -> line(c, Break.BLOCKS);
      case 'i' -> line(c, Break.ITEMS);
      case 't' -> line(c, Break.TEXT);
      case 'c' -> line(c, Break.CODE);
      case 'o' -> line(c, Break.ORPHAN);
      case 'k' -> line(c, Break.KEEP);
      default -> Line.GAP;
    };
  }

  private static Line line(char c, Break before) {
    return Line.of(0, List.of(Span.of(String.valueOf(c), Style.PLAIN)), 0, before);
  }

  private static String letter(Line line) {
    return line.gap() ? "." : line.layers().getFirst().spans().getFirst().text().toString();
  }
}
