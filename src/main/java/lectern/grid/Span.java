package lectern.grid;

/// A run of text in one style.
public record Span(SafeText text, Style style) {
  public static Span of(String text, Style style) {
    return new Span(SafeText.of(text), style);
  }

  public int width() {
    return text.width();
  }
}
