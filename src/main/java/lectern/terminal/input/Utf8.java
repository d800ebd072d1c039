package lectern.terminal.input;

/// One character of several bytes on its way (RFC 3629).
final class Utf8 {
  private int codePoint;
  private int least;
  private int missing;

  /// Whether a byte opens such a character; if so it is begun.
  boolean opens(int b) {
    if (b < 0xc2 || b > 0xf4) {
      return false;
    }
    missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    least = missing == 1 ? 0x80 : missing == 2 ? 0x800 : 0x10000;
    codePoint = b & (0x3f >> missing);
    return true;
  }

  /// Takes the next byte, `10xxxxxx`; whether it was the last.
  boolean endedBy(int b) {
    codePoint = codePoint << 6 | (b & 0x3f);
    missing--;
    return missing == 0;
  }

  /// Whether the bytes were the one way to write a character that is no control.
  boolean isText() {
    return codePoint >= least
        && Character.isValidCodePoint(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && !Character.isISOControl(codePoint);
  }

  int codePoint() {
    return codePoint;
  }
}
