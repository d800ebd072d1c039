package lectern.parse;

import java.util.List;
import lectern.json.Place;
import org.commonmark.node.Node;

/// The part of a document that becomes one slide, and where it begins.
record Segment(Place at, List<Node> nodes) {}
