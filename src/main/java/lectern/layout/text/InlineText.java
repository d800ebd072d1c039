package lectern.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.grid.Attr;
import lectern.grid.Link;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Running text as styled spans: emphasis adds up, a link tells where it leads.
public final class InlineText {
  private final Theme theme;
  private final LinkLabels links;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();

  private InlineText(Pen pen) {
    this.theme = pen.theme();
    this.links = pen.paper().links();
    lines.add(line);
  }

  /// The text's hard lines, not wrapped yet; at least one.
  public static List<List<Span>> lines(List<Inline> content, Pen pen) {
    InlineText text = new InlineText(pen);
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
      case Inline.Mark(List<Inline> content) -> add(content, theme.over(style, Role.MARK));
      case Inline.Keyboard(List<Inline> content) -> key(content, style);
      case Inline.Coloured(var fg, var bg, List<Inline> content) ->
          add(content, Colours.over(style, fg, bg));
      case Inline.FootnoteMark(String mark) ->
          put(Superscript.of(mark), over(style, Role.FOOTNOTE_MARK));
      case Inline.Link(String target, List<Inline> content) -> link(target, content, style);
      case Inline.Image(String target, String alt, _) ->
          put(alt.isBlank() ? target : alt, over(style, Role.PICTURE));
      case Inline.Break() -> {
        line = new ArrayList<>();
        lines.add(line);
      }
    }
  }

  /// A key's top, where it has a ground of its own to stand on; else brackets around it.
  private void key(List<Inline> content, Style style) {
    Style key = theme.over(style, Role.KEYBOARD);
    boolean ground = !key.bg().equals(style.bg()) || key.has(Attr.REVERSE);
    put(ground ? "\u00a0" : "[", key);
    add(content, key);
    put(ground ? "\u00a0" : "]", key);
  }

  private void link(String target, List<Inline> content, Style style) {
    Optional<Link> link = Link.of(target);
    Style linked = over(style, Role.LINK).link(link);
    String words = PlainText.of(content);
    if (words.isBlank()) {
      put(target, linked);
      return;
    }
    add(content, linked);
    put(links.after(words, target), over(style, Role.MUTED).link(link));
  }

  /// Where text has a colour of its own already (a heading's, say) only attributes are added.
  private Style stressed(Style style, Role role) {
    Style stressed = over(style, role);
    return style.fg().equals(theme.style(Role.TEXT).fg()) ? stressed : stressed.fg(style.fg());
  }

  /// A role's colour gives way where the ground is not the slide's and would swallow it.
  private Style over(Style style, Role role) {
    Style own = theme.over(style, role);
    return style.bg().equals(theme.style(Role.TEXT).bg()) || Colours.isReadable(own)
        ? own
        : own.fg(style.fg());
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
