package lectern.diagram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a label, without what marks them up in Mermaid.
final class Words {
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|\\\\n");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern ICON = Pattern.compile("\\bfa[bklrs]?:fa-[\\w-]+ ?");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<!\\w)[*_](?=\\S)(.+?)(?<=\\S)[*_](?!\\w)");

  /// `#9829;`, `#quot;`
  private static final Pattern CODE = Pattern.compile("#(\\d{1,7}|[a-z]{2,6});");

  private Words() {}

  /// The lines of a label, joined by `\n`.
  static String of(String written) {
    String text = written.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    text = quoted ? text.substring(1, text.length() - 1).strip() : text;
    if (text.length() > 1 && text.startsWith("`") && text.endsWith("`")) {
      text = text.substring(1, text.length() - 1);
      text = STRONG.matcher(text).replaceAll("$1");
      text = EMPHASIS.matcher(text).replaceAll("$1");
    }
    text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    text = CODE.matcher(ICON.matcher(text).replaceAll("")).replaceAll(Words::character);
    StringBuilder lines = new StringBuilder();
    for (String line : text.strip().split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n").append(line.strip());
    }
    return lines.toString();
  }

  private static String character(java.util.regex.MatchResult code) {
    String name = code.group(1);
    if (Character.isDigit(name.charAt(0))) {
      int point = Integer.parseInt(name);
      return Matcher.quoteReplacement(
          Character.isValidCodePoint(point) ? Character.toString(point) : code.group());
    }
    return Matcher.quoteReplacement(
        switch (name) {
          case "quot" -> "\"";
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "nbsp" -> " ";
          case "infin" -> "∞";
          case "semi" -> ";";
          default -> code.group();
        });
  }
}
