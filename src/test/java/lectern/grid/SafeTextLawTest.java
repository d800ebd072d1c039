package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What holds for any text at all. The rules are written here a second time, as patterns, so that a
/// slip in the code is not a slip in its test.
class SafeTextLawTest {
  /// Classes of which nothing may be left, but by the grammars below.
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u180b-\u180d]");

  private static final Pattern LONE_JAMO = Pattern.compile("◌[\u1160-\u11ff\ud7b0-\ud7fb]");
  private static final String MODIFIER = "[\\x{1F3FB}-\\x{1F3FF}]";
  private static final String ELEMENT = "\\p{IsExtended_Pictographic}(?:\ufe0f|" + MODIFIER + ")?";

  private static final Pattern GRAMMAR =
      Pattern.compile(
          // Emoji joined by ZWJ, or with a selector.
          "^(?:"
              + ELEMENT
              + "(?:\u200d"
              + ELEMENT
              + ")*[\ufe0e\ufe0f]?|[0-9#*][\ufe0e\ufe0f])"
              // A flag by tags.
              + "|^\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}"
              // Joiners after letters and marks of the joining scripts.
              + "|(?<=[\u0620-\u0dff])[\u200c\u200d](?=$|[\u0620-\u0dff])"
              // Variants.
              + "|(?<=\\p{Sm}|\\p{IsIdeographic})[\ufe00-\ufe0d]"
              + "|(?<=[\u1820-\u18aa])[\u180b-\u180f]");

  private static boolean isShown(String cell) {
    return !FORBIDDEN.matcher(cell).find()
        || !FORBIDDEN.matcher(GRAMMAR.matcher(cell).replaceAll("")).find();
  }

  private static void safe(SafeText text, String source) {
    int width = 0;
    for (Grapheme grapheme : text.graphemes()) {
      String cell = grapheme.text();
      assertTrue(isShown(cell), () -> escaped(source) + " → " + escaped(cell));
      boolean emoji = Character.isExtendedPictographic(cell.codePointAt(0));
      assertTrue(cell.codePointCount(0, cell.length()) <= (emoji ? 10 : 8), () -> escaped(source));
      byte[] bytes = cell.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(bytes.length <= (emoji ? 35 : 32), () -> escaped(source));
      assertTrue(grapheme.width() == 1 || grapheme.width() == 2, () -> escaped(source));
      assertTrue(!startsWithMark(cell), () -> escaped(source) + " → " + escaped(cell));
      width += grapheme.width();
    }
    assertEquals(width, text.width());
    assertEquals(width, Frame.row(List.of(new Span(text, Style.PLAIN))).columns());
  }

  private static boolean startsWithMark(String cell) {
    return switch (Character.getType(cell.codePointAt(0))) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static String escaped(String text) {
    StringBuilder numbers = new StringBuilder();
    text.codePoints().forEach(c -> numbers.append(String.format("U+%04X ", c)));
    return numbers.toString();
  }

  private static void safe(String source) {
    safe(SafeText.of(source), source);
    safe(SafeText.code(source), source);
  }

  @Test
  void everyCodePointIsSafeAloneAndBetweenOthers() {
    for (int c = 0; c < 0x110000; c++) {
      String point = Character.toString(c);
      SafeText alone = SafeText.of(point);
      safe(alone, point);
      assertTrue(!alone.isEmpty(), () -> escaped(point) + " is lost");
      safe(SafeText.code(point), point);
      safe(SafeText.of("a" + point + "🎉"), point);
      safe(SafeText.of("م" + point + "م"), point);
    }
  }

  @Test
  void aPlainCharacterIsTheSameWithTheSearchForClustersAsWithout() {
    for (char c = 0; c < 0xffff; c++) {
      if (Unicode.isPlain(c)) {
        String text = String.valueOf(c);
        assertEquals(SafeText.of(text), SafeText.of(Clusters.of(Sanitizer.clean(text, false))));
        // Beside any other plain character, too: those that could join it would join these.
        String beside = "a" + c + "漢" + c + "가" + c + c;
        SafeText slow = SafeText.of(Clusters.of(Sanitizer.clean(beside, true)));
        assertEquals(SafeText.code(beside), slow, () -> escaped(beside));
      }
    }
  }

  @Test
  void anyTextIsSafe() {
    Random random = new Random(3);
    for (int round = 0; round < 100_000; round++) {
      String source = Samples.text(random, 24);
      safe(source);
      SafeText text = SafeText.code(source);
      int at = random.nextInt(text.graphemes().size() + 1);
      int end = text.graphemes().size();
      assertEquals(text.width(), text.slice(0, at).width() + text.slice(at, end).width());
      int columns = random.nextInt(12);
      assertTrue(text.fit(columns).width() <= columns);
    }
  }

  /// What is safe stays as it is when it is made safe again, so cleaning twice does no harm. Only a
  /// vowel or final of Hangul that lacks its beginning does not join the base it was given.
  @Test
  void safeTextIsSafeAlready() {
    Random random = new Random(4);
    for (int round = 0; round < 20_000; round++) {
      String once = SafeText.code(Samples.text(random, 12)).toString();
      if (!LONE_JAMO.matcher(once).find()) {
        assertEquals(once, SafeText.code(once).toString(), () -> escaped(once));
      }
    }
  }

  /// The bodies of control sequences that terminals act on, without their introducers.
  private static final String[] OSC = {
    "0;t",
    "1;t",
    "2;t",
    "4;1;?",
    "7;file://h/",
    "8;;javascript:x",
    "8;;file:///etc",
    "8;;data:,x",
    "8;;ssh://h",
    "8;;x-man-page://ls",
    "8;;http://open",
    "9;note",
    "9;4;1;50",
    "10;?",
    "11;?",
    "21;?",
    "22;hand",
    "50;?",
    "52;c;ZWNobyBoaQ==",
    "52;c;?",
    "66;s=2;x",
    "99;;x",
    "133;A",
    "633;A",
    "777;notify;a;b",
    "1337;File=:eA==",
    "1337;Copy=:eA==",
    "1337;RequestAttention=yes",
    "5113;ac=send",
    "5522;type=read"
  };

  private static final String[] CSI = {
    "c",
    ">c",
    "=c",
    "6n",
    "?6n",
    "5n",
    "21t",
    "20t",
    "13t",
    "8;1;1t",
    "2t",
    "22;0t",
    ">q",
    "?1$p",
    "1;1;1;1;1;1*y",
    "2J",
    "3J",
    "H",
    "A",
    "S",
    "999999999b",
    "@",
    "P",
    "L",
    "?1049h",
    "?1003h",
    "?1004h",
    "?2004h",
    "?25l",
    "?2026h",
    "4h",
    "2h",
    "12l",
    ">31u",
    ">4;2m",
    "31m",
    "8m",
    "5m",
    "5;10r",
    "3g",
    "5i",
    "i",
    "61\"p",
    "!p",
    "?69h",
    "?3h",
    "?1s",
    "1 q"
  };

  private static final String[] DCS = {
    "$qm",
    "+q544e",
    "+p544e",
    "q#0!9~",
    "0;1|17/41",
    "p",
    "tmux;\u001b\u001b]52;c;eA==\u0007",
    "1;0;0{ @A",
    "1$tx",
    "=1000p"
  };

  private static final String[] APC = {"Ga=T,t=f;L2V0Yw==", "Ga=T,t=s;eA==", "Ga=q;AAAA"};

  private static final String[] ESC = {
    "c", "#8", "7", "8", "M", "E", "H", "N", "O", "Z", "=", "(0", "~", "GQ", "%@", " G", "%/", "`",
    "^pm", "Xsos", "ktitle"
  };

  private static final char[] SINGLE = {
    0x07, 0x08, 0x0d, 0x0b, 0x0c, 0x0e, 0x0f, 0x05, 0x7f, 0x18, 0x1a, 0x00, 0x11, 0x13, 0x1b
  };

  private static void inert(String seven, String eight, String body) {
    for (String end : List.of("", "\u0007", "\u001b\\", "\u009c", "\u0018")) {
      for (String start : List.of(seven, eight)) {
        String source = "a" + start + body + end + "b";
        safe(source);
        String text = SafeText.of(source).toString();
        assertTrue(text.startsWith("a") && text.endsWith("b"), text);
        assertTrue(text.contains(body.replaceAll("\\p{Cc}.*", "")), text);
      }
    }
  }

  @Test
  void noSequenceActs() {
    for (String body : OSC) {
      inert("\u001b]", "\u009d", body);
    }
    for (String body : CSI) {
      inert("\u001b[", "\u009b", body);
    }
    for (String body : DCS) {
      inert("\u001bP", "\u0090", body);
    }
    for (String body : APC) {
      inert("\u001b_", "\u009f", body);
    }
    for (String body : ESC) {
      inert("\u001b", "\u0085", body);
    }
    for (char c : SINGLE) {
      inert(String.valueOf(c), String.valueOf(c), "x");
    }
  }
}
