package lectern.search;

import java.util.ArrayList;
import java.util.List;

/// A word of a text: the characters `from` (inclusive) to `to` (exclusive).
record Word(String text, int from, int to) {

  /// Takes the characters `from` (inclusive) to `to` (exclusive).
  interface Characters {
    void take(int from, int to);
  }

  /// The words of a text: runs of letters, digits and marks.
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    forEach(
        text.toCharArray(), 0, text.length(), (from, to) -> words.add(new Word(text, from, to)));
    return words;
  }

  /// Hands out the words among the characters `first` to `end`.
  static void forEach(char[] text, int first, int end, Characters words) {
    int from = -1;
    for (int i = first; i < end; ) {
      int c = text[i] < 0x80 ? text[i] : Character.codePointAt(text, i, end);
      boolean inside = isInside(c);
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.take(from, i);
        from = -1;
      }
      i += Character.charCount(c);
    }
    if (from >= 0) {
      words.take(from, end);
    }
  }

  private static boolean isInside(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /// As it stands in the text.
  String raw() {
    return text.substring(from, to);
  }

  /// All forms under which it is found, the folded one first; none if nothing is left of it.
  List<String> forms() {
    return Fold.forms(raw());
  }

  /// Where in the text the characters `first` to `last` of its folded form stand.
  Range range(int first, int last) {
    int folded = 0;
    int start = from;
    for (int i = from; i < to; ) {
      int next = i + Character.charCount(text.codePointAt(i));
      int after = folded + Fold.fold(text.substring(i, next)).length();
      if (folded <= first) {
        start = i;
      }
      if (after >= last) {
        return new Range(start, next);
      }
      folded = after;
      i = next;
    }
    return new Range(start, to);
  }

  Range range() {
    return new Range(from, to);
  }
}
