package lectern.keys;

/// A key by its name: `a`, `G`, `?`, `space`, `enter`, `esc`, `tab`, `backspace`, `up`, `down`,
/// `left`, `right`, `pgup`, `pgdn`, `home`, `end`, `insert`, `delete`, `f1`–`f12`; modifiers in
/// front in the order `ctrl+alt+shift+` (shift only on named keys). A letter's case is the letter's
/// own.
public record Key(String name) {
  public static Key of(String name) {
    return new Key(name);
  }

  /// The digit it types, or -1.
  public int digit() {
    return name.length() == 1 && name.charAt(0) >= '0' && name.charAt(0) <= '9'
        ? name.charAt(0) - '0'
        : -1;
  }

  @Override
  public String toString() {
    return name;
  }
}
