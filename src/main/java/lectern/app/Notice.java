package lectern.app;

/// A sentence of Lectern's in the status line, until the next key.
public record Notice(String text, boolean error) {
  /// How a sentence ends that is true until the deck on screen can be read again.
  public static final String AS_BEFORE = " — showing the deck as it was before";

  boolean isOfDeck() {
    return error && text.endsWith(AS_BEFORE);
  }
}
