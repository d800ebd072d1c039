package lectern.parse.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.Inline;

/// Blocks as running text, for a table's cell: one line a block.
final class CellText {
  private CellText() {}

  static List<Inline> of(List<Block> blocks) {
    List<Inline> text = new ArrayList<>();
    for (List<Inline> line : (Iterable<List<Inline>>) lines(blocks)::iterator) {
      if (!line.isEmpty()) {
        if (!text.isEmpty()) {
          text.add(new Inline.Break());
        }
        text.addAll(line);
      }
    }
    return List.copyOf(text);
  }

  private static Stream<List<Inline>> lines(List<Block> blocks) {
    return blocks.stream().flatMap(CellText::lines);
  }

  private static Stream<List<Inline>> lines(Block block) {
    return switch (block) {
      case Block.Paragraph(List<Inline> content) -> Stream.of(content);
      case Block.Heading(_, List<Inline> content) -> Stream.of(List.of(new Inline.Strong(content)));
      case Block.Items(var start, _, List<Block.Item> items) -> items(start.orElse(-1), items);
      case Block.Quote(List<Block> content) -> lines(content);
      case Block.Alert(_, List<Block> content) -> lines(content);
      case Block.Code(_, _, List<String> code) -> code.stream().map(l -> List.of(code(l)));
      case Block.Diagram(_, Block.Code source) -> lines(source);
      case Block.Table(_, List<Block.Cell> header, List<Block.Row> rows) ->
          Stream.concat(Stream.of(header), rows.stream().map(Block.Row::cells)).map(CellText::row);
      case Block.Picture(String target, String alt, var title, _, var link) -> {
        List<Inline> image = List.of(new Inline.Image(target, alt));
        yield Stream.of(
            link.map(to -> List.<Inline>of(new Inline.Link(to, image))).orElse(image),
            title.map(CellText::words).orElse(List.of()));
      }
      case Block.Columns(List<Block.Column> columns) ->
          columns.stream().flatMap(column -> lines(column.content()));
      case Block.Aligned(_, List<Block> content) -> lines(content);
      case Block.Sized(_, List<Block> content) -> lines(content);
      case Block.Reveal(_, List<Block> content) -> lines(content);
      case Block.Footnotes(List<Block.Footnote> notes) ->
          notes.stream().flatMap(note -> lines(note.content()));
      case Block.Cover _, Block.Rule _, Block.Space _, Block.Middle _ -> Stream.of();
    };
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Inline code(String line) {
    return new Inline.Code(line);
  }

  private static Stream<List<Inline>> items(int start, List<Block.Item> items) {
    List<List<Inline>> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String bullet = start < 0 ? "• " : (start + i) + ". ";
      String mark = items.get(i).done().map(done -> done ? "☑ " : "☐ ").orElse(bullet);
      for (List<Inline> line : lines(items.get(i).content()).toList()) {
        List<Inline> marked = new ArrayList<>(words(mark));
        marked.addAll(line);
        lines.add(marked);
        mark = "  ";
      }
    }
    return lines.stream();
  }

  private static List<Inline> row(List<Block.Cell> cells) {
    List<Inline> row = new ArrayList<>();
    for (Block.Cell cell : cells) {
      if (!cell.content().isEmpty()) {
        row.addAll(row.isEmpty() ? List.of() : words(" · "));
        row.addAll(cell.content());
      }
    }
    return row;
  }
}
