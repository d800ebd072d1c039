package lectern.diagram;

import lectern.json.Place;

/// Carries a [Reading.Refused] out of a reader; never leaves this package.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Reading.Refused refused;

  Refusal(Place at, String message) {
    super(message, null, false, false);
    this.refused = new Reading.Refused(at, message);
  }

  Reading.Refused refused() {
    return refused;
  }
}
