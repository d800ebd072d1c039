package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Attr;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.search.Range;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Rows of a list under the cursor, their matches lit.
final class Rows {
  private static final int PAGE = 10;

  private Rows() {}

  /// The text with its ranges in another style.
  static List<Span> lit(String text, List<Range> ranges, Style base, Style match) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Range range : ranges) {
      spans.add(Span.of(text.substring(at, range.from()), base));
      spans.add(Span.of(text.substring(range.from(), range.to()), match));
      at = range.to();
    }
    spans.add(Span.of(text.substring(at), base));
    return spans;
  }

  /// The look of a part of a row: on the row's ground, and like all of it where a theme reverses
  /// it, as colours of its own would tear holes into that.
  static Style on(Style row, Style part) {
    return row.has(Attr.REVERSE) ? row : part.bg(row.bg());
  }

  /// The look of what matches in a row; underlined where the whole row is reversed.
  static Style match(Theme theme, Style row) {
    Style match = theme.style(Role.MATCH);
    return row.has(Attr.REVERSE) ? match.and(Attr.UNDERLINE) : match;
  }

  /// The spans in exactly so many columns: cut with an ellipsis, or filled up.
  static List<Span> fit(List<Span> spans, int columns, Style rest) {
    List<Span> kept = new ArrayList<>();
    int room = Math.max(0, columns);
    int width = spans.stream().mapToInt(Span::width).sum();
    for (Span span : spans) {
      boolean last = width > room && span.width() >= room;
      SafeText text = last ? SafeText.of(span.text() + " ").fit(room) : span.text();
      kept.add(new Span(last ? text : span.text(), span.style()));
      room -= kept.getLast().width();
      width -= span.width();
      if (last) {
        break;
      }
    }
    kept.add(Span.of(" ".repeat(Math.max(0, room)), rest));
    return kept;
  }

  /// The first row shown, so that the one under the cursor is in sight.
  static int first(int at, int size, int rows) {
    return Math.clamp((long) at - rows / 2, 0, Math.max(0, size - rows));
  }

  /// The first line shown of a text that is read, after a key that scrolls it; it may be too far
  /// on.
  static int scrolled(String key, int first) {
    return switch (key) {
      case "down", "j" -> first + 1;
      case "up", "k" -> Math.max(0, first - 1);
      case "space", "pgdn" -> first + PAGE;
      case "pgup" -> Math.max(0, first - PAGE);
      case "home" -> 0;
      case "end" -> Integer.MAX_VALUE;
      default -> first;
    };
  }

  /// Where the cursor is after a key that moves it; where it was after any other.
  static int moved(String key, int at, int size) {
    int last = Math.max(0, size - 1);
    return switch (key) {
      case "down", "ctrl+n", "ctrl+j" -> Math.min(at + 1, last);
      case "up", "ctrl+p", "ctrl+k" -> Math.max(at - 1, 0);
      case "pgdn", "ctrl+f", "ctrl+d" -> Math.min(at + PAGE, last);
      case "pgup", "ctrl+b" -> Math.max(at - PAGE, 0);
      case "home" -> 0;
      case "end" -> last;
      default -> at;
    };
  }
}
