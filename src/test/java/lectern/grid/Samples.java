package lectern.grid;

import java.util.Random;

/// Random text for laws: what talks hold, mixed with what attacks hold.
final class Samples {
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "a",
    "b",
    "word",
    "-",
    "/",
    "https://",
    ".",
    ",",
    ")",
    "(",
    "«",
    "!",
    "—",
    "\t",
    "\n",
    "漢",
    "字",
    "。",
    "「",
    "」",
    "か",
    "ー",
    "한",
    "국",
    "ᄀ",
    "ᅡ",
    "ᆨ",
    "é",
    "e\u0301",
    "\u0301",
    "\u20e3",
    "ไ",
    "ท",
    "ย",
    "ำ",
    "क",
    "्",
    "ष",
    "ि",
    "\u200d",
    "\u200c",
    "م",
    "🎉",
    "👨",
    "👩",
    "🏽",
    "❤",
    "\ufe0f",
    "\ufe0e",
    "1",
    "#",
    "🇩",
    "🇪",
    "🏴",
    "\udb40\udc67",
    "\udb40\udc62",
    "\udb40\udc7f",
    "𝐀",
    "─",
    "█",
    "\u001b",
    "\u009b",
    "\u007f",
    "\u202e",
    "\u2066",
    "\u2028",
    "\ufeff",
    "\u00ad",
    "\u00a0",
    "\u3000",
    "\ud800",
    "\udc00",
    "\u0378",
    "\ue0b0",
    "\u3164",
    "\udb40\udd00",
    "\u0600",
    "ｶ",
    "ﾞ"
  };

  private Samples() {}

  static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      text.append(
          random.nextInt(20) == 0
              ? Character.toString(random.nextInt(0x110000))
              : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
