package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.deck.Block;
import org.commonmark.node.Node;

/// The footnotes that one slide cites.
final class Footnotes {
  private final Citations citations;
  private final Set<Node> cited = new LinkedHashSet<>();

  Footnotes(Citations citations) {
    this.citations = citations;
  }

  /// The mark of a footnote, from now on one of this slide's.
  String cite(Node footnote) {
    cited.add(footnote);
    return citations.mark(footnote);
  }

  /// All of them, also those that only others of them cite. `read` may cite more.
  Optional<Block> block(Function<Node, List<Block>> read) {
    List<Block.Footnote> footnotes = new ArrayList<>();
    Set<Node> shown = new HashSet<>();
    while (shown.size() < cited.size()) {
      for (Node note : cited.stream().filter(note -> !shown.contains(note)).toList()) {
        shown.add(note);
        footnotes.add(new Block.Footnote(citations.mark(note), read.apply(note)));
      }
    }
    return footnotes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Footnotes(List.copyOf(footnotes)));
  }
}
