package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static final Style BOLD = Style.PLAIN.and(Attr.BOLD);

  private static String text(List<Span> line) {
    return line.stream().map(span -> span.text().toString()).collect(Collectors.joining());
  }

  /// The lines of `text` are those between the bars.
  private static void wrap(int columns, String text, String lines) {
    List<Span> spans = List.of(Span.of(text, Style.PLAIN));
    assertEquals(
        lines,
        Wrap.lines(spans, columns).stream().map(WrapTest::text).collect(Collectors.joining("|")));
  }

  @Test
  void breaksAtSpaces() {
    wrap(20, "short", "short");
    wrap(10, "the quick brown fox", "the quick|brown fox");
    wrap(9, "the quick brown fox", "the quick|brown fox");
    wrap(8, "the quick   brown fox", "the|quick|brown|fox");
    wrap(5, "", "");
    wrap(2, "      ", "");
    wrap(5, "  a bbbbb", "  a|bbbbb");
    wrap(8, "10\u00a0000 packets", "10\u00a0000|packets");
  }

  @Test
  void breaksAfterHyphensOfWordsOnly() {
    wrap(12, "a real-time kernel", "a real-time|kernel");
    wrap(9, "hard real-time", "hard|real-time");
    wrap(10, "hard real-time", "hard real-|time");
    wrap(10, "see the E-VPN", "see the|E-VPN");
    wrap(12, "on 2024-05-06 or", "on|2024-05-06|or");
    wrap(16, "java --enable-native", "java|--enable-native");
    wrap(14, "in net/core-dev.c", "in|net/core-dev.c");
    wrap(7, "kernel—user", "kernel—|user");
    wrap(8, "pages 10–20", "pages|10–20");
  }

  @Test
  void cutsLongWordsAtJoints() {
    wrap(
        20,
        "https://example.org/a/path?with=many&parts=2",
        "https://example.org/|a/path?with=many&|parts=2");
    wrap(12, "see https://netdev.example", "see|https://|netdev.|example");
    wrap(4, "abcdefghij", "abcd|efgh|ij");
    wrap(10, "/proc/sys/net/core", "/proc/sys/|net/core");
  }

  @Test
  void keepsPunctuationWithItsWord() {
    wrap(11, "Bonjour le « monde » !", "Bonjour le|« monde » !");
    wrap(7, "en effet ?", "en|effet ?");
    wrap(10, "aaaaaaaaaa)", "aaaaaaaaa|a)");
    wrap(5, "ab (cd", "ab|(cd");
  }

  @Test
  void breaksBetweenIdeographs() {
    wrap(6, "漢字漢字。", "漢字漢|字。");
    wrap(8, "漢字漢字。あ", "漢字漢|字。あ");
    wrap(8, "漢字漢「字」", "漢字漢|「字」");
    wrap(4, "サーバー", "サー|バー");
    wrap(6, "キャッシュ", "キャッ|シュ");
    wrap(8, "Linux内核", "Linux内|核");
    wrap(6, "🎉🎉🎉🎉", "🎉🎉🎉|🎉");
    wrap(8, "한국어 단어", "한국어|단어");
  }

  @Test
  void breaksThaiBetweenWords() {
    wrap(8, "ภาษาไทยง่าย", "ภาษาไทย|ง่าย");
  }

  @Test
  void oneColumnShowsWhatItCan() {
    wrap(1, "ab c", "a|b|c");
    wrap(1, "漢a", "�|a");
    wrap(0, "ab", "a|b");
    wrap(2, "漢a字", "漢|a|字");
  }

  @Test
  void keepsStyles() {
    List<Span> spans =
        List.of(
            Span.of("one ", Style.PLAIN),
            new Span(SafeText.EMPTY, Style.PLAIN),
            Span.of("two th", BOLD),
            Span.of("ree", Style.PLAIN));
    assertEquals(
        List.of(
            List.of(Span.of("one ", Style.PLAIN), Span.of("two", BOLD)),
            List.of(Span.of("th", BOLD), Span.of("ree", Style.PLAIN))),
        Wrap.lines(spans, 8));
  }

  /// The graphemes that are not spaces, with their styles.
  private static List<String> words(List<Span> spans) {
    List<String> words = new ArrayList<>();
    for (Span span : spans) {
      for (Grapheme grapheme : span.text().graphemes()) {
        if (!LineBreaks.isSpace(grapheme)) {
          words.add(grapheme.text() + span.style().attrs());
        }
      }
    }
    return words;
  }

  @Test
  void everyWordStandsInOneLineAndNoLineIsTooLong() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        spans.add(
            Span.of(
                Samples.text(random, 30),
                new Style(
                    Color.DEFAULT,
                    Color.DEFAULT,
                    random.nextBoolean() ? Set.of() : Set.of(Attr.DIM))));
      }
      int columns = 2 + random.nextInt(20);
      List<List<Span>> lines = Wrap.lines(spans, columns);
      for (List<Span> line : lines) {
        int width = line.stream().mapToInt(Span::width).sum();
        assertTrue(width <= columns, () -> columns + " columns: " + spans + " → " + lines);
      }
      assertEquals(words(spans), words(lines.stream().flatMap(List::stream).toList()));
      Wrap.lines(spans, 1);
    }
  }

  @Test
  void aLongLineIsWrappedInLinearTime() {
    String[] long_ = {
      "a".repeat(500_000), "a/".repeat(250_000), "( ".repeat(250_000), "漢。".repeat(250_000)
    };
    Arrays.stream(long_)
        .forEach(text -> assertTrue(Wrap.lines(List.of(Span.of(text, BOLD)), 80).size() > 3000));
  }
}
