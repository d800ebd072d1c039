package lectern.parse.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Inline;
import org.commonmark.node.CustomNode;

/// TeX in running text, between dollar signs. `isDisplay`: between two of them, a line of its own.
public final class MathText extends CustomNode {
  private final String tex;
  private final boolean display;

  MathText(String tex, boolean display) {
    this.tex = tex;
    this.display = display;
  }

  public String tex() {
    return tex;
  }

  public boolean isDisplay() {
    return display;
  }

  /// In Unicode where that reads well, else its source.
  public List<Inline> inlines() {
    Optional<List<String>> lines = Tex.lines(tex);
    if (lines.isEmpty()) {
      return List.of(new Inline.Code(tex.strip().replaceAll("\\s+", " ")));
    }
    List<Inline> inlines = new ArrayList<>();
    for (String line : lines.get()) {
      if (!inlines.isEmpty()) {
        inlines.add(display ? new Inline.Break() : new Inline.Text("; "));
      }
      inlines.add(new Inline.Text(line));
    }
    return List.copyOf(inlines);
  }
}
