package lectern.grid;

/// What a reader sees as one character, safe to send to a terminal, with the columns it takes. Only
/// [SafeText] makes graphemes from text, so a cell can hold nothing else.
public final class Grapheme {
  private static final Grapheme[] ASCII = new Grapheme[0x7f];

  /// One blank column.
  public static final Grapheme SPACE = ascii(' ');

  /// The second column of a wide grapheme: no text of its own.
  static final Grapheme TAIL = new Grapheme("", 0);

  private final String text;
  private final int width;

  private Grapheme(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /// For [SafeText] alone: text that has passed its rules; `width` is 1 or 2.
  static Grapheme of(String text, int width) {
    return text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) < 0x7f
        ? ascii(text.charAt(0))
        : new Grapheme(text, width);
  }

  private static Grapheme ascii(char c) {
    Grapheme known = ASCII[c];
    if (known == null) {
      known = new Grapheme(String.valueOf(c), 1);
      ASCII[c] = known;
    }
    return known;
  }

  public String text() {
    return text;
  }

  /// Columns: 1 or 2, or 0 for the tail of a wide one.
  public int width() {
    return width;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Grapheme that && width == that.width && text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
