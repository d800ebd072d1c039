package lectern.deck;

/// What is wrong in a deck or theme, where, and what would be right. A value, never thrown.
public record Diagnostic(Source at, Severity severity, String message) {
  public enum Severity {
    /// Understood otherwise than it may have been meant.
    WARNING,
    /// Not understood at all.
    ERROR
  }

  @Override
  public String toString() {
    return at + ": " + message;
  }
}
