package lectern.diagram;

import java.util.List;

/// Something drawn, as what it says.
public sealed interface Diagram permits Flowchart, Sequence, Chart {
  /// All its words, in the order of the source; a label may have several lines.
  List<String> labels();
}
