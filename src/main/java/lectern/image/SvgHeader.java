package lectern.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The root element of an SVG: its size, or the proportions of its view box.
final class SvgHeader {
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w-]+:)?svg(?=[\\s>/])([^<>]*)>");
  private static final Pattern LENGTH =
      Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{0,6})?)(?:px)?\\s*");

  /// What a browser gives an SVG that states nothing.
  private static final int WIDTH = 300;

  private static final int HEIGHT = 150;

  private static final double LARGEST = 65_535;

  private SvgHeader() {}

  static Header read(byte[] start) throws BadPicture {
    String text = new String(start, StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(text).region(element(text), text.length());
    if (!root.lookingAt()) {
      throw new BadPicture("is no picture that can be shown; PNG, JPEG, GIF, WebP and SVG can");
    }
    String attributes = root.group(1);
    Optional<double[]> box = viewBox(attributes);
    double width = length(attributes, "width").orElse(0.0);
    double height = length(attributes, "height").orElse(0.0);
    double aspect = box.map(b -> b[0] / b[1]).orElse((double) WIDTH / HEIGHT);
    if (width == 0 && height == 0) {
      width = box.map(b -> b[0]).orElse((double) WIDTH);
      height = box.map(b -> b[1]).orElse((double) HEIGHT);
    } else if (width == 0) {
      width = height * aspect;
    } else if (height == 0) {
      height = width / aspect;
    }
    return new Header(Format.SVG, pixels(width), pixels(height), 1);
  }

  /// Where the first element begins: after the declaration, comments and the document type.
  private static int element(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at + 4);
      } else if (text.startsWith("<!", at)) {
        int inner = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        at =
            inner >= 0 && inner < end
                ? after(text, ">", after(text, "]", inner))
                : after(text, ">", at);
      } else {
        break;
      }
    }
    return at;
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static int pixels(double length) {
    return (int) Math.round(Math.clamp(length, 1, LARGEST));
  }

  private static Optional<Double> length(String attributes, String name) {
    return attribute(attributes, name)
        .map(LENGTH::matcher)
        .filter(Matcher::matches)
        .map(m -> Double.valueOf(m.group(1)))
        .filter(length -> length > 0);
  }

  private static Optional<double[]> viewBox(String attributes) {
    String[] parts = attribute(attributes, "viewBox").orElse("").strip().split("[\\s,]+", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    try {
      double width = Double.parseDouble(parts[2]);
      double height = Double.parseDouble(parts[3]);
      return width > 0 && height > 0 && width <= 1e9 && height <= 1e9
          ? Optional.of(new double[] {width, height})
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> attribute(String attributes, String name) {
    Matcher matcher =
        Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
            .matcher(attributes);
    return matcher.find()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }
}
