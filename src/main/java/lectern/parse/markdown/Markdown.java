package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.json.Place;
import lectern.parse.math.MathBlockSyntax;
import lectern.parse.math.MathSyntax;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// CommonMark with GFM's tables, strikethrough and bare links, footnotes and TeX, within limits.
public final class Markdown {
  /// What a whole text may weigh: a character one, a line and each delimiter more, for what they
  /// become takes memory. Parsing cannot be interrupted, so it is not begun above that.
  public static final int MOST = 4 * 1024 * 1024;

  private static final int LINE = 8;
  private static final int DELIMITER = 4;

  /// What one stretch without a blank line or bullet may hold: a bracket weighs ten, other
  /// delimiters one. Some shapes of brackets cost the library the cube of their number: 40,000 take
  /// 20 seconds, 2,000 take 5 milliseconds.
  private static final int WEIGHT = 20_000;

  private static final Parser PARSER = parser().build();

  private Markdown() {}

  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.builder().maxCells(100_000).build(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnotesExtension.builder().inlineFootnotes(true).build()))
        .customInlineContentParserFactory(new MathSyntax())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        // Deeper than this is text; it keeps every recursion over a deck short.
        .maxOpenBlockParsers(50)
        .maxInlineNesting(50);
  }

  /// The document; empty if it is too much for the library, which says so of huge tables.
  public static Optional<Node> parse(String text) {
    try {
      MathBlockSyntax math = MathBlockSyntax.of(text);
      Parser parser = math.isEmpty() ? PARSER : parser().customBlockParserFactory(math).build();
      return Optional.of(parser.parse(text));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /// Whether parsing could take more memory than there is. No text below a megabyte is.
  public static boolean isHeavy(String text) {
    if (text.length() <= MOST / 4) {
      return false;
    }
    int weight = text.length();
    boolean blank = true;
    for (int i = 0; i < text.length() && weight <= MOST; i++) {
      switch (text.charAt(i)) {
        case '\n', '\r' -> {
          weight += blank ? 0 : LINE;
          blank = true;
        }
        case ' ', '\t' -> {}
        case '*', '_', '~', '`', '[', '<', '$' -> {
          weight += DELIMITER;
          blank = false;
        }
        default -> blank = false;
      }
    }
    return weight > MOST;
  }

  /// Whether parsing could take seconds.
  public static boolean isHostile(String text) {
    int weight = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n', '\r' -> {
          boolean pair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
          weight = (blank && !pair) || beginsItem(text, i + 1) ? 0 : weight;
          blank = true;
        }
        case ' ', '\t' -> {}
        case '[', '\\' -> {
          weight += 10;
          blank = false;
        }
        case '*', '_', '~' -> {
          weight++;
          blank = false;
        }
        default -> blank = false;
      }
      if (weight > WEIGHT) {
        return true;
      }
    }
    return false;
  }

  /// Whether a bullet and words stand there: that ends any paragraph.
  private static boolean beginsItem(String text, int from) {
    int at = from;
    while (at < from + 3 && text.startsWith(" ", at)) {
      at++;
    }
    return at + 2 < text.length()
        && "*+-".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == ' '
        && !Character.isWhitespace(text.charAt(at + 2));
  }

  /// Where a node begins.
  public static Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? Place.START : place(spans.getFirst());
  }

  public static Place place(SourceSpan span) {
    return new Place(span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }

  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
