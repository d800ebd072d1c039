package lectern.grid;

import java.util.Arrays;

/// How many columns a code point takes on a terminal: what a Unicode 16 terminal shows, which is
/// the version of Unicode that JDK 25 knows.
final class Width {
  /// First and last code point of each run that takes two columns: East_Asian_Width W or F in
  /// EastAsianWidth.txt of Unicode 16.0 (which holds every emoji that is shown as one by itself),
  /// and the regional indicators, half a flag each. A run goes on over unassigned code points and
  /// combining marks, as neither is ever asked for.
  private static final int[] WIDE = {
    0x1100, 0x115e, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec,
    0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615,
    0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f,
    0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be,
    0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea,
    0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd,
    0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c,
    0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50,
    0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0xa4c6,
    0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfad9, 0xfe10, 0xfe6b,
    0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x1b2fb, 0x1d300, 0x1d376,
    0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a,
    0x1f1e6, 0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393,
    0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4,
    0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d,
    0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596,
    0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc,
    0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc,
    0x1f7e0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff,
    0x1fa70, 0x1faf8, 0x20000, 0x323af,
  };

  private Width() {}

  /// Columns of a code point that begins a cluster, or of one that adds to it: 0 for what only
  /// changes its base (marks, joiners, the vowels and finals of conjoining Hangul), else 1 or 2.
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.COMBINING_SPACING_MARK -> isWide(codePoint) ? 0 : 1;
      case Character.OTHER_LETTER -> isHangulTail(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /// Columns that `codePoint` adds to a cluster which takes `width` so far and ends in `before`.
  static int added(int codePoint, int before, int width) {
    boolean emoji =
        codePoint == Unicode.EMOJI_SELECTOR
            || (before == Unicode.ZWJ && Character.isExtendedPictographic(codePoint))
            || (Character.isEmojiModifier(codePoint) && Character.isEmojiModifierBase(before))
            || (Unicode.isRegionalIndicator(codePoint) && Unicode.isRegionalIndicator(before));
    if (emoji) {
      return 2 - width;
    }
    int own = of(codePoint);
    return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
        ? Math.min(own, 2 - width)
        : own;
  }

  private static boolean isHangulTail(int codePoint) {
    return (codePoint >= 0x1160 && codePoint <= 0x11ff)
        || (codePoint >= 0xd7b0 && codePoint <= 0xd7ff);
  }

  private static boolean isWide(int codePoint) {
    int at = Arrays.binarySearch(WIDE, codePoint);
    // Between the first and the last of a run the insertion point is odd.
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
