package lectern.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Inline;
import lectern.deck.Paint;
import lectern.deck.PlainText;
import lectern.parse.text.CssColors;
import lectern.parse.text.Scripts;

/// What an HTML tag makes of the text between it and its end.
final class Wrapped {
  /// Raised or lowered text longer than this is rather small text, and left as it is.
  private static final int LONGEST_SCRIPT = 12;

  private Wrapped() {}

  /// `attached`: whether the text stands right after another.
  static List<Inline> in(Html.Tag tag, List<Inline> content, boolean attached) {
    return switch (tag.name()) {
      case "b", "strong" -> List.of(new Inline.Strong(content));
      case "i", "em", "var", "cite", "dfn" -> List.of(new Inline.Emphasis(content));
      case "u", "ins" -> List.of(new Inline.Underline(content));
      case "del", "s", "strike" -> List.of(new Inline.Strike(content));
      case "mark" -> List.of(new Inline.Mark(content));
      case "kbd" -> List.of(new Inline.Keyboard(content));
      case "code", "samp", "tt" -> List.of(new Inline.Code(PlainText.of(content)));
      case "a" -> link(tag, content);
      case "span", "font" -> coloured(tag, content);
      case "sub" -> script('_', content, attached);
      case "sup" -> script('^', content, attached);
      case "q" -> quoted(content);
      case "script", "style" -> List.of();
      default -> content;
    };
  }

  private static List<Inline> link(Html.Tag tag, List<Inline> content) {
    String href = Html.attributes(tag.source()).getOrDefault("href", "");
    return href.isEmpty() ? content : List.of(new Inline.Link(href, content));
  }

  private static List<Inline> coloured(Html.Tag tag, List<Inline> content) {
    Map<String, String> attributes = Html.attributes(tag.source());
    Map<String, String> style = Html.style(attributes);
    String back = style.getOrDefault("background", "");
    Optional<Paint> fg =
        CssColors.read(style.getOrDefault("color", attributes.getOrDefault("color", "")));
    Optional<Paint> bg = CssColors.read(style.getOrDefault("background-color", back));
    return fg.isEmpty() && bg.isEmpty() ? content : List.of(new Inline.Coloured(fg, bg, content));
  }

  private static List<Inline> quoted(List<Inline> content) {
    List<Inline> quoted = new ArrayList<>(content);
    quoted.addFirst(new Inline.Text("“"));
    quoted.addLast(new Inline.Text("”"));
    return quoted;
  }

  private static List<Inline> script(char mark, List<Inline> content, boolean attached) {
    String words = PlainText.of(content);
    if (words.length() > LONGEST_SCRIPT || words.chars().anyMatch(Character::isWhitespace)) {
      return content;
    }
    return mapped(mark, content)
        .orElse(
            attached && content.size() == 1 && content.getFirst() instanceof Inline.Text
                ? List.of(new Inline.Text(Scripts.written(mark, words)))
                : content);
  }

  private static Optional<List<Inline>> mapped(char mark, List<Inline> content) {
    if (content.size() != 1) {
      return Optional.empty();
    }
    return switch (content.getFirst()) {
      case Inline.Text(String text) ->
          (mark == '^' ? Scripts.raised(text) : Scripts.lowered(text))
              .map(script -> List.of(new Inline.Text(script)));
      case Inline.Link(String target, List<Inline> inside) ->
          mapped(mark, inside).map(script -> List.of(new Inline.Link(target, script)));
      case Inline.Emphasis(List<Inline> inside) ->
          mapped(mark, inside).map(script -> List.of(new Inline.Emphasis(script)));
      case Inline.Strong(List<Inline> inside) ->
          mapped(mark, inside).map(script -> List.of(new Inline.Strong(script)));
      case Inline _ -> Optional.empty();
    };
  }
}
