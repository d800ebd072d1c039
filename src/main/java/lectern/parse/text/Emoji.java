package lectern.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Emoji written by name: `:tada:`.
public final class Emoji {
  /// A name between colons that continues no word, time or path: neither `10:30:15` nor `a::b::c`.
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\p{L}\\p{N}:/_])(?::[a-z0-9_+-]{1,50}:)+(?![\\p{L}\\p{N}:/_])");

  private static final Pattern NAME = Pattern.compile(":([a-z0-9_+-]+):");

  private Emoji() {}

  /// The text with its emoji as characters; names of none stay.
  public static String in(String text) {
    int colon = text.indexOf(':');
    return colon < 0 || text.indexOf(':', colon + 2) < 0
        ? text
        : NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(all(found.group())));
  }

  private static String all(String names) {
    return NAME.matcher(names)
        .replaceAll(found ->
            Matcher.quoteReplacement(EmojiNames.ALL.getOrDefault(found.group(1), found.group())));
  }
}
