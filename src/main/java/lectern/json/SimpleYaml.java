package lectern.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The YAML that most front matter is: each line a key and a value, which is plain, quoted or a
/// list in brackets. A shelf reads the front matter of every deck before it is drawn, and this
/// takes a tenth of the time. All that could mean anything else is left to [Yaml], so both always
/// agree.
final class SimpleYaml {
  /// Characters of a text that is tried.
  private static final int MOST = 4096;

  /// Characters of a key.
  private static final int LONGEST_KEY = 64;

  private SimpleYaml() {}

  /// The mapping, if it is as simple as that.
  static Optional<Node> read(String text, Place start) {
    if (text.length() > MOST || start.column() != 1) {
      return Optional.empty();
    }
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    Place first = start;
    int number = start.line();
    for (int from = 0; from < text.length(); number++) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (end > from) {
        Place at = new Place(number, 1);
        int colon = colon(text, from, end);
        Node value = colon < 0 ? null : value(text, from, colon + 1, end, number);
        if (value == null
            || fields.put(text.substring(from, colon), new Node.Field(at, value)) != null) {
          return Optional.empty();
        }
        first = fields.size() == 1 ? at : first;
      }
      from = end + 1;
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(new Node.Obj(first, fields));
  }

  /// Where the key ends that the line begins with, or -1.
  private static int colon(String text, int from, int end) {
    for (int i = from; i < end && i - from <= LONGEST_KEY; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i > from && i + 1 < end && text.charAt(i + 1) == ' ' ? i : -1;
      }
      if (!isLetter(c) && (i == from || !(isDigit(c) || c == '_' || c == '-'))) {
        return -1;
      }
    }
    return -1;
  }

  /// What stands on a line from `from` on, or null.
  private static @Nullable Node value(String text, int line, int from, int end, int number) {
    int first = from;
    int last = end;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    if (first == last) {
      return null;
    }
    Place at = new Place(number, first - line + 1);
    return text.charAt(first) == '['
        ? list(text, line, first, last, at)
        : scalar(text, first, last, at);
  }

  private static @Nullable Node scalar(String text, int from, int end, Place at) {
    char c = text.charAt(from);
    if (c == '"' || c == '\'') {
      return quoted(text, c, from, end, at);
    }
    return begins(c) && isPlain(text, from, end)
        ? CoreSchema.resolve(at, text.substring(from, end))
        : null;
  }

  /// Text without escapes but for a single quote that is written twice.
  private static @Nullable Node quoted(String text, char quote, int from, int end, Place at) {
    if (end - from < 2 || text.charAt(end - 1) != quote || !isPrintable(text, from, end)) {
      return null;
    }
    String inside = text.substring(from + 1, end - 1);
    String single = quote == '"' ? inside : inside.replace("''", "");
    return single.indexOf(quote) < 0 && inside.indexOf('\\') < 0
        ? new Node.Text(at, quote == '"' ? inside : inside.replace("''", "'"))
        : null;
  }

  /// Words between commas.
  private static @Nullable Node list(String text, int line, int from, int end, Place at) {
    if (text.charAt(end - 1) != ']') {
      return null;
    }
    List<Node> items = new ArrayList<>();
    for (int i = from + 1; i < end; i++) {
      while (text.charAt(i) == ' ') {
        i++;
      }
      int last = itemEnd(text, i, end - 1);
      Node item = last < 0 ? null : scalar(text, i, last, new Place(at.line(), i - line + 1));
      if (item == null) {
        return null;
      }
      items.add(item);
      i = last;
      while (text.charAt(i) == ' ') {
        i++;
      }
      if (i < end - 1 && text.charAt(i) != ',') {
        return null;
      }
    }
    return new Node.Arr(at, items);
  }

  /// Where an item ends that begins at `from`, or -1: after its second quote or its last word.
  private static int itemEnd(String text, int from, int end) {
    char c = text.charAt(from);
    if (c == '"' || c == '\'') {
      int second = text.indexOf(c, from + 1, end);
      return second < 0 ? -1 : second + 1;
    }
    int last = from;
    for (int i = from; isOfWord(text.charAt(i)); i++) {
      last = text.charAt(i) == ' ' ? last : i + 1;
    }
    return last > from ? last : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean begins(char c) {
    return isLetter(c) || isDigit(c) || isBeyondAscii(c);
  }

  private static boolean isOfWord(char c) {
    return begins(c) || c == ' ' || c == '-' || c == '_' || c == '.' || c == '/' || c == '+';
  }

  /// Nothing that YAML may take for a line's end or not take at all.
  private static boolean isBeyondAscii(char c) {
    return c >= 0xa0
        && c <= 0xfffd
        && !Character.isSurrogate(c)
        && c != 0x2028
        && c != 0x2029
        && c != 0xfeff;
  }

  private static boolean isPrintable(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && !isBeyondAscii(c)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a plain scalar neither becomes a key nor ends in a comment.
  private static boolean isPlain(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean key = c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
      boolean comment = c == '#' && text.charAt(i - 1) == ' ';
      if (key || comment) {
        return false;
      }
    }
    return isPrintable(text, from, end);
  }
}
