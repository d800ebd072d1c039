package lectern.grid;

/// Columns and rows, in cells; never negative.
public record Size(int columns, int rows) {
  public Size {
    if (columns < 0 || rows < 0) {
      throw new IllegalArgumentException("a size of " + columns + "x" + rows + " cells");
    }
  }

  /// Reads `100x30`; empty if the text is not two whole numbers from 1 to 9999.
  public static java.util.Optional<Size> parse(String text) {
    var matcher =
        java.util.regex.Pattern.compile("([1-9]\\d{0,3})[xX]([1-9]\\d{0,3})").matcher(text.trim());
    return matcher.matches()
        ? java.util.Optional.of(
            new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : java.util.Optional.empty();
  }

  @Override
  public String toString() {
    return columns + "x" + rows;
  }
}
