package lectern.json;

import java.util.Map;

/// How much a text may ask of its reader, and the refusals both readers share.
final class Limits {
  /// Values inside values.
  static final int DEPTH = 32;

  /// Characters of one string.
  static final int STRING = 64 * 1024;

  /// Characters of the whole text.
  static final int DOCUMENT = 256 * 1024;

  /// Keys, values, brackets.
  static final int TOKENS = 20_000;

  private Limits() {}

  static void document(String text) {
    if (text.length() > DOCUMENT) {
      throw new Refusal(Place.START, "longer than " + DOCUMENT / 1024 + " KiB");
    }
  }

  static void depth(Place at, int depth) {
    if (depth > DEPTH) {
      throw new Refusal(at, "nested deeper than " + DEPTH);
    }
  }

  static String string(Place at, String text) {
    if (text.length() > STRING) {
      throw new Refusal(at, "text longer than " + STRING / 1024 + " KiB");
    }
    return text;
  }

  static void put(Map<String, Node.Field> fields, String name, Node.Field field) {
    Node.Field earlier = fields.put(name, field);
    if (earlier != null) {
      String message = "'" + name + "' is here twice: first in line " + earlier.key().line();
      throw new Refusal(field.key(), message);
    }
  }
}
