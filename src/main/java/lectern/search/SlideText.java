package lectern.search;

import java.util.List;
import java.util.function.BiConsumer;
import lectern.deck.Block;
import lectern.deck.PlainText;
import lectern.deck.Slide;

/// The lines of text of a slide, each with the field it stands in. Packed into one string, because
/// there are many: every line begins with the digit of its field.
record SlideText(String packed) {

  static SlideText of(Slide slide) {
    StringBuilder packed = new StringBuilder();
    BiConsumer<Field, String> lines =
        (field, line) -> {
          if (!line.isBlank()) {
            packed.append((char) ('0' + field.code)).append(line.replace('\n', ' ')).append('\n');
          }
        };
    String title = slide.title();
    lines.accept(Field.TITLE, title);
    boolean[] named = {title.isEmpty()};
    add(
        slide.blocks(),
        (field, line) -> {
          if (named[0] || !line.equals(title)) {
            lines.accept(field, line);
          } else {
            named[0] = true;
          }
        });
    PlainText.lines(slide.notes()).forEach(line -> lines.accept(Field.NOTES, line));
    return new SlideText(packed.toString());
  }

  /// @throws IllegalArgumentException if the lines do not begin as they should
  static SlideText packed(String packed) {
    boolean begins = true;
    for (int i = 0; i < packed.length(); i++) {
      char c = packed.charAt(i);
      if (begins && (c < '0' || c >= '0' + Field.values().length)) {
        throw new IllegalArgumentException("a line of no field");
      }
      begins = c == '\n';
    }
    if (!begins) {
      throw new IllegalArgumentException("a line without an end");
    }
    return new SlideText(packed);
  }

  private static void add(List<Block> blocks, BiConsumer<Field, String> lines) {
    blocks.forEach(block -> add(block, lines));
  }

  private static void add(Block block, BiConsumer<Field, String> lines) {
    switch (block) {
      case Block.Heading(_, var content) -> lines.accept(Field.HEADING, PlainText.of(content));
      case Block.Code(_, _, var code) -> code.forEach(line -> lines.accept(Field.CODE, line));
      case Block.Items(_, _, var items) -> items.forEach(item -> add(item.content(), lines));
      case Block.Quote(var content) -> add(content, lines);
      case Block.Alert(_, var content) -> add(content, lines);
      case Block.Columns(var columns) -> columns.forEach(column -> add(column.content(), lines));
      case Block.Aligned(_, var content) -> add(content, lines);
      case Block.Sized(_, var content) -> add(content, lines);
      case Block.Reveal(_, var content) -> add(content, lines);
      case Block.Footnotes(var notes) -> notes.forEach(note -> add(note.content(), lines));
      case Block.Cover _,
          Block.Paragraph _,
          Block.Table _,
          Block.Picture _,
          Block.Diagram _,
          Block.Rule _,
          Block.Space _,
          Block.Middle _ ->
          PlainText.lines(List.of(block)).forEach(line -> lines.accept(Field.BODY, line));
    }
  }

  /// Takes the characters `from` (inclusive) to `to` (exclusive) of [#packed], a line.
  interface Lines {
    void take(Field field, int from, int to);
  }

  /// Hands out in order where the lines are.
  void lines(Lines lines) {
    int from = 0;
    while (from < packed.length()) {
      int end = packed.indexOf('\n', from);
      lines.take(Field.of(packed.charAt(from) - '0'), from + 1, end);
      from = end + 1;
    }
  }

  /// Hands out the lines in order.
  void forEach(BiConsumer<Field, String> lines) {
    lines((field, from, to) -> lines.accept(field, packed.substring(from, to)));
  }

  /// The slide's title; empty if it has none.
  String title() {
    return packed.startsWith("0") ? packed.substring(1, packed.indexOf('\n')) : "";
  }
}
