package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SafeTextTest {
  /// Graphemes with their widths: `a1 한2`.
  private static String shown(SafeText text) {
    return text.graphemes().stream()
        .map(g -> g.text() + g.width())
        .collect(Collectors.joining(" "));
  }

  private static void prose(String text, String expected) {
    assertEquals(expected, shown(SafeText.of(text)));
  }

  private static void code(String text, String expected) {
    assertEquals(expected, SafeText.code(text).toString());
  }

  @Test
  void plainTextIsItself() {
    prose("", "");
    prose("aé", "a1 é1");
    prose("─┃→", "─1 ┃1 →1");
    prose("漢か한、", "漢2 か2 한2 、2");
    prose("\ue0b0", "\ue0b01");
    prose("𝐀🬀", "𝐀1 🬀1");
  }

  @Test
  void clustersStayWhole() {
    prose("e\u0301x", "e\u03011 x1");
    prose("🎉!", "🎉2 !1");
    prose("👨‍👩‍👧‍👦🇩🇪🇫🇷", "👨‍👩‍👧‍👦2 🇩🇪2 🇫🇷2");
    prose("👋🏽👩🏽‍❤️‍💋‍👨🏿", "👋🏽2 👩🏽‍❤️‍💋‍👨🏿2");
    prose("1️⃣❤️❤❤︎⌚", "1️⃣2 ❤️2 ❤1 ❤︎1 ⌚2");
    prose("☝🏽🏳️‍🌈❤️‍🔥🏃‍♂️", "☝🏽2 🏳️‍🌈2 ❤️‍🔥2 🏃‍♂️2");
    prose("🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴", "🏴󠁧󠁢󠁥󠁮󠁧󠁿2 🏴2");
    prose("🇩x", "🇩2 x1");
    prose("각", "각2");
    prose("가ힰ", "가ힰ2");
    prose("กำ", "กำ2");
    prose("ｶﾞ", "ｶﾞ2");
    prose("नमस्ते", "न1 म1 स्ते2");
    prose("می‌خواهم", "م1 ی\u200c1 خ1 و1 ا1 ه1 م1");
    prose("葛\udb40\udd00", "葛\udb40\udd002");
  }

  @Test
  void aClusterThatNeedsThreeColumnsIsCut() {
    prose("ন্দ্র", "ন্দ্2 র1");
    prose("a🏽", "a1 🏽2");
    prose("ᄀᄀ", "ᄀ2 ᄀ2");
  }

  @Test
  void whatLacksABaseGetsOne() {
    prose("\u0301a", "◌\u03011 a1");
    prose("\u093f", "◌\u093f2");
    prose("ᅡ", "◌ᅡ1");
    prose("\u20e3", "◌\u20e31");
  }

  @Test
  void controlsAreShown() {
    prose("a\u001b[2J\u0007\u0000\u007f", "a1 ␛1 [1 21 J1 ␇1 ␀1 ␡1");
    prose("\u009b\u0085", "�1 �1");
    prose("a\r\nb\rc\nd", "a1  1 b1  1 c1  1 d1");
    code("\u001b\u009b\u007f", "␛�␡");
  }

  @Test
  void tabsGoToTheNextMultipleOfFour() {
    code("\tif\tx", "    if  x");
    code("a\t\tb", "a       b");
    code("漢\tb", "漢  b");
    code("🎉\t\u0301", "🎉  ◌\u0301");
    assertEquals("abcd    e", SafeText.of("abcd\te").toString());
  }

  @Test
  void hiddenCharactersAreShown() {
    prose("a\u202eb", "a1 �1 b1");
    prose("\u2028\u2029\ufeff\u2066\u200b", "�1 �1 �1 �1 �1");
    prose("\ud800x\udc00", "�1 x1 �1");
    prose("\u3164\u115f\u1160\uffa0", "�1 �1 �1 �1");
    prose("\u0378\uffff", "�1 �1");
    prose("a\udb40\udc41", "a1 �1");
    prose("a\ufe0f", "a1 �1");
    prose("a\u200db", "a1 �1 b1");
    prose("👨\u200d", "👨2 �1");
    prose("👨\u200dx", "👨2 �1 x1");
    prose("م\u200c", "م1 �1");
    prose("م\u200c\u200cم", "م1 �1 �1 م1");
    prose("🏴\udb40\udc67x", "🏴2 �1 x1");
    code("a\u202eb\udb40\udc41\u00ad\u0378", "a<U+202E>b<U+E0041><U+00AD><U+0378>");
    code("\ud800👨‍👩‍👧", "�👨‍👩‍👧");
  }

  @Test
  void aSoftHyphenInsideAWordShowsNothing() {
    prose("a\u00adb", "a1 b1");
    prose("a\u00ad", "a1 �1");
    prose("a\u00ad\u00adb", "a1 �1 �1 b1");
  }

  @Test
  void aCellHoldsOnlySoMuch() {
    prose("a" + "\u0301".repeat(100_000) + "b", "a" + "\u0301".repeat(7) + "1 �1 b1");
    prose("\u0301".repeat(20), "◌" + "\u0301".repeat(7) + "1 �1");
    String chain = "👨\u200d".repeat(20) + "👨";
    SafeText family = SafeText.of(chain);
    assertEquals("👨\u200d👨\u200d👨\u200d👨\u200d👨", family.graphemes().getFirst().text());
    assertEquals("�", family.graphemes().getLast().text());
  }

  @Test
  void fitsWithAnEllipsis() {
    assertEquals("abc", SafeText.of("abc").fit(3).toString());
    assertEquals("ab…", SafeText.of("abcd").fit(3).toString());
    assertEquals("漢…", SafeText.of("漢字漢").fit(4).toString());
    assertEquals("…", SafeText.of("漢字").fit(2).toString());
    assertEquals("", SafeText.of("漢字").fit(0).toString());
    assertTrue(SafeText.EMPTY.isEmpty());
  }

  @Test
  void commonGraphemesAreSharedAndCompareQuickly() {
    assertSame(SafeText.of("─").graphemes().getFirst(), SafeText.of("a─").graphemes().getLast());
  }
}
