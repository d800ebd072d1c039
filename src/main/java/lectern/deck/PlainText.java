package lectern.deck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of blocks and inlines, without their form.
public final class PlainText {
  private PlainText() {}

  public static String of(List<Inline> content) {
    return content.stream().map(PlainText::of).collect(Collectors.joining());
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Text(String text) -> text;
      case Inline.Code(String text) -> text;
      case Inline.Strong(List<Inline> content) -> of(content);
      case Inline.Emphasis(List<Inline> content) -> of(content);
      case Inline.Strike(List<Inline> content) -> of(content);
      case Inline.Underline(List<Inline> content) -> of(content);
      case Inline.Mark(List<Inline> content) -> of(content);
      case Inline.Keyboard(List<Inline> content) -> of(content);
      case Inline.Coloured(_, _, List<Inline> content) -> of(content);
      case Inline.FootnoteMark _ -> "";
      case Inline.Link(_, List<Inline> content) -> of(content);
      case Inline.Image(_, String alt, _) -> alt;
      case Inline.Break() -> "\n";
    };
  }

  /// The lines of text of these blocks, top to bottom.
  public static List<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(PlainText::lines).toList();
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Block.Cover(Meta meta) ->
          Stream.of(
                  Stream.of(meta.title()),
                  meta.subtitle().stream(),
                  meta.speakers().stream(),
                  meta.event().stream(),
                  meta.session().stream(),
                  meta.location().stream(),
                  meta.date().stream(),
                  meta.summary().stream())
              .flatMap(s -> s)
              .filter(s -> !s.isEmpty());
      case Block.Heading(_, List<Inline> content) -> of(content).lines();
      case Block.Paragraph(List<Inline> content) -> of(content).lines();
      case Block.Items(_, _, List<Block.Item> items) ->
          items.stream().flatMap(item -> item.content().stream()).flatMap(PlainText::lines);
      case Block.Quote(List<Block> content) -> content.stream().flatMap(PlainText::lines);
      case Block.Alert(_, List<Block> content) -> content.stream().flatMap(PlainText::lines);
      case Block.Code(_, _, List<String> code) -> code.stream();
      case Block.Table(_, List<Block.Cell> header, List<Block.Row> rows) ->
          Stream.concat(header.stream(), rows.stream().flatMap(row -> row.cells().stream()))
              .flatMap(cell -> of(cell.content()).lines());
      case Block.Picture(_, String alt, var title, _, _) ->
          Stream.concat(Stream.of(alt), title.stream());
      case Block.Rule _, Block.Space _, Block.Middle _ -> Stream.of();
      case Block.Columns(List<Block.Column> columns) ->
          columns.stream().flatMap(column -> column.content().stream()).flatMap(PlainText::lines);
      case Block.Aligned(_, List<Block> content) -> content.stream().flatMap(PlainText::lines);
      case Block.Sized(_, List<Block> content) -> content.stream().flatMap(PlainText::lines);
      case Block.Footnotes(List<Block.Footnote> notes) ->
          notes.stream().flatMap(note -> note.content().stream()).flatMap(PlainText::lines);
      case Block.Reveal(_, List<Block> content) -> content.stream().flatMap(PlainText::lines);
      case Block.Diagram(var drawing, _) -> drawing.words().stream().flatMap(String::lines);
    };
  }
}
