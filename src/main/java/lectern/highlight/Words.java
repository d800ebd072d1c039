package lectern.highlight;

import java.util.Set;

/// What rsyntaxtextarea leaves unmarked in a language: keywords newer than its list, and what a
/// name's shape or place tells.
///
/// @param keywords words it takes for names
/// @param types words that name types
/// @param capitals whether a name with a capital is a type
/// @param calls whether a name before a bracket is a function
/// @param commands whether it is a shell's, whose functions are the first words of commands
record Words(
    Set<String> keywords, Set<String> types, boolean capitals, boolean calls, boolean commands) {
  static final Words NONE = new Words(Set.of(), Set.of(), false, false, false);
  static final Words COMMANDS = new Words(Set.of(), Set.of(), false, false, true);

  /// Words that a command follows.
  private static final Set<String> LEADS =
      Set.of("do", "then", "else", "elif", "if", "while", "until", "sudo", "exec", "time", "!");

  /// Names before a bracket are functions.
  static Words calls(String keywords, String types) {
    return new Words(set(keywords), set(types), false, true, false);
  }

  /// Also, names with a capital are types.
  static Words capitals(String keywords) {
    return capitals(keywords, "");
  }

  static Words capitals(String keywords, String types) {
    return new Words(set(keywords), set(types), true, true, false);
  }

  static Set<String> set(String words) {
    return words.isBlank() ? Set.of() : Set.of(words.strip().split("\\s+"));
  }

  /// What the part of the line from `from` to `to` is, read as that by the library. `goesOn`: the
  /// line goes on a command of the line before.
  Kind kind(String line, int from, int to, Kind read, boolean goesOn) {
    boolean isName = read == Kind.PLAIN || read == Kind.FUNCTION;
    if (!isName || isSpace(line.charAt(from))) {
      return read;
    }
    if (commands) {
      return isCommand(line, from, goesOn) ? Kind.FUNCTION : Kind.PLAIN;
    }
    if (!Character.isJavaIdentifierStart(line.charAt(from))) {
      return read;
    }
    String word = line.substring(from, to);
    if (keywords.contains(word) && (from == 0 || line.charAt(from - 1) != '.')) {
      return Kind.KEYWORD;
    }
    if (types.contains(word) || (calls && word.endsWith("_t"))) {
      return Kind.TYPE;
    }
    Kind shape = capitals ? shape(word) : Kind.PLAIN;
    if (shape != Kind.PLAIN) {
      return shape;
    }
    if (calls && line.startsWith("(", to)) {
      return Kind.FUNCTION;
    }
    boolean macro = calls && !capitals && word.length() > 2 && shape(word) == Kind.NUMBER;
    return macro ? Kind.NUMBER : read;
  }

  private static boolean isCommand(String line, int from, boolean goesOn) {
    int end = from;
    while (end > 0 && isSpace(line.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return !goesOn;
    }
    if (end == from) {
      return "(`".indexOf(line.charAt(end - 1)) >= 0;
    }
    int begin = end;
    while (begin > 0 && !isSpace(line.charAt(begin - 1))) {
      begin--;
    }
    return "|;&({`".indexOf(line.charAt(end - 1)) >= 0
        || LEADS.contains(line.substring(begin, end));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /// `Peer`, `T`: a type; `MAX_LEN`: a constant.
  static Kind shape(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Kind.PLAIN;
    }
    if (word.length() == 1) {
      return Kind.TYPE;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return Kind.TYPE;
      }
    }
    return Kind.NUMBER;
  }
}
