package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Grapheme;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.keys.Key;
import lectern.theme.Role;
import lectern.theme.Theme;

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

  /// The line as a row of exactly so many columns, a mark before it and perhaps something after it.
  /// Of a line that is too long the end is shown, as that is what is being typed.
  static List<Span> line(Theme theme, String mark, String text, int columns, Span... after) {
    SafeText safe =
        SafeText.of(text.substring(Math.max(0, text.length() - 4 * Math.max(0, columns))));
    int room = Math.max(1, columns - mark.length() - 1);
    int from = safe.graphemes().size();
    for (int width = 0; from > 0; from--) {
      Grapheme grapheme = safe.graphemes().get(from - 1);
      width += grapheme.width();
      if (width > room) {
        break;
      }
    }
    List<Span> left =
        List.of(
            Span.of(mark, theme.style(Role.OVERLAY_DETAIL)),
            new Span(safe.slice(from, safe.graphemes().size()), theme.style(Role.OVERLAY_KEY)),
            Span.of("▏", theme.style(Role.OVERLAY_TITLE)));
    List<Span> line = new ArrayList<>(Rows.fit(left, columns, theme.style(Role.OVERLAY)));
    line.addAll(List.of(after));
    return line;
  }
}
