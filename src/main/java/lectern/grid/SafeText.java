package lectern.grid;

import java.util.ArrayList;
import java.util.List;

/// One line of text that cannot act on a terminal, hide or reorder anything: a list of graphemes.
/// Total: any string becomes one, and what may not be shown as it is, is shown as what it is (see
/// the table of [Sanitizer]). A caller splits lines before; a line break inside becomes a space.
public final class SafeText {
  /// No text.
  public static final SafeText EMPTY = new SafeText(List.of());

  /// A tab goes on to the next multiple of this many columns, counted from the text's start.
  static final int TAB = 4;

  private static final Grapheme ELLIPSIS = Grapheme.of("…", 1);

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

  /// Prose: a title, a paragraph, a file name. A hidden character is shown as U+FFFD.
  public static SafeText of(String text) {
    return make(text, false);
  }

  /// Code, where a hidden character must be known by its number: `<U+202E>`.
  public static SafeText code(String text) {
    return make(text, true);
  }

  static SafeText of(List<Grapheme> graphemes) {
    return new SafeText(List.copyOf(graphemes));
  }

  private static SafeText make(String text, boolean code) {
    List<Grapheme> graphemes = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Unicode.isPlain(c)) {
        graphemes.add(Grapheme.of(c));
      } else {
        return of(Clusters.of(Sanitizer.clean(text, code)));
      }
    }
    return of(graphemes);
  }

  public List<Grapheme> graphemes() {
    return graphemes;
  }

  /// Columns.
  public int width() {
    return width;
  }

  public boolean isEmpty() {
    return graphemes.isEmpty();
  }

  /// The graphemes from index `from` (inclusive) to `to` (exclusive).
  public SafeText slice(int from, int to) {
    return new SafeText(graphemes.subList(from, to));
  }

  /// This text if it fits into so many columns, else as much of it as does with an ellipsis after.
  public SafeText fit(int columns) {
    if (width <= columns) {
      return this;
    }
    List<Grapheme> kept = new ArrayList<>();
    int room = columns - 1;
    for (Grapheme grapheme : graphemes) {
      room -= grapheme.width();
      if (room < 0) {
        break;
      }
      kept.add(grapheme);
    }
    if (columns > 0) {
      kept.add(ELLIPSIS);
    }
    return of(kept);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(graphemes.size());
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
