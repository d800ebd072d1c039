package lectern.grid;

import java.util.Locale;

/// Text → text in which every character shows itself: nothing that acts on a terminal, hides,
/// reorders or is unknown is left, and nothing is dropped without a trace. Only tabs are left to
/// the caller, who knows columns.
///
/// | what | prose | code |
/// |---|---|---|
/// | CR LF, CR, LF | one space | one space |
/// | other C0 controls, DEL | their Control Picture (U+2400…) | the same |
/// | C1 controls, lone surrogates | U+FFFD | U+FFFD |
/// | format characters (bidi, zero-width, tags), unassigned, line and paragraph separators, Hangul fillers, variation selectors | U+FFFD | `<U+202E>` |
/// | soft hyphen between two letters | nothing: it asks for nothing to be shown | `<U+00AD>` |
/// | private use | itself | itself |
///
/// Private use stays, because it takes one column, can neither hide nor act, and icon fonts for
/// terminals live there. Hidden characters stay where a grammar wants them: ZWJ, emoji selector and
/// tags inside an emoji, a joiner between letters of a joining script, a variation selector after a
/// base that has variants.
final class Sanitizer {
  private final String text;
  private final boolean code;
  private final StringBuilder out;

  private Sanitizer(String text, boolean code) {
    this.text = text;
    this.code = code;
    this.out = new StringBuilder(text.length() + 16);
  }

  static String clean(String text, boolean code) {
    return new Sanitizer(text, code).run();
  }

  private String run() {
    for (int i = 0, next; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isISOControl(c)) {
        control(c, i);
      } else if (c == 0x1f3f4) {
        next = Math.max(next, tagsEnd(next));
        out.append(text, i, next);
      } else if (!Unicode.isHidden(c) || isWanted(c, i, next)) {
        out.appendCodePoint(c);
      } else if (c != Unicode.SOFT_HYPHEN || code || !isBetweenLetters(i, next)) {
        reveal(c);
      }
    }
    return out.toString();
  }

  private void control(int c, int at) {
    if (c == '\t') {
      out.append('\t');
    } else if (c == '\r' || c == '\n') {
      if (c == '\r' || at == 0 || text.charAt(at - 1) != '\r') {
        out.append(' ');
      }
    } else if (c < ' ') {
      out.append((char) (0x2400 + c));
    } else {
      out.append(c == 0x7f ? '\u2421' : Unicode.REPLACEMENT);
    }
  }

  private void reveal(int c) {
    if (code && Character.getType(c) != Character.SURROGATE) {
      String number = Integer.toHexString(c).toUpperCase(Locale.ROOT);
      out.append("<U+").repeat('0', Math.max(0, 4 - number.length())).append(number).append('>');
    } else {
      out.append(Unicode.REPLACEMENT);
    }
  }

  private boolean isWanted(int c, int start, int end) {
    if (start == 0) {
      return false;
    }
    int before = text.codePointBefore(start);
    if (c != Unicode.ZWJ && c != Unicode.ZWNJ) {
      return Unicode.selects(c, before);
    }
    if (end == text.length()) {
      return false;
    }
    int after = text.codePointAt(end);
    return (Unicode.isJoining(before) && Unicode.isJoining(after) && Character.isLetter(after))
        || (c == Unicode.ZWJ && isPictograph(after) && endsPictograph(start));
  }

  /// Whether a pictograph, with its selector or skin tone if it has one, ends at `end`.
  private boolean endsPictograph(int end) {
    int last = text.codePointBefore(end);
    int start = end - Character.charCount(last);
    if (start > 0) {
      int base = text.codePointBefore(start);
      if (last == Unicode.EMOJI_SELECTOR) {
        return isPictograph(base);
      }
      if (Character.isEmojiModifier(last)) {
        return Character.isEmojiModifierBase(base);
      }
    }
    return isPictograph(last);
  }

  private static boolean isPictograph(int c) {
    return Character.isExtendedPictographic(c) && Character.isDefined(c);
  }

  private boolean isBetweenLetters(int start, int end) {
    return start > 0
        && end < text.length()
        && Character.isLetter(text.codePointBefore(start))
        && Character.isLetter(text.codePointAt(end));
  }

  /// Where the tags end that, after a black flag, name a part of a country: three to six lower-case
  /// letters or digits and the cancel tag. 0 if they do not stand at `start`.
  private int tagsEnd(int start) {
    int at = start;
    for (int count = 0; count <= 6 && at < text.length(); count++) {
      int tag = text.codePointAt(at);
      at += Character.charCount(tag);
      if (tag == 0xe007f) {
        return count >= 3 ? at : 0;
      }
      if (!((tag >= 0xe0030 && tag <= 0xe0039) || (tag >= 0xe0061 && tag <= 0xe007a))) {
        return 0;
      }
    }
    return 0;
  }
}
