package lectern.highlight;

/// What `diff -u` and `git diff` write: a kind for each line.
final class DiffLexer implements Lexer {
  @Override
  public int line(String line, int state, Tokens out) {
    int hunk = line.startsWith("@@") ? line.indexOf("@@", 2) : -1;
    if (hunk > 0) {
      out.add(hunk + 2, Kind.META);
      out.add(line.length() - hunk - 2, Kind.PLAIN);
    } else {
      out.add(line.length(), kind(line));
    }
    return START;
  }

  private static Kind kind(String line) {
    if (line.startsWith("+++ ") || line.startsWith("--- ")) {
      return Kind.KEYWORD;
    }
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '+', '>' -> Kind.ADDED;
      case '-', '<' -> Kind.REMOVED;
      case '\\', '#' -> Kind.COMMENT;
      case 'd', 'i', 'n', 's', 'r', 'o', 'c', 'I' -> header(line);
      default -> Kind.PLAIN;
    };
  }

  private static Kind header(String line) {
    for (String start :
        new String[] {
          "diff ",
          "index ",
          "new file",
          "deleted",
          "similarity",
          "rename",
          "old mode",
          "copy",
          "new mode",
          "dissimilarity",
          "Index:"
        }) {
      if (line.startsWith(start)) {
        return Kind.META;
      }
    }
    return Kind.PLAIN;
  }
}
