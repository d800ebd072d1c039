package lectern.overlay;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.keys.Key;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A line that is being typed, and the place in it where that happens: an index between two
/// characters as a reader counts them.
public record Prompt(String text, int at) {
  /// Longer than any text that somebody means.
  private static final int LONGEST = 20_000;

  /// One that goes on at its end.
  Prompt(String text) {
    this(text, text.length());
  }

  /// The line after a key; the same if the key types nothing.
  Prompt on(Key key) {
    return switch (key.name()) {
      case "space" -> typed(" ");
      case "backspace", "ctrl+h" -> without(before(), at);
      case "delete", "ctrl+d" -> without(at, after());
      case "ctrl+u" -> without(0, at);
      case "ctrl+k" -> without(at, text.length());
      case "ctrl+w" -> without(word(), at);
      case "left", "ctrl+b" -> new Prompt(text, before());
      case "right", "ctrl+f" -> new Prompt(text, after());
      case "home", "ctrl+a" -> new Prompt(text, 0);
      case "end", "ctrl+e" -> new Prompt(text);
      default -> isLetter(key.name()) ? typed(key.name()) : this;
    };
  }

  private static boolean isLetter(String name) {
    return name.codePointCount(0, name.length()) == 1;
  }

  /// The line with more where it is typed.
  Prompt typed(String more) {
    return text.length() + more.length() > LONGEST
        ? this
        : new Prompt(text.substring(0, at) + more + text.substring(at), at + more.length());
  }

  private Prompt without(int from, int to) {
    return new Prompt(text.substring(0, from) + text.substring(to), from);
  }

  private int before() {
    return at == 0 ? 0 : characters().preceding(at);
  }

  private int after() {
    return at == text.length() ? at : characters().following(at);
  }

  private BreakIterator characters() {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  /// Where the word before begins.
  private int word() {
    return text.substring(0, at).replaceFirst("\\S*\\s*\\z", "").length();
  }

  /// The line that is typed at its end as a row of exactly so many columns, a mark before it and
  /// perhaps something after it.
  static List<Span> line(Theme theme, String mark, String text, int columns, Span... after) {
    return new Prompt(text).line(theme, mark, columns, after);
  }

  /// The line as a row of exactly so many columns, a mark before it and perhaps something after it.
  /// Of a line that is too long the part is shown in which is being typed.
  List<Span> line(Theme theme, String mark, int columns, Span... after) {
    int room = Math.max(1, columns - mark.length() - 1);
    int most = 4 * Math.max(0, columns);
    SafeText left = SafeText.of(text.substring(Math.max(0, at - most), at));
    SafeText right = SafeText.of(text.substring(at, Math.min(text.length(), at + most)));
    SafeText seen = end(left, Math.max(room - right.width(), room - room / 4));
    SafeText rest = right.fit(Math.max(0, room - seen.width()));
    Style style = theme.style(Role.OVERLAY_KEY);
    List<Span> typed =
        List.of(
            Span.of(mark, theme.style(Role.OVERLAY_DETAIL)),
            new Span(seen, style),
            Span.of("▏", theme.style(Role.OVERLAY_TITLE)),
            new Span(rest, style));
    List<Span> line = new ArrayList<>(Rows.fit(typed, columns, theme.style(Role.OVERLAY)));
    line.addAll(List.of(after));
    return line;
  }

  /// As much of a text's end as so many columns have room for.
  private static SafeText end(SafeText text, int columns) {
    int from = text.graphemes().size();
    for (int width = 0; from > 0; from--) {
      width += text.graphemes().get(from - 1).width();
      if (width > columns) {
        break;
      }
    }
    return text.slice(from, text.graphemes().size());
  }
}
