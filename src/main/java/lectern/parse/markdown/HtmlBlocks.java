package lectern.parse.markdown;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.json.Place;
import lectern.parse.html.Entities;
import lectern.parse.html.Html;
import lectern.parse.html.HtmlWarnings;
import lectern.parse.html.InlineBuffer;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;

/// A block of raw HTML → readable blocks: its words, without their form but for headings,
/// preformatted text and what inline tags say.
final class HtmlBlocks {
  private final SlideReader slide;
  private final HtmlWarnings warnings;
  private final String source;
  private final List<SourceSpan> lines;
  private final InlineBuffer line = new InlineBuffer();
  private final StringBuilder preformatted = new StringBuilder();
  private Optional<String> hidden = Optional.empty();
  private boolean verbatim;
  private int heading;
  private int lineStart;
  private int lineEnd;
  private int lineNumber;

  HtmlBlocks(SlideReader slide, HtmlWarnings warnings, HtmlBlock html) {
    this.slide = slide;
    this.warnings = warnings;
    this.source = html.getLiteral();
    this.lines = html.getSourceSpans();
    this.lineEnd = source.indexOf('\n');
  }

  void read() {
    for (Html piece : Html.pieces(source)) {
      if (hidden.isPresent()) {
        hidden = hidden.filter(name -> !(piece instanceof Html.Tag tag && closes(tag, name)));
        continue;
      }
      switch (piece) {
        case Html.Words words when verbatim -> preformatted.append(Entities.decode(words.text()));
        case Html.Words words -> words(words.text());
        case Html.Comment comment -> {
          end();
          slide.comment(comment, place(comment));
        }
        case Html.Tag tag -> tag(tag, place(tag));
      }
    }
    end();
  }

  /// Where a piece stands in the file; to be asked for in the order of the source.
  private Place place(Html piece) {
    while (lineEnd >= 0 && lineEnd < piece.offset()) {
      lineNumber++;
      lineStart = lineEnd + 1;
      lineEnd = source.indexOf('\n', lineStart);
    }
    Place start = Markdown.place(lines.get(Math.min(lineNumber, lines.size() - 1)));
    return new Place(start.line(), start.column() + piece.offset() - lineStart);
  }

  private static boolean closes(Html.Tag tag, String name) {
    return tag.closing() && tag.name().equals(name);
  }

  private void words(String text) {
    String words = Entities.decode(text.replaceAll("[ \\t\\r\\n\\f]+", " "));
    if (words.startsWith(" ")) {
      line.space();
    }
    line.text(words);
    line.gap();
  }

  private void tag(Html.Tag tag, Place at) {
    String name = tag.name();
    if (Html.HIDDEN.contains(name) && !tag.closing()) {
      warnings.hidden(name, at);
      hidden = Optional.of(name);
    } else if (Html.BLOCK.contains(name)) {
      end();
      verbatim = name.equals("pre") && !tag.closing();
      boolean isHeading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
      heading = isHeading && !tag.closing() ? name.charAt(1) - '0' : 0;
      if (name.equals("hr")) {
        slide.add(new Block.Rule());
      }
    } else if (!verbatim) {
      if (warnings.isText(tag, at)) {
        line.text(tag.source());
      } else {
        line.tag(tag);
      }
    }
  }

  private void end() {
    List<Inline> content = line.take();
    if (!content.isEmpty()) {
      slide.add(heading > 0 ? new Block.Heading(heading, content) : SlideReader.paragraph(content));
    }
    if (!preformatted.isEmpty()) {
      List<String> lines = preformatted.toString().lines().toList();
      boolean empty = lines.getFirst().isEmpty();
      slide.add(new Block.Code("", "", empty ? lines.subList(1, lines.size()) : lines));
      preformatted.setLength(0);
    }
  }
}
