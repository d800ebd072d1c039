package lectern.export;

import java.util.List;
import java.util.stream.Collectors;
import lectern.deck.Inline;
import lectern.deck.PlainText;

/// Running text for those who only hear it: the words, where links lead, which footnotes are cited.
final class Spoken {
  private Spoken() {}

  static String of(List<Inline> content) {
    return content.stream().map(Spoken::of).collect(Collectors.joining());
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Link(String target, List<Inline> content) -> link(target, content);
      case Inline.Image(String target, String alt, _) -> alt.isBlank() ? target : alt;
      case Inline.FootnoteMark(String mark) -> " (footnote " + mark + ")";
      case Inline.Strong(List<Inline> content) -> of(content);
      case Inline.Emphasis(List<Inline> content) -> of(content);
      case Inline.Strike(List<Inline> content) -> of(content);
      case Inline.Underline(List<Inline> content) -> of(content);
      case Inline.Mark(List<Inline> content) -> of(content);
      case Inline.Keyboard(List<Inline> content) -> of(content);
      case Inline.Coloured(_, _, List<Inline> content) -> of(content);
      case Inline.Text _, Inline.Code _, Inline.Break _ -> PlainText.of(List.of(inline));
    };
  }

  private static String link(String target, List<Inline> content) {
    String words = of(content);
    if (words.isBlank()) {
      return target;
    }
    return target.isBlank() || bare(words).equals(bare(target))
        ? words
        : words + " (" + target + ")";
  }

  private static String bare(String address) {
    return address.strip().replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
  }
}
