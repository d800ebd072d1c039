package lectern.grid;

/// What a reader sees as one character, safe to send to a terminal, with the columns it takes. Only
/// [SafeText] makes graphemes from text, so a cell can hold nothing else.
public final class Grapheme {
  /// Made once each: what most cells hold, up to the end of the box drawing characters.
  private static final Grapheme[] KNOWN = new Grapheme[0x2580];

  /// One blank column.
  public static final Grapheme SPACE = of(' ');

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
    return text.length() == 1 ? of(text.charAt(0)) : new Grapheme(text, width);
  }

  /// For [SafeText] alone: a character that has passed its rules.
  static Grapheme of(char c) {
    if (c >= KNOWN.length) {
      return new Grapheme(String.valueOf(c), Width.of(c));
    }
    Grapheme known = KNOWN[c];
    if (known == null) {
      // Two threads may both make one: they are equal, so either will do.
      known = new Grapheme(String.valueOf(c), Width.of(c));
      KNOWN[c] = known;
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
