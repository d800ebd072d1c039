package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lectern.parse.command.Comments;
import lectern.parse.html.Html;
import lectern.parse.markdown.Markdown;
import lectern.parse.markdown.Sourced;
import lectern.parse.meta.Split;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/// Cuts a document into slides: at rules and `<!-- end_slide -->` where they part it, else at
/// headings; or as its front matter says. What a comment skips is left out.
final class Splitter {
  /// Rules that have fewer headings than that between them part slides.
  private static final int HEADINGS = 3;

  private final List<Segment> segments = new ArrayList<>();
  private List<Sourced> current = new ArrayList<>();

  private Splitter() {}

  /// The segments; some may turn out to show nothing. `level` is the headings' at which they are
  /// cut, 0 where they are not.
  record Cut(List<Segment> segments, int level) {
    boolean isAtHeadings() {
      return level > 0;
    }
  }

  static Cut split(List<Sourced> nodes, Split split) {
    List<Node> all = nodes.stream().map(Sourced::node).toList();
    int level =
        switch (split) {
          case Split.Auto(boolean ofDeck) -> isCut(all, ofDeck) ? 0 : slideLevel(all);
          case Split.Headings _ -> slideLevel(all);
          case Split.Separators _, Split.None _ -> 0;
          case Split.Level(int asked) -> asked;
        };
    boolean atRules = level == 0 && !(split instanceof Split.None);
    Splitter splitter = new Splitter();
    for (Sourced sourced : nodes) {
      splitter.add(sourced, level, atRules);
    }
    splitter.cut();
    return new Cut(splitter.segments, level);
  }

  private void add(Sourced sourced, int level, boolean atRules) {
    Node node = sourced.node();
    if (atRules && node instanceof ThematicBreak) {
      cut();
      return;
    }
    if (node instanceof Heading heading && heading.getLevel() <= level) {
      cut();
    }
    current.add(sourced);
    if (says(node, Comments::endsSlide)) {
      cut();
    }
  }

  private void cut() {
    boolean skipped =
        current.stream().anyMatch(sourced -> says(sourced.node(), Comments::skipsSlide));
    while (!current.isEmpty() && current.getLast().node() instanceof ThematicBreak) {
      current.removeLast(); // an ornament between two slides is on neither
    }
    if (!current.isEmpty() && !skipped) {
      segments.add(new Segment(current));
    }
    current = new ArrayList<>();
  }

  /// Whether separators are what parts the slides. Rules are not where they are few among headings,
  /// several of which stand between two of them: then they are ornaments. But a heading after each
  /// of several rules is the title of a slide, and who writes commands writes slides.
  private static boolean isCut(List<Node> nodes, boolean ofDeck) {
    int rules = 0;
    int titled = 0;
    int headings = 0;
    boolean commanded = ofDeck;
    for (Node node : nodes) {
      if (says(node, Comments::endsSlide)) {
        return true;
      }
      commanded = commanded || says(node, Comments::speaksOfSlides);
      rules += node instanceof ThematicBreak ? 1 : 0;
      titled += node instanceof ThematicBreak && node.getNext() instanceof Heading ? 1 : 0;
      headings += node instanceof Heading ? 1 : 0;
    }
    return rules > 0
        && (commanded
            || headings < rules * HEADINGS
            || (rules >= HEADINGS && rules == titled && headings < 2 * rules * HEADINGS)
            || mostBetweenRules(nodes) < HEADINGS);
  }

  /// The most headings of slides that stand between two rules.
  private static int mostBetweenRules(List<Node> nodes) {
    int level = slideLevel(nodes);
    int most = 0;
    int headings = 0;
    for (Node node : nodes) {
      boolean counts = node instanceof Heading heading && heading.getLevel() == level;
      headings = node instanceof ThematicBreak ? 0 : headings + (counts ? 1 : 0);
      most = Math.max(most, headings);
    }
    return most;
  }

  /// Whether a comment in this block says so. In a list or quote it speaks of what that stands in.
  private static boolean says(Node node, Predicate<String> what) {
    return switch (node) {
      case HtmlBlock html -> says(html.getLiteral(), what);
      case HtmlInline html -> says(html.getLiteral(), what);
      default -> Markdown.children(node).stream().anyMatch(child -> says(child, what));
    };
  }

  private static boolean says(String html, Predicate<String> what) {
    return html.contains("<!--")
        && Html.pieces(html).stream()
            .anyMatch(piece -> piece instanceof Html.Comment comment && what.test(comment.text()));
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
      case HtmlBlock html -> Html.pieces(html.getLiteral()).stream().anyMatch(Splitter::isShown);
      case LinkReferenceDefinition _, FootnoteDefinition _ -> false;
      default -> true;
    };
  }

  private static boolean isShown(Html piece) {
    return switch (piece) {
      case Html.Words words -> !words.text().isBlank();
      case Html.Tag tag -> tag.name().equals("img") || tag.name().equals("hr");
      case Html.Comment _ -> false;
    };
  }
}
