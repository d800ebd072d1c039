package lectern.terminal.input;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.Optional;

/// The meaning of a control sequence (ECMA-48 5.4) that a terminal sends: a key, the mouse, or a
/// reply to something nobody asked, which is nothing.
final class ControlSequence {
  private static final Optional<KeyStroke> NOTHING = Optional.empty();

  /// Larger numbers are as good as this one.
  private static final int LARGEST = 9_999_999;

  private final String[] parameters;

  private ControlSequence(String body) {
    this.parameters = body.split(";", -1);
  }

  /// @param body what stands between `ESC [` and `last`
  static Optional<KeyStroke> meaning(String body, char last) {
    if (body.startsWith("<") && (last == 'M' || last == 'm')) {
      return last == 'M' ? new ControlSequence(body.substring(1)).mouse() : NOTHING;
    }
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c < '0' || c > ';') {
        return NOTHING; // `?`, `>`, `$` …: only replies have them
      }
    }
    return new ControlSequence(body).key(last);
  }

  private Optional<KeyStroke> key(char last) {
    int modifiers = modifiers();
    if (modifiers < 0) {
      return NOTHING;
    }
    return switch (last) {
      case '~' -> number(0, 0) == 27 ? unicode(number(2, 0), modifiers) : numbered(modifiers);
      case '^' -> numbered(modifiers | Strokes.CTRL); // rxvt
      case '@' -> numbered(modifiers | Strokes.CTRL | Strokes.SHIFT); // rxvt
      case 'u' -> unicode(number(0, 0), modifiers);
      case 'Z' -> key(KeyType.ReverseTab, modifiers | Strokes.SHIFT);
      case 'a', 'b', 'c', 'd' -> // rxvt
          lettered(Character.toUpperCase(last)).flatMap(t -> key(t, modifiers | Strokes.SHIFT));
      // With a row other than 1 it is where the cursor is, not F3.
      case 'R' -> number(0, 1) == 1 ? key(KeyType.F3, modifiers) : NOTHING;
      default -> lettered(last).flatMap(type -> key(type, modifiers));
    };
  }

  private static Optional<KeyStroke> key(KeyType type, int modifiers) {
    return Optional.of(Strokes.of(type, modifiers));
  }

  /// Keys by the final character, after `ESC [` or `ESC O`.
  static Optional<KeyType> lettered(char last) {
    return switch (last) {
      case 'A' -> Optional.of(KeyType.ArrowUp);
      case 'B' -> Optional.of(KeyType.ArrowDown);
      case 'C' -> Optional.of(KeyType.ArrowRight);
      case 'D' -> Optional.of(KeyType.ArrowLeft);
      case 'F' -> Optional.of(KeyType.End);
      case 'H' -> Optional.of(KeyType.Home);
      case 'P' -> Optional.of(KeyType.F1);
      case 'Q' -> Optional.of(KeyType.F2);
      case 'R' -> Optional.of(KeyType.F3);
      case 'S' -> Optional.of(KeyType.F4);
      default -> Optional.empty();
    };
  }

  private Optional<KeyStroke> numbered(int modifiers) {
    return switch (number(0, 0)) {
      case 1, 7 -> key(KeyType.Home, modifiers);
      case 2 -> key(KeyType.Insert, modifiers);
      case 3 -> key(KeyType.Delete, modifiers);
      case 4, 8 -> key(KeyType.End, modifiers);
      case 5 -> key(KeyType.PageUp, modifiers);
      case 6 -> key(KeyType.PageDown, modifiers);
      case 11 -> key(KeyType.F1, modifiers);
      case 12 -> key(KeyType.F2, modifiers);
      case 13 -> key(KeyType.F3, modifiers);
      case 14 -> key(KeyType.F4, modifiers);
      case 15 -> key(KeyType.F5, modifiers);
      case 17 -> key(KeyType.F6, modifiers);
      case 18 -> key(KeyType.F7, modifiers);
      case 19 -> key(KeyType.F8, modifiers);
      case 20 -> key(KeyType.F9, modifiers);
      case 21 -> key(KeyType.F10, modifiers);
      case 23 -> key(KeyType.F11, modifiers);
      case 24 -> key(KeyType.F12, modifiers);
      default -> NOTHING;
    };
  }

  /// A key by its code point (kitty's keyboard protocol, xterm's modifyOtherKeys).
  private Optional<KeyStroke> unicode(int code, int modifiers) {
    if ((modifiers & Strokes.CTRL) != 0 && (code == 'i' || code == 'm' || code == '[')) {
      // The same keys as on terminals that have only the control character.
      return Optional.of(Strokes.control(code & 0x1f, (modifiers & Strokes.ALT) != 0));
    }
    return switch (code) {
      case 9 -> key((modifiers & Strokes.SHIFT) != 0 ? KeyType.ReverseTab : KeyType.Tab, modifiers);
      case 13, 57414 -> key(KeyType.Enter, modifiers);
      case 27 -> key(KeyType.Escape, modifiers);
      case 8, 127 -> key(KeyType.Backspace, modifiers);
      default -> character(code, modifiers);
    };
  }

  private Optional<KeyStroke> character(int code, int modifiers) {
    if (code >= 57399 && code <= 57426) {
      return keypad(code - 57399, modifiers);
    }
    if (code < ' '
        || !Character.isDefined(code)
        || Character.getType(code) == Character.PRIVATE_USE // keys that type nothing
        || Character.isISOControl(code)
        || Character.getType(code) == Character.SURROGATE) {
      return NOTHING;
    }
    int shifted = sub(0, 1, 0);
    int typed =
        (modifiers & Strokes.SHIFT) == 0
            ? code
            : Character.isDefined(shifted) && shifted > ' ' ? shifted : Character.toUpperCase(code);
    return Optional.of(
        Character.isBmpCodePoint(typed)
            ? Strokes.of((char) typed, modifiers)
            : Strokes.typed(typed, (modifiers & Strokes.ALT) != 0));
  }

  /// kitty's codes of the keypad, from `KP_0` on.
  private static Optional<KeyStroke> keypad(int index, int modifiers) {
    String characters = "0123456789./*-+ =,"; // the blank is Enter, known before
    if (index < characters.length()) {
      return Optional.of(Strokes.of(characters.charAt(index), modifiers & ~Strokes.SHIFT));
    }
    KeyType[] named = {
      KeyType.ArrowLeft,
      KeyType.ArrowRight,
      KeyType.ArrowUp,
      KeyType.ArrowDown,
      KeyType.PageUp,
      KeyType.PageDown,
      KeyType.Home,
      KeyType.End,
      KeyType.Insert,
      KeyType.Delete,
    };
    return key(named[index - characters.length()], modifiers);
  }

  /// SGR mouse (private mode 1006): button and flags, column, row, both from 1.
  private Optional<KeyStroke> mouse() {
    return mouse(number(0, 0), number(1, 1) - 1, number(2, 1) - 1);
  }

  /// A button going down: 0–2, 64 and 65 are the wheel; 4, 8 and 16 are modifiers, 32 is motion.
  static Optional<KeyStroke> mouse(int flags, int column, int row) {
    int button = flags & ~(4 | 8 | 16);
    if (button > 65 || (button > 2 && button < 64) || column < 0 || row < 0) {
      return NOTHING;
    }
    MouseActionType type =
        button == 64
            ? MouseActionType.SCROLL_UP
            : button == 65 ? MouseActionType.SCROLL_DOWN : MouseActionType.CLICK_DOWN;
    int which = button < 3 ? button + 1 : button - 60;
    return Optional.of(new MouseAction(type, which, new TerminalPosition(column, row)));
  }

  /// The bits of the second parameter; -1 for a key let go, or held with keys of the system.
  private int modifiers() {
    int bits = Math.max(0, number(1, 1) - 1);
    boolean released = sub(1, 1, 1) == 3;
    boolean meta = (bits & 32) != 0;
    if (released || (bits & (8 | 16)) != 0) {
      return -1;
    }
    return (bits & 7) | (meta ? Strokes.ALT : 0);
  }

  private int number(int index, int otherwise) {
    return sub(index, 0, otherwise);
  }

  /// A part of a parameter, which colons divide.
  private int sub(int index, int part, int otherwise) {
    if (index >= parameters.length) {
      return otherwise;
    }
    String[] parts = parameters[index].split(":", -1);
    if (part >= parts.length || parts[part].isEmpty()) {
      return otherwise;
    }
    int value = 0;
    for (int i = 0; i < parts[part].length(); i++) {
      value = Math.min(LARGEST, value * 10 + parts[part].charAt(i) - '0');
    }
    return value;
  }
}
