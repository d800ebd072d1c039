package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.grid.Attr;
import lectern.layout.text.InlineText;
import lectern.layout.text.LargeText;
import lectern.layout.text.Line;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Text that its author wants larger: in large letters what is short enough for them, bold the
/// rest.
final class Sizes {
  private Sizes() {}

  static List<Line> lines(int size, List<Block> content, Pen pen) {
    if (size < 2) {
      return Blocks.stack(content, pen);
    }
    Pen bold = pen.text(pen.text().and(Attr.BOLD));
    List<Line> all = new ArrayList<>();
    for (Block block : content) {
      Blocks.append(all, large(block, bold), false, false);
    }
    return all;
  }

  private static List<Line> large(Block block, Pen pen) {
    return switch (block) {
      case Block.Heading(_, List<Inline> text) ->
          large(block, text, pen.text(pen.style(Role.HEADING)));
      case Block.Paragraph(List<Inline> text) -> large(block, text, pen);
      case Block.Cover _,
          Block.Items _,
          Block.Quote _,
          Block.Alert _,
          Block.Code _,
          Block.Diagram _,
          Block.Table _,
          Block.Picture _,
          Block.Rule _,
          Block.Columns _,
          Block.Aligned _,
          Block.Sized _,
          Block.Space _,
          Block.Middle _,
          Block.Footnotes _,
          Block.Reveal _ ->
          Blocks.lines(block, pen);
    };
  }

  private static List<Line> large(Block block, List<Inline> text, Pen pen) {
    return LargeText.lines(InlineText.lines(text, pen), pen)
        .orElseGet(() -> Blocks.lines(block, pen));
  }
}
