package lectern.grid;

/// The classes of code points that the rules of safe text speak of.
final class Unicode {
  static final char REPLACEMENT = '\ufffd';
  static final char DOTTED_CIRCLE = '\u25cc';
  static final char SOFT_HYPHEN = '\u00ad';
  static final char ZWNJ = '\u200c';
  static final char ZWJ = '\u200d';
  static final char TEXT_SELECTOR = '\ufe0e';
  static final char EMOJI_SELECTOR = '\ufe0f';

  private Unicode() {}

  /// What shows nothing by itself, or changes how its neighbours are shown: allowed only where a
  /// script's or an emoji's grammar wants it.
  static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isHangulFiller(c) || isVariationSelector(c);
    };
  }

  private static boolean isHangulFiller(int c) {
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef)
        || (c >= 0x180b && c <= 0x180f);
  }

  /// Whether `selector` chooses between forms that `base` really has.
  static boolean selects(int selector, int base) {
    if (selector == TEXT_SELECTOR || selector == EMOJI_SELECTOR) {
      return Character.isEmoji(base)
          && !Character.isEmojiModifier(base)
          && !isRegionalIndicator(base);
    }
    if (selector >= 0xfe00 && selector < TEXT_SELECTOR) {
      return Character.getType(base) == Character.MATH_SYMBOL || Character.isIdeographic(base);
    }
    if (selector >= 0xe0100 && selector <= 0xe01ef) {
      return Character.isIdeographic(base);
    }
    return isVariationSelector(selector) && base >= 0x1820 && base <= 0x18aa;
  }

  /// What cannot stand alone: it would change whatever happens to be in the column before. It gets
  /// the dotted circle for a base, as in the code charts.
  static boolean needsBase(int c) {
    return Width.of(c) == 0 || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  static boolean isRegionalIndicator(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  /// A letter or mark of the scripts in which a joiner changes the shape of a word: Arabic, Syriac,
  /// N'Ko and their neighbours (U+0620–U+08FF), and those of India and Sri Lanka (U+0900–U+0DFF).
  static boolean isJoining(int c) {
    return c >= 0x620
        && c <= 0xdff
        && (Character.isLetter(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  /// A character that is one grapheme whatever stands beside it, unless that is one of the others:
  /// text of these alone needs no search for clusters, which is most text. Latin, Greek, Cyrillic,
  /// punctuation, symbols, arrows, box drawing, ideographs, kana, whole Hangul syllables and
  /// private use.
  static boolean isPlain(char c) {
    if (c < 0x300) {
      return c >= ' ' && c != SOFT_HYPHEN && (c < 0x7f || c > 0x9f);
    }
    boolean inRange =
        (c >= 0x370 && c <= 0x482)
            || (c >= 0x48a && c <= 0x52f)
            || (c >= 0x1e00 && c <= 0x200a)
            || (c >= 0x2010 && c <= 0x2027)
            || (c >= 0x202f && c <= 0x205f)
            || (c >= 0x2070 && c <= 0x20cf)
            || (c >= 0x2100 && c <= 0x2bff)
            || (c >= 0x2e80 && c <= 0x3029)
            || (c >= 0x3030 && c <= 0x3096)
            || (c >= 0x309b && c <= 0x3163)
            || (c >= 0x3165 && c <= 0xa48c)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xe000 && c <= 0xf8ff)
            || (c >= 0xff01 && c <= 0xff9d);
    return inRange && Character.isDefined(c);
  }
}
