package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.diagram.Chart;
import lectern.diagram.Flowchart;
import lectern.diagram.Sequence;
import lectern.layout.diagram.chart.ChartDrawing;
import lectern.layout.diagram.flow.FlowchartDrawing;
import lectern.layout.diagram.sequence.SequenceDrawing;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// A diagram drawn, or its source where there is no room for it.
final class Diagrams {
  private Diagrams() {}

  static List<Line> lines(Block.Diagram diagram, Pen pen) {
    return drawn(diagram, pen).orElseGet(() -> source(diagram, pen));
  }

  private static Optional<List<Line>> drawn(Block.Diagram diagram, Pen pen) {
    return switch (diagram.drawing()) {
      case Flowchart chart -> FlowchartDrawing.lines(chart, pen);
      case Sequence sequence -> SequenceDrawing.lines(sequence, pen);
      case Chart chart -> ChartDrawing.lines(chart, pen);
    };
  }

  private static List<Line> source(Block.Diagram diagram, Pen pen) {
    List<Line> all = new ArrayList<>(CodeBlocks.lines(diagram.source(), pen));
    String note = "too narrow here to draw this: its source";
    pen.wrap(List.of(List.of(pen.span(note, Role.MUTED))))
        .forEach(line -> all.add(line.before(Break.ORPHAN)));
    return all;
  }
}
