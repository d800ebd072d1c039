package lectern.parse.markdown;

import java.util.IdentityHashMap;
import org.commonmark.node.Node;

/// The numbers of a deck's footnotes: 1 for the one cited first.
public final class Citations {
  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

  /// What a footnote's text is cited by.
  String mark(Node footnote) {
    numbers.putIfAbsent(footnote, numbers.size() + 1);
    return String.valueOf(numbers.get(footnote));
  }

  boolean isCited(Node footnote) {
    return numbers.containsKey(footnote);
  }
}
