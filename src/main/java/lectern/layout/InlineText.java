package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.grid.Attr;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Running text as styled spans: emphasis adds up, a link tells where it leads.
final class InlineText {
  private final Theme theme;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();

  private InlineText(Theme theme) {
    this.theme = theme;
    lines.add(line);
  }

  /// The text's hard lines, not wrapped yet; at least one.
  static List<List<Span>> lines(List<Inline> content, Pen pen) {
    InlineText text = new InlineText(pen.theme());
    text.add(content, pen.text());
    return text.lines;
  }

  private void add(List<Inline> content, Style style) {
    content.forEach(inline -> add(inline, style));
  }

  private void add(Inline inline, Style style) {
    switch (inline) {
      case Inline.Text(String text) -> put(text, style);
      case Inline.Code(String text) -> put(SafeText.code(text), theme.over(style, Role.CODE));
      case Inline.Strong(List<Inline> content) -> add(content, stressed(style, Role.STRONG));
      case Inline.Emphasis(List<Inline> content) -> add(content, stressed(style, Role.EMPHASIS));
      case Inline.Strike(List<Inline> content) -> add(content, stressed(style, Role.STRIKE));
      case Inline.Underline(List<Inline> content) -> add(content, style.and(Attr.UNDERLINE));
      case Inline.Mark(List<Inline> content) -> add(content, style.and(Attr.REVERSE));
      case Inline.Keyboard(List<Inline> content) -> add(content, theme.over(style, Role.CODE));
      case Inline.Coloured(_, _, List<Inline> content) -> add(content, style);
      case Inline.FootnoteMark(String mark) -> put("[" + mark + "]", theme.over(style, Role.MUTED));
      case Inline.Link(String target, List<Inline> content) -> link(target, content, style);
      case Inline.Image(String target, String alt) ->
          put(alt.isBlank() ? target : alt, theme.over(style, Role.PICTURE));
      case Inline.Break() -> {
        line = new ArrayList<>();
        lines.add(line);
      }
    }
  }

  private void link(String target, List<Inline> content, Style style) {
    Style linked = theme.over(style, Role.LINK);
    String words = PlainText.of(content);
    if (words.isBlank()) {
      put(target, linked);
      return;
    }
    add(content, linked);
    if (!target.isBlank() && !tells(words, target)) {
      put(" (" + target + ")", theme.over(style, Role.MUTED));
    }
  }

  /// Whether the words are the address itself, give or take its scheme and a closing slash.
  private static boolean tells(String words, String target) {
    return bare(words).equals(bare(target));
  }

  private static String bare(String address) {
    return address.strip().replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
  }

  /// Where text has a colour of its own already (a heading's, say) only attributes are added.
  private Style stressed(Style style, Role role) {
    Style stressed = theme.over(style, role);
    return style.fg().equals(theme.style(Role.TEXT).fg()) ? stressed : stressed.fg(style.fg());
  }

  private void put(String text, Style style) {
    put(SafeText.of(text), style);
  }

  private void put(SafeText text, Style style) {
    if (text.width() > 0) {
      line.add(new Span(text, style));
    }
  }
}
