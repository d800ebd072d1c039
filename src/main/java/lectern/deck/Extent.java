package lectern.deck;

import java.util.Optional;

/// How large a picture's author wants it; the side that is not stated follows from the other.
public record Extent(Optional<Length> width, Optional<Length> height) {
  public static final Extent NONE = new Extent(Optional.empty(), Optional.empty());

  /// A share of the room that there is, in percent; or of a slide of 1280 by 720, in its pixels.
  public record Length(double value, Unit unit) {}

  public enum Unit {
    PERCENT,
    PIXELS
  }
}
