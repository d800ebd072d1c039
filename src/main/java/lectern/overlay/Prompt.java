package lectern.overlay;

import lectern.keys.Key;

/// A line that is being typed.
record Prompt(String text) {
  /// Longer than any text that somebody means.
  private static final int LONGEST = 20_000;

  /// The line after a key; the same if the key types nothing.
  Prompt on(Key key) {
    return switch (key.name()) {
      case "space" -> typed(" ");
      case "backspace", "ctrl+h" ->
          new Prompt(
              text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(text.length(), -1)));
      case "ctrl+u" -> new Prompt("");
      case "ctrl+w" -> new Prompt(text.replaceFirst("\\S*\\s*\\z", ""));
      default -> isLetter(key.name()) ? typed(key.name()) : this;
    };
  }

  private static boolean isLetter(String name) {
    return name.codePointCount(0, name.length()) == 1;
  }

  /// The line with more at its end.
  Prompt typed(String more) {
    return text.length() + more.length() > LONGEST ? this : new Prompt(text + more);
  }
}
