package lectern.diagram;

import java.util.List;

/// Something drawn, as what it says.
public sealed interface Diagram permits Flowchart, Sequence, Chart {
  /// All that it says, in the order of the source; each may have several lines.
  List<String> words();
}
