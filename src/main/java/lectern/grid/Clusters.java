package lectern.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Clean text → graphemes, each of one or two columns: the extended grapheme clusters of Unicode
/// (UAX #29), held to a size, and cut further where a terminal would need a third column.
final class Clusters {
  /// `\X` gives the clusters that the character `BreakIterator` gives, but needs no locale data, so
  /// its first use costs a tenth.
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /// At most this many code points and bytes of UTF-8 go into one cell, so that no text can pile
  /// marks without end upon one column.
  private static final int MAX_POINTS = 8;

  private static final int MAX_BYTES = 32;

  /// An emoji may be larger: the longest of emoji-zwj-sequences.txt, a kiss with two skin tones.
  private static final int MAX_EMOJI_POINTS = 10;

  private static final int MAX_EMOJI_BYTES = 35;
  private static final Grapheme REPLACEMENT = Grapheme.of(String.valueOf(Unicode.REPLACEMENT), 1);

  private final String text;
  private final List<Grapheme> graphemes;
  private int column;

  private Clusters(String text) {
    this.text = text;
    this.graphemes = new ArrayList<>(text.length());
  }

  /// `text` is as [Sanitizer] leaves it.
  static List<Grapheme> of(String text) {
    return new Clusters(text).run();
  }

  private List<Grapheme> run() {
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find()) {
      if (text.charAt(cluster.start()) == '\t') {
        do {
          put(Grapheme.SPACE);
        } while (column % SafeText.TAB != 0);
      } else {
        cut(cluster.start(), cluster.end());
      }
    }
    return graphemes;
  }

  private void cut(int from, int to) {
    int start = from;
    int width = 0;
    int points = 0;
    int bytes = 0;
    int before = 0;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      int added = i == start ? Width.of(c) : Width.added(c, before, width);
      if (width + added > 2) {
        put(start, i, width);
        start = i;
        width = 0;
        points = 0;
        bytes = 0;
        added = Width.of(c);
      }
      if (i == start && Unicode.needsBase(c)) {
        points = 1;
        bytes = utf8Length(Unicode.DOTTED_CIRCLE);
        width = 1;
      }
      points++;
      bytes += utf8Length(c);
      if (isTooLarge(text.codePointAt(start), points, bytes)) {
        put(start, before == Unicode.ZWJ ? i - 1 : i, width);
        put(REPLACEMENT);
        return;
      }
      width += added;
      before = c;
      i += Character.charCount(c);
    }
    put(start, to, width);
  }

  private static boolean isTooLarge(int first, int points, int bytes) {
    return Character.isExtendedPictographic(first)
        ? points > MAX_EMOJI_POINTS || bytes > MAX_EMOJI_BYTES
        : points > MAX_POINTS || bytes > MAX_BYTES;
  }

  private static int utf8Length(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  private void put(int start, int end, int width) {
    String cluster = text.substring(start, end);
    boolean base = Unicode.needsBase(cluster.codePointAt(0));
    put(Grapheme.of(base ? Unicode.DOTTED_CIRCLE + cluster : cluster, width));
  }

  private void put(Grapheme grapheme) {
    graphemes.add(grapheme);
    column += grapheme.width();
  }
}
