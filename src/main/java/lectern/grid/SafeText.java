package lectern.grid;

import java.util.ArrayList;
import java.util.List;

/// One line of text that cannot act on a terminal: a list of graphemes.
public final class SafeText {
  private final List<Grapheme> graphemes;
  private final int width;

  private SafeText(List<Grapheme> graphemes) {
    this.graphemes = graphemes;
    int columns = 0;
    for (Grapheme grapheme : graphemes) {
      columns += grapheme.width();
    }
    this.width = columns;
  }

  /// Prose: a title, a paragraph, a file name.
  public static SafeText of(String text) {
    List<Grapheme> graphemes = new ArrayList<>(text.length());
    text.codePoints()
        .forEach(c -> graphemes.add(Grapheme.of(c < ' ' ? "\ufffd" : Character.toString(c), 1)));
    return new SafeText(List.copyOf(graphemes));
  }

  public List<Grapheme> graphemes() {
    return graphemes;
  }

  /// Columns.
  public int width() {
    return width;
  }

  /// The graphemes from index `from` (inclusive) to `to` (exclusive).
  public SafeText slice(int from, int to) {
    return new SafeText(graphemes.subList(from, to));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Grapheme grapheme : graphemes) {
      text.append(grapheme.text());
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeText that && graphemes.equals(that.graphemes);
  }

  @Override
  public int hashCode() {
    return graphemes.hashCode();
  }
}
