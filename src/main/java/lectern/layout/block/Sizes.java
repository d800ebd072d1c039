package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.grid.Attr;
import lectern.grid.Span;
import lectern.layout.text.InlineText;
import lectern.layout.text.LargeText;
import lectern.layout.text.Line;
import lectern.layout.text.Pen;
import lectern.layout.text.ScaledText;
import lectern.theme.Role;

/// Text that its author wants larger: by the terminal where it can; else in large letters what is
/// short enough for them, bold the rest.
final class Sizes {
  private Sizes() {}

  static List<Line> lines(int size, List<Block> content, Pen pen) {
    if (size < 2) {
      return Blocks.stack(content, pen);
    }
    Pen bold = pen.text(pen.text().and(Attr.BOLD));
    List<Line> all = new ArrayList<>();
    for (Block block : content) {
      Blocks.append(all, large(size, block, bold), false, false);
    }
    return all;
  }

  private static List<Line> large(int size, Block block, Pen pen) {
    return switch (block) {
      case Block.Heading(_, List<Inline> text) ->
          large(size, block, text, pen.text(pen.style(Role.HEADING)));
      case Block.Paragraph(List<Inline> text) -> large(size, block, text, pen);
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

  private static List<Line> large(int size, Block block, List<Inline> text, Pen pen) {
    List<List<Span>> words = InlineText.lines(text, pen);
    Optional<List<Line>> larger =
        pen.paper().pictures().scales() ? ScaledText.lines(size, words, pen) : Optional.empty();
    return larger.or(() -> LargeText.lines(words, pen)).orElseGet(() -> Blocks.lines(block, pen));
  }
}
