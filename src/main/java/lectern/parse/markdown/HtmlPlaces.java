package lectern.parse.markdown;

import java.util.List;
import lectern.json.Place;
import lectern.parse.html.Html;
import org.commonmark.node.SourceSpan;

/// Where the pieces of a node's HTML stand in the file; to be asked for in the order of the source.
final class HtmlPlaces {
  private final String source;
  private final List<SourceSpan> lines;
  private int lineStart;
  private int lineEnd;
  private int lineNumber;

  HtmlPlaces(String source, List<SourceSpan> lines) {
    this.source = source;
    this.lines = lines;
    this.lineEnd = source.indexOf('\n');
  }

  Place of(Html piece) {
    while (lineEnd >= 0 && lineEnd < piece.offset()) {
      lineNumber++;
      lineStart = lineEnd + 1;
      lineEnd = source.indexOf('\n', lineStart);
    }
    Place start = Markdown.place(lines.get(Math.min(lineNumber, lines.size() - 1)));
    return new Place(start.line(), start.column() + piece.offset() - lineStart);
  }
}
