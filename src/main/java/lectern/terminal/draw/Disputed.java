package lectern.terminal.draw;

import lectern.grid.Grapheme;

/// Graphemes whose width terminals do not agree on: clusters of several code points, emoji, symbols
/// that some fonts draw wide, private use. After one of them only an absolute position is certain.
final class Disputed {
  private static final int ZWJ = 0x200d;

  private Disputed() {}

  static boolean is(Grapheme grapheme) {
    String text = grapheme.text();
    return switch (text.length()) {
      case 0 -> false;
      case 1 -> is(text.charAt(0), grapheme.width());
      default -> true;
    };
  }

  private static boolean is(char c, int width) {
    if (width == 2) {
      return !settledWide(c);
    }
    // Letters, punctuation, arrows, box drawing, shapes and Braille are narrow everywhere (but for
    // CJK locales that widen half of them); symbols, dingbats and private use are not.
    return c >= 0x2300
        && !(c >= 0x2500 && c <= 0x25ff)
        && !(c >= 0x2800 && c <= 0x28ff)
        && c != '\ufffd';
  }

  /// Hangul, CJK and full width forms: wide since the first tables.
  private static boolean settledWide(char c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff01 && c <= 0xff60);
  }

  /// The most columns that a terminal may give the cluster: two a code point that has a width.
  static int reach(Grapheme grapheme) {
    int columns = 0;
    String text = grapheme.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean none = c == ZWJ || type == Character.NON_SPACING_MARK;
      columns += none ? 0 : 2;
    }
    return Math.max(columns, grapheme.width());
  }
}
