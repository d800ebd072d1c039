package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualOrderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "abc, false, abc",
    "12 %, false, 12 %",
    "אבג, true, גבא",
    "(אבג), true, (גבא)",
    "אב cd 12, true, cd 12 בא",
    "ab אב cd, false, ab בא cd",
    "12:30 الوقت, true, تقولا 12:30",
    "«א» ב, true, ב «א»",
  })
  void stands(String text, boolean fromRight, String shown) {
    List<Span> row = List.of(Span.of(text, Style.PLAIN));
    assertEquals(fromRight, VisualOrder.isFromRight(List.of(row)));
    assertEquals(shown, text(VisualOrder.row(row, fromRight)));
  }

  @Test
  void leavesTextFromTheLeftAlone() {
    List<Span> row = List.of(Span.of("plain (text)", Style.PLAIN));
    assertSame(row, VisualOrder.row(row, false));
  }

  @ParameterizedTest
  @CsvSource({"abc, abc", "ab גבא (הד) 12, ab אבג (דה) 12", "א, א", "你 בא 你, 你 אב 你"})
  void turnsLettersOnly(String text, String turned) {
    Frame frame = Frame.text(text, Style.PLAIN).above(Frame.text("x", Style.PLAIN));
    assertEquals(turned + "\nx\n", VisualOrder.lettersTurned(frame).toString());
    assertEquals(frame, VisualOrder.lettersTurned(VisualOrder.lettersTurned(frame)));
  }

  @Test
  void takesStylesAlong() {
    Style bold = Style.PLAIN.and(Attr.BOLD);
    List<Span> row = List.of(Span.of("אב", Style.PLAIN), Span.of("גד", bold));
    assertEquals(
        List.of(Span.of("דג", bold), Span.of("בא", Style.PLAIN)), VisualOrder.row(row, true));
  }

  private static String text(List<Span> row) {
    return row.stream().map(span -> span.text().toString()).collect(Collectors.joining());
  }
}
