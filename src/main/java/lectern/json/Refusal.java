package lectern.json;

/// Carries a [SyntaxError] out of a reader's recursion; never leaves this package.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SyntaxError error;

  Refusal(Place at, String message) {
    super(message, null, false, false);
    this.error = new SyntaxError(at, message);
  }

  SyntaxError error() {
    return error;
  }
}
