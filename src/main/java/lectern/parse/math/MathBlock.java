package lectern.parse.math;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import org.commonmark.node.CustomBlock;

/// TeX between two lines that begin and end with `$$`.
public final class MathBlock extends CustomBlock {
  private String tex = "";

  void tex(String text) {
    tex = text;
  }

  public Block block() {
    return block(tex);
  }

  /// In Unicode where that reads well, in the middle of the slide; else its source.
  public static Block block(String tex) {
    return Tex.lines(tex).isPresent()
        ? new Block.Aligned(
            Align.CENTER, List.of(new Block.Paragraph(new MathText(tex, true).inlines())))
        : new Block.Code("latex", tex.strip().lines().toList());
  }
}
