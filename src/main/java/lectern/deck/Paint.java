package lectern.deck;

/// A colour that a deck asks for, 24 bits: each part is 0–255.
public record Paint(int red, int green, int blue) {
  public Paint {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException("colour parts are 0 to 255");
    }
  }
}
