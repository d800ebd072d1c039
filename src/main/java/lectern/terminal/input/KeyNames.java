package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.keys.Key;

/// Lanterna's key strokes by the names of [Key].
final class KeyNames {
  private static final Map<KeyType, String> NAMED =
      Map.ofEntries(
          Map.entry(KeyType.Escape, "esc"),
          Map.entry(KeyType.Backspace, "backspace"),
          Map.entry(KeyType.Enter, "enter"),
          Map.entry(KeyType.Tab, "tab"),
          Map.entry(KeyType.ReverseTab, "tab"),
          Map.entry(KeyType.ArrowUp, "up"),
          Map.entry(KeyType.ArrowDown, "down"),
          Map.entry(KeyType.ArrowLeft, "left"),
          Map.entry(KeyType.ArrowRight, "right"),
          Map.entry(KeyType.PageUp, "pgup"),
          Map.entry(KeyType.PageDown, "pgdn"),
          Map.entry(KeyType.Home, "home"),
          Map.entry(KeyType.End, "end"),
          Map.entry(KeyType.Insert, "insert"),
          Map.entry(KeyType.Delete, "delete"),
          Map.entry(KeyType.F1, "f1"),
          Map.entry(KeyType.F2, "f2"),
          Map.entry(KeyType.F3, "f3"),
          Map.entry(KeyType.F4, "f4"),
          Map.entry(KeyType.F5, "f5"),
          Map.entry(KeyType.F6, "f6"),
          Map.entry(KeyType.F7, "f7"),
          Map.entry(KeyType.F8, "f8"),
          Map.entry(KeyType.F9, "f9"),
          Map.entry(KeyType.F10, "f10"),
          Map.entry(KeyType.F11, "f11"),
          Map.entry(KeyType.F12, "f12"));

  private KeyNames() {}

  static Optional<Key> of(KeyStroke stroke) {
    if (stroke.getKeyType() == KeyType.Character) {
      return Optional.of(Key.of(character(stroke)));
    }
    String name = NAMED.get(stroke.getKeyType());
    return name == null ? Optional.empty() : Optional.of(Key.of(modifiers(stroke, true) + name));
  }

  private static String character(KeyStroke stroke) {
    if (stroke instanceof CodePointStroke far) {
      return modifiers(stroke, false) + Character.toString(far.codePoint());
    }
    char c = stroke.getCharacter();
    if (c == ' ') {
      return modifiers(stroke, true) + "space";
    }
    String text = String.valueOf(c);
    return modifiers(stroke, false) + (stroke.isCtrlDown() ? text.toLowerCase(Locale.ROOT) : text);
  }

  private static String modifiers(KeyStroke stroke, boolean named) {
    return (stroke.isCtrlDown() ? "ctrl+" : "")
        + (stroke.isAltDown() ? "alt+" : "")
        + (named && stroke.isShiftDown() ? "shift+" : "");
  }
}
