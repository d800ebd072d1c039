package lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

/// JLine's table is the second opinion, over all code points that may stand in a cell.
class WidthTest {
  /// Where this project differs on purpose.
  private static int expected(int c) {
    // A skin tone by itself is a wide square; JLine takes it for a part of an emoji always.
    if (c >= 0x1f3fb && c <= 0x1f3ff) {
      return 2;
    }
    // Vowels and finals of old Hangul (Jamo Extended-B) belong to the syllable before, as those of
    // the first Jamo block do.
    if (c >= 0xd7b0 && c <= 0xd7fb) {
      return 0;
    }
    // Hangul tone marks and Vietnamese reading marks stand upon a wide letter that is there
    // already.
    if (c == 0x302e || c == 0x302f || c == 0x16ff0 || c == 0x16ff1) {
      return 0;
    }
    return WCWidth.wcwidth(c);
  }

  @Test
  void agreesWithJLine() {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (int c = 0x20; c < 0x110000; c++) {
      if (Unicode.isHidden(c) || Character.isISOControl(c)) {
        continue;
      }
      compared++;
      if (Width.of(c) != expected(c)) {
        differences.add(String.format("U+%04X %d %d", c, Width.of(c), expected(c)));
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(compared > 290_000, compared + " code points");
  }

  @Test
  void agreesWithEastAsianWidth() {
    String wide =
        "ᄀ⌚〈⏩⏰◽☔☰♈♿⚓⚡⛄✅❌❗➕➰⬛⭐⭕⺀　〾かㄅ㆐䷀一가豈︐！￠𖿠𗀀𛀀𝌀🀄🃏🆎🈁🌀🌭🍾🎠🏏🏠🏴🐀👀🔋🕐🖕🗻🚀🛒🟠🤌🥇🩰🫠𠀀";
    String narrow = "a¡Ωя€™←∀①─█☀♥✓⟨ﬀ￩𐀀𝐀𝟘🀀🂡🌡🏍👁🖥🠀🬀";
    wide.codePoints().forEach(c -> assertEquals(2, Width.of(c), Character.toString(c)));
    narrow.codePoints().forEach(c -> assertEquals(1, Width.of(c), Character.toString(c)));
    "\u0301\u20dd\u0e31ᅡᆨ"
        .codePoints()
        .forEach(c -> assertEquals(0, Width.of(c), Integer.toHexString(c)));
  }
}
