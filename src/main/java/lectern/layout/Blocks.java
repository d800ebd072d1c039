package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.grid.Attr;
import lectern.grid.Style;
import lectern.layout.Line.Break;
import lectern.theme.Role;

/// Blocks below each other, and the plain ones among them.
final class Blocks {
  private Blocks() {}

  static List<Line> lines(Block block, Pen pen) {
    return switch (block) {
      case Block.Cover(var meta) -> Covers.lines(meta, pen);
      case Block.Heading(int level, List<Inline> content) -> heading(level, content, pen);
      case Block.Paragraph(List<Inline> content) -> pen.wrap(InlineText.lines(content, pen));
      case Block.Items items -> Lists.lines(items, pen);
      case Block.Quote(List<Block> content) -> Boxes.quote(content, pen);
      case Block.Alert(var kind, List<Block> content) -> Boxes.alert(kind, content, pen);
      case Block.Code(String language, _, List<String> code) ->
          CodeBlocks.lines(language, code, pen);
      case Block.Table table -> Tables.lines(table, pen);
      case Block.Picture picture -> Boxes.picture(picture, pen);
      case Block.Rule() -> List.of(pen.line("─".repeat(pen.columns()), Role.RULE, Break.BLOCKS));
      case Block.Columns(var columns) ->
          stack(columns.stream().flatMap(column -> column.content().stream()).toList(), pen);
      case Block.Aligned(_, List<Block> content) -> stack(content, pen);
      case Block.Sized(_, List<Block> content) -> stack(content, pen);
      case Block.Space _, Block.Middle _ -> List.of();
      case Block.Footnotes(var notes) ->
          stack(notes.stream().flatMap(note -> note.content().stream()).toList(), pen);
      case Block.Reveal(int step, List<Block> content) -> stack(content, pen.from(step));
    };
  }

  /// An empty row between each two blocks.
  static List<Line> stack(List<Block> blocks, Pen pen) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      appendNext(all, blocks, i, pen);
    }
    return all;
  }

  /// Adds the block at `index` to the lines of those before it.
  static void appendNext(List<Line> all, List<Block> blocks, int index, Pen pen) {
    boolean heads = index > 0 && isHeading(blocks.get(index - 1));
    boolean leads = heads || (index > 0 && announces(blocks.get(index - 1)));
    append(all, lines(blocks.get(index), pen), leads, heads && pen.tight());
  }

  /// Adds a block's lines to those of the blocks before it: after an empty row unless `close`, and
  /// unwilling to part from them if `keep`.
  static void append(List<Line> all, List<Line> lines, boolean keep, boolean close) {
    if (lines.isEmpty()) {
      return;
    }
    if (!all.isEmpty() && !close) {
      all.add(Line.GAP);
    }
    all.add(keep ? lines.getFirst().before(Break.KEEP) : lines.getFirst());
    all.addAll(lines.subList(1, lines.size()));
  }

  /// Text that ends in a colon has nothing to say without what follows.
  private static boolean announces(Block block) {
    return block instanceof Block.Paragraph(List<Inline> content)
        && PlainText.of(content).stripTrailing().endsWith(":");
  }

  private static boolean isHeading(Block block) {
    return block instanceof Block.Heading
        || (block instanceof Block.Reveal(_, List<Block> content)
            && !content.isEmpty()
            && isHeading(content.getLast()));
  }

  private static List<Line> heading(int level, List<Inline> content, Pen pen) {
    Style style =
        switch (level) {
          case 1, 2 -> pen.style(Role.HEADING);
          case 3 -> pen.style(Role.ACCENT);
          default -> pen.style(Role.MUTED).and(Attr.BOLD);
        };
    return pen.text(style).wrap(InlineText.lines(content, pen.text(style)));
  }
}
