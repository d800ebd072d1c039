package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import lectern.parse.html.Html;
import lectern.parse.markdown.Comments;
import lectern.parse.markdown.Markdown;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/// Cuts a document into slides: at rules and `<!-- end_slide -->` where there is any, else at
/// headings.
final class Splitter {
  private final List<Segment> segments = new ArrayList<>();
  private List<Node> current = new ArrayList<>();

  private Splitter() {}

  /// At least one segment for a document that has any block; some may turn out to be empty.
  static List<Segment> split(List<Node> nodes) {
    Splitter splitter = new Splitter();
    if (nodes.stream().anyMatch(node -> node instanceof ThematicBreak || endsSlide(node))) {
      splitter.atSeparators(nodes);
    } else {
      splitter.atHeadings(nodes, slideLevel(nodes));
    }
    splitter.cut();
    return splitter.segments;
  }

  private void atSeparators(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof ThematicBreak) {
        cut();
      } else {
        current.add(node);
        if (endsSlide(node)) {
          cut();
        }
      }
    }
  }

  private void atHeadings(List<Node> nodes, int level) {
    for (Node node : nodes) {
      if (node instanceof Heading heading && heading.getLevel() <= level) {
        cut();
      }
      current.add(node);
    }
  }

  private void cut() {
    if (!current.isEmpty()) {
      segments.add(new Segment(Markdown.place(current.getFirst()), current));
      current = new ArrayList<>();
    }
  }

  /// Whether a comment in this block says `end_slide`. In a list or quote it ends the slide after
  /// that.
  private static boolean endsSlide(Node node) {
    return switch (node) {
      case HtmlBlock html -> endsSlide(html.getLiteral());
      case HtmlInline html -> endsSlide(html.getLiteral());
      default -> Markdown.children(node).stream().anyMatch(Splitter::endsSlide);
    };
  }

  private static boolean endsSlide(String html) {
    return html.contains("end_slide")
        && Html.pieces(html).stream()
            .anyMatch(p -> p instanceof Html.Comment c && Comments.endsSlide(c.text()));
  }

  /// Patat's rule: the least level of a heading that something other than a heading follows. With
  /// lookatme's exception: a heading that begins the document and is the only one of its level is
  /// the document's title, and does not count if others follow.
  private static int slideLevel(List<Node> nodes) {
    List<Node> shown = nodes.stream().filter(Splitter::isShown).toList();
    List<Heading> headings =
        shown.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    boolean titled =
        headings.size() > 1
            && shown.getFirst() instanceof Heading
            && headings.stream()
                .skip(1)
                .allMatch(h -> h.getLevel() > headings.getFirst().getLevel());
    int level = 6;
    for (int i = titled ? 1 : 0; i + 1 < shown.size(); i++) {
      if (shown.get(i) instanceof Heading heading && !(shown.get(i + 1) instanceof Heading)) {
        level = Math.min(level, heading.getLevel());
      }
    }
    return level;
  }

  private static boolean isShown(Node node) {
    return switch (node) {
      case HtmlBlock html ->
          Html.pieces(html.getLiteral()).stream()
              .anyMatch(p -> !(p instanceof Html.Comment) && !isBlank(p));
      case LinkReferenceDefinition _ -> false;
      default -> true;
    };
  }

  private static boolean isBlank(Html piece) {
    return piece instanceof Html.Words words && words.text().isBlank();
  }
}
