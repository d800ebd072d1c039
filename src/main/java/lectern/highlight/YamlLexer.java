package lectern.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// YAML: keys, and what their values are. The state is a block scalar's indentation plus one; its
/// lines are text.
final class YamlLexer implements Lexer {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\"[^\"]{0,120}+\"|'[^']{0,120}+'"
              + "|(?:[^\\s#&*!|>'\"%@`{}\\[\\],-]|-\\w)[^#:,{}\\[\\]]{0,120}+)(?=:(\\s|$))");

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d[\\d_]*(\\.\\d*)?([eE][-+]?\\d+)?|0x[\\da-fA-F]+|0o[0-7]+)");

  private static final Pattern CONSTANT =
      Pattern.compile("(?i:true|false|null|yes|no|on|off)|~|[-+]?\\.(inf|nan)");

  private static final Pattern BLOCK = Pattern.compile("[|>][-+\\d]*\\s*(#.*)?");

  private String line = "";
  private Tokens out = new Tokens();
  private int at;

  @Override
  public int line(String text, int state, Tokens tokens) {
    line = text;
    out = tokens;
    at = 0;
    int indent = indent();
    if (state > 0 && (line.isBlank() || indent >= state)) {
      take(line.length(), Kind.STRING);
      return state;
    }
    if (line.startsWith("---") || line.startsWith("...") || line.startsWith("%")) {
      take(line.startsWith("%") ? line.length() : 3, Kind.META);
    }
    take(Math.max(at, indent), Kind.PLAIN);
    while (at < line.length() && line.charAt(at) == '-' && isBlank(at + 1)) {
      take(at + 1, Kind.OPERATOR);
      spaces();
    }
    key();
    int scalar = at;
    if (BLOCK.matcher(line).region(at, line.length()).matches()) {
      take(line.length(), Kind.OPERATOR);
      return indent + 1;
    }
    while (at < line.length()) {
      value(scalar);
    }
    return START;
  }

  private int indent() {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private boolean isBlank(int index) {
    return index >= line.length() || Character.isWhitespace(line.charAt(index));
  }

  private void take(int to, Kind kind) {
    out.add(to - at, kind);
    at = Math.max(at, to);
  }

  private void spaces() {
    int to = at;
    while (to < line.length() && Character.isWhitespace(line.charAt(to))) {
      to++;
    }
    take(to, Kind.PLAIN);
  }

  private void key() {
    Matcher key = KEY.matcher(line).region(at, line.length());
    if (key.lookingAt()) {
      take(key.end(), Kind.PROPERTY);
      take(line.indexOf(':', at) + 1, Kind.OPERATOR);
    }
    spaces();
  }

  private void value(int first) {
    char c = line.charAt(at);
    switch (c) {
      case ' ', '\t' -> spaces();
      case '#' -> {
        boolean comment = at == 0 || isBlank(at - 1);
        take(comment ? line.length() : at + 1, comment ? Kind.COMMENT : Kind.PLAIN);
      }
      case '"', '\'' -> quoted(c);
      case '{', '[', ',' -> {
        take(at + 1, Kind.PLAIN);
        spaces();
        key();
      }
      case '}', ']' -> take(at + 1, Kind.PLAIN);
      case '&', '*', '!' -> take(wordEnd(), Kind.META);
      default -> plain(first);
    }
  }

  private void quoted(char quote) {
    int to = at + 1;
    while (to < line.length() && line.charAt(to) != quote) {
      to += quote == '"' && line.charAt(to) == '\\' ? 2 : 1;
    }
    take(Math.min(to + 1, line.length()), Kind.STRING);
  }

  /// A scalar without quotes: a number or constant if it is nothing else.
  private void plain(int first) {
    int end = wordEnd();
    String word = line.substring(at, end);
    boolean whole = at == first || "[{,:- ".indexOf(line.charAt(at - 1)) >= 0;
    boolean number =
        whole
            && (NUMBER.matcher(word).matches() || CONSTANT.matcher(word).matches())
            && line.substring(end).strip().matches("(#.*)?|[,}\\]].*");
    take(end, number ? Kind.NUMBER : Kind.STRING);
  }

  private int wordEnd() {
    int end = at + 1;
    while (end < line.length()
        && !Character.isWhitespace(line.charAt(end))
        && ",]}".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
