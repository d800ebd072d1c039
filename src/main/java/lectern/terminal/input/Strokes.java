package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/// Key strokes from code points and modifiers.
final class Strokes {
  /// Bits of a modifier parameter less one, as xterm and kitty count them.
  static final int SHIFT = 1;

  static final int ALT = 2;
  static final int CTRL = 4;

  private Strokes() {}

  static KeyStroke of(KeyType type, int modifiers) {
    return new KeyStroke(
        type, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
  }

  static KeyStroke of(char c, int modifiers) {
    return new KeyStroke(
        c, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
  }

  /// Text, as it was typed.
  static KeyStroke typed(int codePoint, boolean alt) {
    return Character.isBmpCodePoint(codePoint)
        ? of((char) codePoint, alt ? ALT : 0)
        : new CodePointStroke(codePoint, alt);
  }

  /// A byte below space, or DEL, as keyboards have made them since ASCII.
  static KeyStroke control(int c, boolean alt) {
    int modifiers = alt ? ALT : 0;
    return switch (c) {
      case 0 -> of(' ', modifiers | CTRL);
      case '\b', 0x7f -> of(KeyType.Backspace, modifiers);
      case '\t' -> of(KeyType.Tab, modifiers);
      case '\n', '\r' -> of(KeyType.Enter, modifiers);
      case 0x1b -> of(KeyType.Escape, modifiers);
      default -> of(Character.toLowerCase((char) (c + '@')), modifiers | CTRL);
    };
  }
}
