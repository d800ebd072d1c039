package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Inline;
import lectern.grid.Span;
import lectern.grid.VisualOrder;
import lectern.layout.text.InlineText;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.layout.text.ScaledText;
import lectern.theme.Role;

/// The heading that a slide starts with, where it stands, and the blocks that come after it, of
/// which the first has the index `next` on the slide.
record Title(List<Inline> content, Align align, List<Block> below, int next) {

  static Optional<Title> of(List<Block> blocks) {
    return blocks.isEmpty() ? Optional.empty() : of(blocks, Align.NONE);
  }

  private static Optional<Title> of(List<Block> blocks, Align align) {
    List<Block> others = blocks.subList(1, blocks.size());
    return switch (blocks.getFirst()) {
      case Block.Heading(_, List<Inline> content) when !content.isEmpty() ->
          Optional.of(new Title(content, align, others, 1));
      case Block.Aligned(Align own, List<Block> content) when !content.isEmpty() ->
          of(content, own).map(title -> title.and(own, others));
      case Block.Heading _,
          Block.Aligned _,
          Block.Cover _,
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
          Block.Sized _,
          Block.Space _,
          Block.Middle _,
          Block.Footnotes _,
          Block.Reveal _ ->
          Optional.empty();
    };
  }

  private Title and(Align own, List<Block> others) {
    List<Block> all = new ArrayList<>();
    if (!below.isEmpty()) {
      all.add(new Block.Aligned(own, below));
    }
    all.addAll(others);
    return new Title(content, align, all, below.isEmpty() ? 1 : 0);
  }

  /// The title and the line under it; `reserve` columns at its right stay free. `rule` if there is
  /// room for the line; `large` if the terminal draws it twice as large where it is short enough.
  List<Line> lines(Pen pen, int reserve, boolean rule, boolean large) {
    Pen bold =
        pen.within(pen.columns() - (reserve < pen.columns() / 2 ? reserve : 0))
            .text(pen.style(Role.TITLE))
            .align(align);
    List<Line> head = new ArrayList<>();
    List<List<Span>> words = InlineText.lines(content, bold);
    Line.Layer band =
        new Line.Layer(0, List.of(Span.of(" ".repeat(bold.columns()), bold.text())), pen.step());
    boolean banded = !bold.text().bg().equals(pen.text().bg()) && pen.columns() > 8;
    Pen inside = banded ? bold.within(bold.columns() - 2) : bold;
    Optional<List<Line>> larger = large ? ScaledText.title(words, inside) : Optional.empty();
    List<Line> lines = larger.isPresent() ? larger.get() : inside.wrap(words);
    for (Line line : lines) {
      head.add((banded ? line.inset(1, band) : line).before(Break.KEEP));
    }
    if (rule) {
      rule(pen, VisualOrder.isFromRight(words)).ifPresent(head::add);
    }
    return head;
  }

  private static Optional<Line> rule(Pen pen, boolean fromRight) {
    String accent = pen.theme().shapes().accent().repeat(Math.min(4, pen.columns()));
    String line = pen.theme().shapes().rule().repeat(pen.columns() - accent.length());
    if (accent.isEmpty() && line.isEmpty()) {
      return Optional.empty();
    }
    Span start = pen.span(accent, Role.ACCENT);
    Span rest = pen.span(line, Role.RULE);
    // Without a line the accent stands alone, at the side where the title begins.
    Span free = pen.span(" ".repeat(pen.columns() - accent.length() - line.length()), Role.TEXT);
    return Optional.of(
        pen.line(fromRight ? List.of(free, rest, start) : List.of(start, rest), Break.KEEP));
  }
}
