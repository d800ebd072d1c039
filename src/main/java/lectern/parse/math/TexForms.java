package lectern.parse.math;

import java.text.Normalizer;
import java.util.Optional;
import lectern.parse.text.Scripts;

/// How parts of a formula are put on one line.
final class TexForms {
  private TexForms() {}

  static String fraction(String over, String under) {
    String known = TexSymbols.FRACTIONS.get(over + "/" + under);
    boolean sum = over.matches(".*[+−±=, ].*") && !over.matches("[^()]*\\([^()]*\\)");
    return known != null ? known : (sum ? "(" + over + ")" : over) + "/" + whole(under);
  }

  /// In brackets, unless it is one number or a few letters.
  static String whole(String text) {
    boolean number = text.codePoints().allMatch(c -> Character.isDigit(c) || c == '.');
    boolean letters =
        text.length() <= 4 && text.codePoints().allMatch(c -> Character.isLetter(c) || isMark(c));
    return number || letters ? text : "(" + text + ")";
  }

  private static boolean isMark(int c) {
    return c == '′' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// With that accent on each character; empty for none and for many.
  static Optional<String> accented(String text, String accent) {
    int letters = text.codePointCount(0, text.length());
    if (letters == 0 || letters > 8) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(c).append(accent));
    return Optional.of(Normalizer.normalize(out, Normalizer.Form.NFC));
  }

  /// What cannot be raised or lowered.
  static String written(char mark, String text) {
    return Scripts.written(mark, text.replaceAll(" +", " "));
  }

  /// One blank where there are many, and none inside of brackets.
  static String tidy(String line) {
    return line.replaceAll("[ \t]+", " ").replaceAll("([(\\[{]) | (?=[)\\]},;])", "$1").strip();
  }
}
