package lectern.parse.markdown;

import org.commonmark.node.Node;

/// A block of a document, and where it comes from.
public record Sourced(Node node, Origin origin) {}
