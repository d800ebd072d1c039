package lectern.json;

import java.util.regex.Pattern;

/// Which plain YAML scalars are more than text (YAML 1.2.2, section 10.3.2).
final class CoreSchema {
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern INFINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private CoreSchema() {}

  static Node resolve(Place at, String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new Node.Nul(at);
      case "true", "True", "TRUE" -> new Node.Bool(at, true);
      case "false", "False", "FALSE" -> new Node.Bool(at, false);
      case ".nan", ".NaN", ".NAN" -> new Node.Num(at, text, Double.NaN);
      default -> number(at, text);
    };
  }

  private static Node number(Place at, String text) {
    char first = text.charAt(0);
    if (!(first >= '0' && first <= '9') && first != '+' && first != '-' && first != '.') {
      return new Node.Text(at, text);
    }
    if (OCTAL.matcher(text).matches()) {
      return new Node.Num(at, text, whole(text, 8));
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return new Node.Num(at, text, whole(text, 16));
    }
    if (INFINITE.matcher(text).matches()) {
      double infinity = first == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return new Node.Num(at, text, infinity);
    }
    if (DECIMAL.matcher(text).matches()) {
      return new Node.Num(at, text, Double.parseDouble(text));
    }
    return new Node.Text(at, text);
  }

  private static double whole(String text, int radix) {
    double value = 0;
    for (int i = 2; i < text.length(); i++) {
      value = value * radix + Character.digit(text.charAt(i), radix);
    }
    return value;
  }
}
