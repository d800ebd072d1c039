package lectern.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page of HTML shows, by other means than the deck reader's.
final class ShownHtml {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern TAG =
      Pattern.compile("<(?:/?[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*|[!?][^>]*)>");
  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|quot|amp);");

  private ShownHtml() {}

  /// The page's text. A link without text shows its target, a picture its description, a picture in
  /// a paragraph of its own its title, too.
  static String text(String html) {
    String text =
        html.replaceAll("<!--(-?>|(?s:.*?)-->)", "")
            .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
            .replaceAll("<p><img [^>]*alt=\"([^\"]*)\" title=\"([^\"]*)\" /></p>", "<p>$1 $2</p>")
            .replaceAll("(?s)<img [^>]*alt=\"([^\"]*)\"[^>]*>", "$1")
            .replaceAll("<a href=\"([^\"]*)\"></a>", "$1");
    return ENTITY.matcher(withoutTags(text)).replaceAll(ShownHtml::character);
  }

  private static String character(MatchResult entity) {
    return Matcher.quoteReplacement(
        switch (entity.group(1)) {
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          default -> "&";
        });
  }

  static String withoutTags(String text) {
    return TAG.matcher(text).replaceAll("");
  }

  static List<String> words(String text) {
    return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
