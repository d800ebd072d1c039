package lectern.parse.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.json.Place;
import lectern.parse.html.Html;
import lectern.parse.source.Problems;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Finds what a document begins and never ends: marks of emphasis, code, TeX and links, and HTML's
/// elements. What is left of marks once CommonMark has paired them is text; see [OpenMarks].
public final class Unclosed {
  /// Elements that need an end and mean something here.
  private static final Set<String> PAIRED =
      Set.of(
          ("b strong i em cite var dfn u ins del s strike mark kbd code samp tt q sub sup details"
                  + " table center blockquote ul ol menu dl pre h1 h2 h3 h4 h5 h6 summary")
              .split(" "));

  /// Elements that mean something with one of these attributes.
  private static final Map<String, Set<String>> DRESSED =
      Map.of(
          "a", Set.of("href"),
          "span", Set.of("style"),
          "font", Set.of("color", "style"),
          "div", Set.of("align", "style"));

  /// What begins a piece of HTML that goes on until its end.
  private static final Map<String, String> ENDS =
      Map.of("<?", "?>", "<![CDATA[", "]]>", "<!DOCTYPE", ">");

  private final String source;
  private final Problems problems;

  /// Where the elements that stand open began, by their names.
  private final Map<String, Deque<Place>> open = new HashMap<>();

  private Unclosed(String source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /// Warns of all that is never closed in a document of that text.
  public static void warn(Node document, String source, Problems problems) {
    Unclosed unclosed = new Unclosed(source, problems);
    unclosed.read(document);
    unclosed.open.forEach((name, places) -> warn(name, places, problems));
  }

  /// Once a line.
  private static void warn(String name, Deque<Place> places, Problems problems) {
    int line = 0;
    for (Place at : (Iterable<Place>) places::descendingIterator) {
      if (at.line() != line) {
        problems.warn(at, "<" + name + "> is never closed: end it with </" + name + ">");
      }
      line = at.line();
    }
  }

  /// Whether running text is left in this node that may hold a mark; a block tells of its own.
  private boolean read(Node node) {
    boolean loose = false;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      loose |=
          switch (child) {
            case HtmlBlock html -> html(html.getLiteral(), html.getSourceSpans());
            case HtmlInline html -> html(html.getLiteral(), html.getSourceSpans());
            case Text text -> isLoose(text.getLiteral());
            default -> read(child);
          };
    }
    if (loose && (node instanceof Block || node instanceof TableCell)) {
      OpenMarks.warn(node, source, problems);
      return false;
    }
    return loose;
  }

  private static boolean isLoose(String words) {
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case '*', '_', '~', '`', '$', '[', '<' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Whether a tag of that name, its slash with it, means something.
  static boolean isKnown(String name) {
    String known = name.startsWith("/") ? name.substring(1) : name;
    return PAIRED.contains(known)
        || DRESSED.containsKey(known)
        || known.equals("img")
        || known.equals("br");
  }

  private boolean html(String html, List<SourceSpan> lines) {
    HtmlPlaces places = new HtmlPlaces(html, lines);
    for (Map.Entry<String, String> end : ENDS.entrySet()) {
      if (html.stripLeading().startsWith(end.getKey()) && !html.contains(end.getValue())) {
        problems.warn(
            Markdown.place(lines.getFirst()),
            "%s is never closed: end it with %s".formatted(end.getKey(), end.getValue()));
      }
    }
    for (Html piece : Html.pieces(html)) {
      if (piece instanceof Html.Tag tag && tag.closing()) {
        Deque<Place> same = open.get(tag.name());
        if (same != null) {
          same.poll();
        }
      } else if (piece instanceof Html.Tag tag && needsEnd(tag)) {
        open.computeIfAbsent(tag.name(), _ -> new ArrayDeque<>()).push(places.of(tag));
      }
    }
    return false;
  }

  private static boolean needsEnd(Html.Tag tag) {
    Set<String> dress = DRESSED.get(tag.name());
    return !tag.source().endsWith("/>")
        && (PAIRED.contains(tag.name())
            || (dress != null
                && Html.attributes(tag.source()).keySet().stream().anyMatch(dress::contains)));
  }
}
