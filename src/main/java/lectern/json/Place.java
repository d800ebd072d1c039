package lectern.json;

/// A place in a text; line and column count from 1, columns in characters.
public record Place(int line, int column) {
  public static final Place START = new Place(1, 1);

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
