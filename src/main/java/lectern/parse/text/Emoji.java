package lectern.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Emoji written by name: `:tada:`.
public final class Emoji {
  private static final Pattern NAME = Pattern.compile(":([a-z0-9_+-]{1,50}+):");

  private Emoji() {}

  /// The text with its emoji as characters. What continues a word, time or path is none, as in
  /// `10:30:15` and `a::b::c`, and unknown names stay.
  public static String in(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || text.indexOf(':', colon + 2) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    Matcher name = NAME.matcher(text);
    int done = 0;
    int last = -1;
    for (int from = colon; from < text.length() && name.find(from); ) {
      boolean begins = name.start() == last || !continues(text, name.start() - 1);
      boolean ends = text.startsWith(":", name.end()) || !continues(text, name.end());
      String emoji = begins && ends ? EmojiNames.ALL.get(name.group(1)) : null;
      if (emoji == null) {
        // The colon at the end may begin another name.
        from = name.end() - 1;
        continue;
      }
      out.append(text, done, name.start()).append(emoji);
      done = name.end();
      last = done;
      from = done;
    }
    return out.append(text, done, text.length()).toString();
  }

  private static boolean continues(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || ":/_".indexOf(text.charAt(at)) >= 0);
  }
}
