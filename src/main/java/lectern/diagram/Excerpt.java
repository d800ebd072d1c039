package lectern.diagram;

/// The beginning of what was not understood, for a message.
final class Excerpt {
  private static final int MOST = 24;

  private Excerpt() {}

  static String of(String text) {
    int end = text.offsetByCodePoints(0, Math.min(MOST, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
