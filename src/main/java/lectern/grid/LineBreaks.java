package lectern.grid;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// Where a line of graphemes may end, and how gladly: a small part of UAX #14, kept to what talks
/// hold, with the rules for technical words that it lacks.
final class LineBreaks {
  /// How good a place between two graphemes is to end a line, worst first.
  enum Place {
    /// Closing punctuation or a space would begin a line, or opening punctuation end one.
    BAD,
    /// Inside a word.
    CUT,
    /// Inside a word, at a joint: where a word that is longer than a line is best cut.
    JOINT,
    /// Between two words.
    FREE
  }

  /// After these a long word (a URL, a path, an option) is best cut.
  private static final String JOINTS = "/?&=-._,:;|+@\\~%#";

  /// A word with one of these is a name in some technical language, not prose.
  private static final String TECHNICAL = "/_=@\\";

  /// Other punctuation (Unicode's class Po) that may begin a line all the same.
  private static final String MAY_BEGIN = "/\\#@&*¡¿§¶†‡※";

  /// Small kana, sound marks and the wave dash, which never begin a line.
  private static final String KINSOKU = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜〜～";

  /// The dictionary takes a time that grows with the square of what stands without a space.
  private static final int THAI_RUN = 200;

  private final List<Grapheme> graphemes;
  private final Place[] places;

  private LineBreaks(List<Grapheme> graphemes) {
    this.graphemes = graphemes;
    this.places = new Place[graphemes.size()];
  }

  /// For each grapheme, what kind of place it is just before it.
  static Place[] of(List<Grapheme> graphemes) {
    return new LineBreaks(graphemes).run();
  }

  static boolean isSpace(Grapheme grapheme) {
    if (grapheme.equals(Grapheme.SPACE)) {
      return true;
    }
    String text = grapheme.text();
    return text.length() == 1
        && Character.getType(text.charAt(0)) == Character.SPACE_SEPARATOR
        && "\u00a0\u2007\u202f".indexOf(text.charAt(0)) < 0;
  }

  private Place[] run() {
    boolean thai = false;
    for (int start = 0; start < places.length; ) {
      int end = start;
      boolean technical = point(start) == '-';
      while (end < places.length && !isSpace(graphemes.get(end))) {
        technical |= isTechnical(end);
        thai |= isThai(end);
        end++;
      }
      for (int i = start + 1; i < end; i++) {
        places[i] = inside(i, start, end, technical);
      }
      int next = end;
      while (next < places.length && isSpace(graphemes.get(next))) {
        places[next++] = Place.BAD;
      }
      places[start] = start == 0 ? Place.BAD : between(start, end);
      start = next;
    }
    if (thai) {
      splitThai();
    }
    return places;
  }

  /// Before a word: free, unless the word is only a mark that belongs to its neighbour over the
  /// space, as in `quoi ?` and `« quoi`.
  private Place between(int start, int end) {
    int before = start - 1;
    while (before > 0 && isSpace(graphemes.get(before))) {
      before--;
    }
    boolean closing = end - start == 1 && closes(point(start));
    boolean opening = opens(point(before)) && (before == 0 || isSpace(graphemes.get(before - 1)));
    return closing || opening ? Place.JOINT : Place.FREE;
  }

  private Place inside(int i, int start, int end, boolean technical) {
    int before = point(i - 1);
    int after = point(i);
    if (opens(before) || closes(after) || Character.getType(after) == Character.DASH_PUNCTUATION) {
      return Place.BAD;
    }
    if (isIdeographic(i - 1) || isIdeographic(i)) {
      return Place.FREE;
    }
    boolean word = Character.isLetterOrDigit(after);
    boolean free =
        switch (before) {
          case '-', '\u2010' ->
              !technical
                  && Character.isLetter(after)
                  && areAlphanumeric(i - 3, i - 1, start, end)
                  && areAlphanumeric(i, i + 2, start, end);
          case '–', '—' -> word && i - 1 > start && !(isDigit(i - 2) && Character.isDigit(after));
          default -> false;
        };
    if (free) {
      return Place.FREE;
    }
    return word && JOINTS.indexOf(before) >= 0 ? Place.JOINT : Place.CUT;
  }

  private boolean areAlphanumeric(int from, int to, int start, int end) {
    if (from < start || to > end) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLetterOrDigit(point(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isDigit(int i) {
    return Character.isDigit(point(i));
  }

  private boolean isTechnical(int i) {
    int c = point(i);
    return TECHNICAL.indexOf(c) >= 0
        || (c == '.' && i + 1 < places.length && Character.isLetterOrDigit(point(i + 1)));
  }

  /// What takes two columns may stand at either end of a line: ideographs, kana and emoji, but not
  /// Hangul, whose words are set apart by spaces.
  private boolean isIdeographic(int i) {
    return graphemes.get(i).width() == 2
        && Width.of(point(i)) == 2
        && !(point(i) >= 0xac00 && point(i) <= 0xd7a3);
  }

  private boolean isThai(int i) {
    int c = point(i);
    return c >= 0xe01 && c <= 0xe4e;
  }

  /// Thai words stand together without spaces; the JDK has a dictionary.
  private void splitThai() {
    BreakIterator words = BreakIterator.getLineInstance(Locale.of("th"));
    for (int start = 0, end; start < places.length; start = end) {
      end = start + 1;
      if (isThai(start)) {
        while (end < places.length && end - start < THAI_RUN && isThai(end)) {
          end++;
        }
        splitThai(words, start, end);
      }
    }
  }

  private void splitThai(BreakIterator words, int start, int end) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[end - start];
    for (int i = start; i < end; i++) {
      offsets[i - start] = text.length();
      text.append(graphemes.get(i).text());
    }
    words.setText(text.toString());
    for (int i = start + 1; i < end; i++) {
      if (words.isBoundary(offsets[i - start])) {
        places[i] = Place.FREE;
      }
    }
  }

  private int point(int i) {
    String text = graphemes.get(i).text();
    return text.isEmpty() ? 0 : text.codePointAt(0);
  }

  private static boolean closes(int c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      case Character.OTHER_PUNCTUATION -> MAY_BEGIN.indexOf(c) < 0;
      case Character.MODIFIER_LETTER -> Width.of(c) == 2;
      default -> KINSOKU.indexOf(c) >= 0 || (c >= 0x31f0 && c <= 0x31ff);
    };
  }

  private static boolean opens(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> c == '"' || c == '\'' || c == '¡' || c == '¿';
    };
  }
}
