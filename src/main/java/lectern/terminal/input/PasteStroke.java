package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/// A bracketed paste: many keys' worth of text at one stroke, which Lanterna has no type for.
final class PasteStroke extends KeyStroke {
  private final String text;

  PasteStroke(String text) {
    super(KeyType.Unknown);
    this.text = text;
  }

  String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PasteStroke that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "PasteStroke{" + text.length() + " characters}";
  }
}
