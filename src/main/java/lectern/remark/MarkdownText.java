package lectern.remark;

/// Plain text as Markdown that shows nothing but that text.
final class MarkdownText {
  private static final String ACTIVE = "\\`*<&[]";

  private MarkdownText() {}

  static String of(String plain) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean inWord = isLetter(plain, i - 1) && isLetter(plain, i + 1);
      text.append(ACTIVE.indexOf(c) >= 0 || (c == '_' && !inWord) ? "\\" : "").append(c);
    }
    return text.toString();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /// The text of which that is the Markdown.
  static String plain(String markdown) {
    return markdown.replaceAll("\\\\([\\\\`*<&\\[\\]_])", "$1");
  }
}
