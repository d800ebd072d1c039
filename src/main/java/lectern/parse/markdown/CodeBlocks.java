package lectern.parse.markdown;

import java.util.List;
import lectern.deck.Block;
import lectern.parse.math.MathBlock;
import lectern.parse.source.Problems;
import org.commonmark.node.FencedCodeBlock;

/// Fenced code → [Block.Code], or what it is code for.
final class CodeBlocks {
  private CodeBlocks() {}

  static Block read(FencedCodeBlock fenced, Problems problems) {
    if (fenced.getClosingFenceLength() == null) {
      problems.warn(Markdown.place(fenced), "this code block has no closing fence");
    }
    String info = fenced.getInfo() == null ? "" : fenced.getInfo().strip();
    if (info.equals("math")) {
      return MathBlock.block(fenced.getLiteral());
    }
    List<String> lines = fenced.getLiteral().lines().toList();
    Fence fence = Fence.read(info, lines.size(), Markdown.place(fenced), problems);
    Block.Code code = new Block.Code(fence.language(), fence.listing(), lines);
    return code.language().equals("mermaid") || code.language().equals("chart")
        ? Diagrams.read(code, fenced, problems)
        : code;
  }
}
