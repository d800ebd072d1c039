package lectern.parse.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lectern.parse.source.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/// The file that nodes were read from: its text, what is wrong in it, and its footnotes.
public record Origin(
    String source, Problems problems, DefinitionMap<FootnoteDefinition> footnotes) {
  public static Origin of(String source, Problems problems, List<Node> nodes) {
    DefinitionMap<FootnoteDefinition> footnotes = new DefinitionMap<>(FootnoteDefinition.class);
    nodes.forEach(node -> collect(node, footnotes));
    return new Origin(source, problems, footnotes);
  }

  private static void collect(Node node, DefinitionMap<FootnoteDefinition> footnotes) {
    if (node instanceof FootnoteDefinition definition) {
      footnotes.putIfAbsent(definition.getLabel(), definition);
    }
    if (node instanceof org.commonmark.node.Block) {
      Markdown.children(node).forEach(child -> collect(child, footnotes));
    }
  }

  Optional<FootnoteDefinition> footnote(String label) {
    return Optional.ofNullable(footnotes.get(label));
  }

  /// Says which footnotes nobody cites.
  public void warnOfUncited(Citations citations) {
    Collection<FootnoteDefinition> all = footnotes.values();
    for (FootnoteDefinition definition : all) {
      if (!citations.isCited(definition)) {
        problems.warn(
            Markdown.place(definition),
            "nothing cites the footnote [^" + definition.getLabel() + "]: it is not shown");
      }
    }
  }
}
