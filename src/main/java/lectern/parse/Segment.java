package lectern.parse;

import java.util.List;
import lectern.json.Place;
import lectern.parse.markdown.Markdown;
import lectern.parse.markdown.Sourced;

/// The part of a document that becomes one slide; has at least one node.
record Segment(List<Sourced> nodes) {
  Sourced first() {
    return nodes.getFirst();
  }

  /// Where it begins.
  Place at() {
    return Markdown.place(first().node());
  }
}
