package lectern.json;

/// Offsets in a text ↔ places.
public final class Places {
  private Places() {}

  /// The place of character `offset` of `text`, of which the first character stands at `start`.
  public static Place inside(String text, int offset, Place start) {
    int line = start.line();
    int column = start.column();
    int end = Math.min(offset, text.length());
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
    return new Place(line, column);
  }
}
