package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A terminal's answer to the question for its background colour, which Lanterna has no type for.
final class GroundStroke extends KeyStroke {
  /// X11's way to write a colour, with 1 to 4 digits a part; some add an alpha.
  private static final Pattern COLOR =
      Pattern.compile(
          "11;rgba?:(\\p{XDigit}{1,4})/(\\p{XDigit}{1,4})/(\\p{XDigit}{1,4})(/\\p{XDigit}{1,4})?");

  private final boolean light;

  GroundStroke(boolean light) {
    super(KeyType.Unknown);
    this.light = light;
  }

  /// @param body what stands between `ESC ]` and the end
  static Optional<KeyStroke> of(String body) {
    Matcher color = COLOR.matcher(body);
    if (!color.matches()) {
      return Optional.empty();
    }
    double luminance =
        0.2126 * linear(color.group(1))
            + 0.7152 * linear(color.group(2))
            + 0.0722 * linear(color.group(3));
    // Where black and white stand out alike (WCAG 2.2).
    return Optional.of(new GroundStroke(luminance > 0.179));
  }

  private static double linear(String digits) {
    double c = Integer.parseInt(digits, 16) / (Math.pow(16, digits.length()) - 1);
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  boolean light() {
    return light;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroundStroke that && light == that.light;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(light);
  }

  @Override
  public String toString() {
    return light ? "GroundStroke{light}" : "GroundStroke{dark}";
  }
}
