package lectern.parse.markdown;

import java.util.List;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.json.Place;
import lectern.parse.html.Html;
import lectern.parse.html.HtmlWarnings;
import lectern.parse.html.InlineBuffer;
import lectern.parse.math.MathText;
import lectern.parse.text.Emoji;
import lectern.parse.text.Extents;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// CommonMark's inline nodes → [Inline]s.
final class Inlines {
  private final SlideReader slide;

  Inlines(SlideReader slide) {
    this.slide = slide;
  }

  List<Inline> read(Node parent) {
    InlineBuffer buffer = new InlineBuffer();
    read(parent, buffer);
    buffer.gap();
    return buffer.take();
  }

  private void read(Node parent, InlineBuffer buffer) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Text text -> buffer.text(Emoji.in(text.getLiteral()));
        case SoftLineBreak _ -> buffer.space();
        case HardLineBreak _ -> buffer.lineBreak();
        case Code code -> buffer.add(new Inline.Code(code.getLiteral()));
        case HtmlInline html -> html(html, buffer);
        case Link link -> buffer.add(link(link));
        case MathText math -> math(math, buffer);
        case FootnoteReference citation ->
            slide
                .cite(citation.getLabel())
                .ifPresentOrElse(
                    mark -> buffer.add(new Inline.FootnoteMark(mark)),
                    () -> buffer.text("[^" + citation.getLabel() + "]"));
        case InlineFootnote footnote -> buffer.add(new Inline.FootnoteMark(slide.cite(footnote)));
        case Image image -> {
          Extents.Described said = Extents.of(PlainText.of(inside(image)).replace('\n', ' '));
          slide.picture(Markdown.place(image), image.getDestination());
          buffer.add(new Inline.Image(image.getDestination(), said.alt(), said.extent()));
        }
        case Emphasis _, StrongEmphasis _, Strikethrough _ -> {
          List<Inline> content = inside(child);
          if (!content.isEmpty()) {
            buffer.add(emphasis(child, content));
          }
        }
        default -> read(child, buffer);
      }
    }
  }

  private List<Inline> inside(Node parent) {
    InlineBuffer buffer = new InlineBuffer();
    read(parent, buffer);
    return buffer.take();
  }

  private static Inline emphasis(Node node, List<Inline> content) {
    return switch (node) {
      case StrongEmphasis _ -> new Inline.Strong(content);
      case Strikethrough _ -> new Inline.Strike(content);
      default -> new Inline.Emphasis(content);
    };
  }

  /// A link without words shows where it leads.
  private Inline link(Link link) {
    String target = link.getDestination();
    if (link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && target.endsWith(text.getLiteral())) {
      return new Inline.Link(target, List.of(new Inline.Text(text.getLiteral())));
    }
    List<Inline> content = inside(link);
    return new Inline.Link(target, content.isEmpty() ? List.of(new Inline.Text(target)) : content);
  }

  private static void math(MathText math, InlineBuffer buffer) {
    if (math.isDisplay()) {
      buffer.newLine();
    }
    for (Inline inline : math.inlines()) {
      switch (inline) {
        case Inline.Text(String text) -> buffer.text(text);
        case Inline.Break _ -> buffer.lineBreak();
        case Inline _ -> buffer.add(inline);
      }
    }
    if (math.isDisplay()) {
      buffer.newLine();
    }
  }

  private void html(HtmlInline html, InlineBuffer buffer) {
    Place at = Markdown.place(html);
    HtmlWarnings warnings = slide.warnings();
    for (Html piece : Html.pieces(html.getLiteral())) {
      switch (piece) {
        case Html.Comment comment -> {
          buffer.gap();
          slide.comment(comment, at);
        }
        case Html.Tag tag when warnings.isText(tag, at) -> buffer.text(tag.source());
        case Html.Tag tag -> {
          if (tag.name().equals("img")) {
            slide.picture(at, tag.picture());
          }
          buffer.tag(tag);
        }
        case Html.Words words -> buffer.text(words.text());
      }
    }
  }
}
