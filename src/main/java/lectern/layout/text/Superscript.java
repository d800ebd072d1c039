package lectern.layout.text;

/// The mark of a footnote as it stands in text: raised digits where it is a number.
public final class Superscript {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  public static String of(String mark) {
    StringBuilder raised = new StringBuilder(mark.length());
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (c < '0' || c > '9') {
        return "[" + mark + "]";
      }
      raised.append(DIGITS.charAt(c - '0'));
    }
    return raised.toString();
  }
}
