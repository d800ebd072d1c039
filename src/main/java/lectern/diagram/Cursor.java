package lectern.diagram;

import lectern.json.Place;
import lectern.json.Places;

/// A place in a source that is being read.
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /// NUL at the end.
  char now() {
    return ahead(0);
  }

  char ahead(int characters) {
    int index = at + characters;
    return index < text.length() ? text.charAt(index) : '\0';
  }

  boolean isAtLineEnd() {
    return isAtEnd() || now() == '\n';
  }

  boolean sees(String word) {
    return text.startsWith(word, at);
  }

  void skip(int characters) {
    at = Math.min(text.length(), at + characters);
  }

  boolean take(String word) {
    boolean there = sees(word);
    if (there) {
      at += word.length();
    }
    return there;
  }

  /// Spaces and tabs.
  void skipBlanks() {
    while (!isAtLineEnd() && Character.isWhitespace(now())) {
      at++;
    }
  }

  /// To the next line that has something on it, or to what follows a semicolon.
  void skipToStatement() {
    while (!isAtEnd() && (Character.isWhitespace(now()) || now() == ';' || sees("%%"))) {
      if (sees("%%")) {
        rest();
      } else {
        at++;
      }
    }
  }

  /// What is left of this line, without spaces around it.
  String rest() {
    int from = at;
    while (!isAtLineEnd()) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  /// As [#rest], without a semicolon at its end.
  String statement() {
    String text = rest();
    return text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /// The letters and digits that stand here; may be empty.
  String word() {
    int from = at;
    while (Character.isLetterOrDigit(now()) || now() == '_') {
      at++;
    }
    return text.substring(from, at);
  }

  /// What stands before `end` on this line or the following ones; the cursor goes behind `end`.
  String until(String end, boolean overLines, String unclosed) {
    int from = at;
    int to = text.indexOf(end, at);
    int line = text.indexOf('\n', at);
    if (to < 0 || (!overLines && line >= 0 && line < to)) {
      throw refuse(unclosed);
    }
    at = to + end.length();
    return text.substring(from, to);
  }

  String since(int from) {
    return text.substring(from, at);
  }

  Refusal refuse(String message) {
    return refuse(at, message);
  }

  Refusal refuse(int offset, String message) {
    Place place = Places.inside(text, offset, Place.START);
    return new Refusal(place, message);
  }
}
