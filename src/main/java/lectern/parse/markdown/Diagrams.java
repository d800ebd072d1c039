package lectern.parse.markdown;

import java.util.List;
import lectern.deck.Block;
import lectern.diagram.Reading;
import lectern.json.Place;
import lectern.parse.source.Problems;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/// Code that describes a diagram → [Block.Diagram]; code it stays if it is not understood.
final class Diagrams {
  private Diagrams() {}

  static Block read(Block.Code code, FencedCodeBlock fenced, Problems problems) {
    return switch (Reading.of(code.language(), String.join("\n", code.lines()))) {
      case Reading.Read(var diagram) -> new Block.Diagram(diagram, code);
      case Reading.Refused(Place at, String message) -> {
        problems.warn(place(at, fenced), message + "; its source is shown");
        yield code;
      }
    };
  }

  /// The place in the file of one in the source, which begins on the line after the fence.
  private static Place place(Place inside, FencedCodeBlock fenced) {
    List<SourceSpan> spans = fenced.getSourceSpans();
    if (inside.line() >= spans.size()) {
      return Markdown.place(fenced);
    }
    Place line = Markdown.place(spans.get(inside.line()));
    return new Place(line.line(), line.column() + inside.column() - 1);
  }
}
