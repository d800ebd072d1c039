package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import org.jspecify.annotations.Nullable;

/// A character beyond the Basic Multilingual Plane, such as an emoji, for which a [KeyStroke]'s one
/// `char` has no room.
final class CodePointStroke extends KeyStroke {
  private final int codePoint;

  CodePointStroke(int codePoint, boolean alt) {
    super('\ufffd', false, alt);
    this.codePoint = codePoint;
  }

  int codePoint() {
    return codePoint;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodePointStroke that
        && codePoint == that.codePoint
        && isAltDown() == that.isAltDown();
  }

  @Override
  public int hashCode() {
    return codePoint;
  }

  @Override
  public String toString() {
    return "CodePointStroke{" + Character.toString(codePoint) + "}";
  }
}
