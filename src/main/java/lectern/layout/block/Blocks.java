package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.grid.Attr;
import lectern.grid.Style;
import lectern.layout.text.InlineText;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Blocks below each other, and the plain ones among them.
public final class Blocks {
  /// More blank rows than that can only be meant to fill a screen.
  private static final int MOST_SPACE = 40;

  private Blocks() {}

  public static List<Line> lines(Block block, Pen pen) {
    return switch (block) {
      case Block.Heading(int level, List<Inline> content) -> heading(level, content, pen);
      case Block.Paragraph(List<Inline> content) -> pen.wrap(InlineText.lines(content, pen));
      case Block.Quote(List<Block> content) -> Boxes.quote(content, pen);
      case Block.Alert(var kind, List<Block> content) -> Boxes.alert(kind, content, pen);
      case Block.Rule() ->
          List.of(
              pen.line(pen.theme().shapes().rule().repeat(pen.columns()), Role.RULE, Break.BLOCKS));
      case Block.Columns(var columns) -> Columns.lines(columns, pen);
      case Block.Aligned(Align align, List<Block> content) -> stack(content, pen.align(align));
      case Block.Sized(int size, List<Block> content) -> Sizes.lines(size, content, pen);
      case Block.Space(int rows) -> Line.gaps(Math.clamp(rows, 0, pen.tight() ? 1 : MOST_SPACE));
      case Block.Middle() -> List.of();
      case Block.Footnotes(var notes) -> Footnotes.lines(notes, pen);
      case Block.Reveal(int step, List<Block> content) -> stack(content, pen.from(step));
      case Block.Picture picture ->
          pen.paper()
              .pictures()
              .header(picture.target())
              .map(header -> Figures.lines(picture, header, pen))
              .orElseGet(() -> aligned(picture, pen));
      case Block.Cover _, Block.Items _, Block.Code _, Block.Diagram _, Block.Table _ ->
          aligned(block, pen);
    };
  }

  /// What keeps its own shape, and is moved as a whole.
  private static List<Line> aligned(Block block, Pen pen) {
    List<Line> lines = shaped(block, pen.align(Align.NONE));
    boolean fromRight = block instanceof Block.Table table && Tables.isFromRight(table, pen);
    Align align = fromRight && pen.align() == Align.NONE ? Align.RIGHT : pen.align();
    if (align == Align.NONE || align == Align.LEFT) {
      return lines;
    }
    int width = lines.stream().mapToInt(Line::width).max().orElse(0);
    int lead = Line.lead(align, pen.columns() - width);
    return lines.stream().map(line -> line.shift(lead)).toList();
  }

  private static List<Line> shaped(Block block, Pen pen) {
    return switch (block) {
      case Block.Cover(var meta) -> Covers.lines(meta, pen);
      case Block.Items items -> Lists.lines(items, pen);
      case Block.Code code -> CodeBlocks.lines(code, pen);
      case Block.Table table -> Tables.lines(table, pen);
      case Block.Picture picture -> Boxes.picture(picture, pen);
      case Block.Diagram diagram -> Diagrams.lines(diagram, pen);
      case Block.Heading _,
          Block.Paragraph _,
          Block.Quote _,
          Block.Alert _,
          Block.Rule _,
          Block.Columns _,
          Block.Aligned _,
          Block.Sized _,
          Block.Space _,
          Block.Middle _,
          Block.Footnotes _,
          Block.Reveal _ ->
          lines(block, pen);
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
  public static void appendNext(List<Line> all, List<Block> blocks, int index, Pen pen) {
    List<Line> lines = lines(blocks.get(index), pen);
    if (index == 0 || lines.isEmpty()) {
      append(all, lines, false, false);
      return;
    }
    Block before = blocks.get(index - 1);
    boolean heads = isHeading(before);
    boolean spaced = before instanceof Block.Space || blocks.get(index) instanceof Block.Space;
    int first = all.size();
    append(all, lines, heads || announces(before), spaced || (heads && pen.tight()));
    if (before instanceof Block.Middle) {
      int at = all.get(first).gap() && !lines.getFirst().gap() ? first + 1 : first;
      all.set(at, all.get(at).before(Break.MIDDLE));
    }
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
    return switch (block) {
      case Block.Heading _ -> true;
      case Block.Reveal(_, List<Block> content) -> endsInHeading(content);
      case Block.Aligned(_, List<Block> content) -> endsInHeading(content);
      case Block.Sized(_, List<Block> content) -> endsInHeading(content);
      case Block.Cover _,
          Block.Paragraph _,
          Block.Items _,
          Block.Quote _,
          Block.Alert _,
          Block.Code _,
          Block.Diagram _,
          Block.Table _,
          Block.Picture _,
          Block.Rule _,
          Block.Columns _,
          Block.Space _,
          Block.Middle _,
          Block.Footnotes _ ->
          false;
    };
  }

  private static boolean endsInHeading(List<Block> content) {
    return !content.isEmpty() && isHeading(content.getLast());
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
