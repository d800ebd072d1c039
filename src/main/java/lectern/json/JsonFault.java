package lectern.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Jackson says of a text that is no JSON, in our words: what is wrong, and what would be
/// right.
final class JsonFault {
  private static final Pattern CHARACTER =
      Pattern.compile("Unexpected (?:character \\(|close marker )'(.)'", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("Unrecognized token '(.{0,40})");
  private static final Pattern DUE = Pattern.compile("expected '(.)'");
  private static final Pattern ESCAPE = Pattern.compile("character escape '(.)'", Pattern.DOTALL);

  private JsonFault() {}

  static String said(String message) {
    if (message.startsWith("Unexpected end-of-input")) {
      return "ends too early: " + missing(message) + " is missing";
    }
    if (message.contains("exceeds the maximum")) {
      return "more of it than is read";
    }
    if (message.contains("hex-digit")) {
      return "\\u is followed by four hexadecimal digits";
    }
    if (message.contains("comment")) {
      return "JSON has no comments: take this one away";
    }
    Matcher word = WORD.matcher(message);
    if (word.find()) {
      String token = word.group(1).replaceFirst("'.*", "");
      return token
          + " is no value: text stands in double quotes; the others are a number, true, false,"
          + " null, [ and {";
    }
    Matcher escape = ESCAPE.matcher(message);
    if (escape.find()) {
      return "\\" + escape.group(1) + " is no escape: write \\\\ for a backslash";
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "a control character in a text: a line break is written \\n, a tab \\t";
    }
    Matcher character = CHARACTER.matcher(message);
    if (character.find()) {
      return character(character.group(1), message);
    }
    return message.contains("numeric value") ? "this is no number of JSON's" : "this is not JSON";
  }

  private static String missing(String message) {
    return message.contains("quote") || message.contains("name")
        ? "\""
        : message.contains("for Array") ? "]" : "}";
  }

  private static String character(String found, String message) {
    boolean closes = found.equals("}") || found.equals("]");
    Matcher due = DUE.matcher(message);
    if (message.contains("close marker")) {
      return due.find()
          ? "here stands " + found + ", but " + due.group(1) + " is due"
          : found + " closes nothing";
    }
    if (message.contains("colon")) {
      return "a colon is missing between a key and its value";
    }
    if (message.contains("comma")) {
      return "a comma is missing before this";
    }
    if (message.contains("numeric value")) {
      return "this is no number of JSON's";
    }
    boolean key = message.contains("property name");
    if (closes && (key || message.contains("expected a valid value"))) {
      return "nothing stands between a comma and this " + found + ": take the comma away";
    }
    if (key || found.equals("'")) {
      return (key ? "a key" : "text") + " stands in double quotes";
    }
    return "a value is missing before this " + found;
  }
}
