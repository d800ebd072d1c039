package lectern.grid;

/// A colour as a theme names it; what a terminal makes of it is decided where bytes are written.
public sealed interface Color {
  /// The terminal's own foreground or background.
  Color DEFAULT = new Default();

  /// The terminal's own colour.
  record Default() implements Color {}

  /// One of the terminal's 16 colours: 0–7 normal, 8–15 bright (ECMA-48 SGR 30–37 and 90–97).
  record Ansi(int index) implements Color {
    public Ansi {
      if (index < 0 || index > 15) {
        throw new IllegalArgumentException("ANSI colour " + index + " is not 0 to 15");
      }
    }
  }

  /// 24-bit colour, each part 0–255.
  record Rgb(int red, int green, int blue) implements Color {
    public Rgb {
      if (((red | green | blue) & ~0xff) != 0) {
        throw new IllegalArgumentException("colour parts are 0 to 255");
      }
    }
  }
}
