package lectern.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import lectern.deck.Block;
import lectern.deck.PlainText;
import lectern.deck.Slide;

/// A block of a slide that can have the whole screen: code, a table, a diagram or a picture. `step`
/// is the one it shows from, `area` its cells, more or less.
record Zoom(Block block, int step, int area) {
  /// What a picture or diagram takes, as nobody has seen it yet.
  private static final int PICTURE = 2000;

  /// The slide with nothing but its block of that number; the whole slide if it has not so many.
  static Slide slide(Slide slide, int index) {
    List<Zoom> all = of(slide);
    return index < all.size()
        ? slide.blocks(List.of(new Block.Middle(), all.get(index).block))
        : slide;
  }

  /// The number of the first block from `index` on that shows at `step`.
  static OptionalInt next(Slide slide, int index, int step) {
    List<Zoom> all = of(slide);
    for (int i = index; i < all.size(); i++) {
      if (all.get(i).step <= step) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The largest comes first.
  private static List<Zoom> of(Slide slide) {
    List<Zoom> all = new ArrayList<>();
    slide.blocks().forEach(block -> add(all, block, 0));
    all.sort(Comparator.comparingInt(Zoom::area).reversed());
    return all;
  }

  private static void add(List<Zoom> all, Block block, int step) {
    switch (block) {
      case Block.Code code -> all.add(new Zoom(code, step, cells(code)));
      case Block.Table table -> all.add(new Zoom(table, step, cells(table)));
      case Block.Picture picture -> all.add(new Zoom(picture, step, PICTURE));
      case Block.Diagram diagram -> all.add(new Zoom(diagram, step, PICTURE));
      case Block.Columns(var columns) ->
          columns.forEach(column -> column.content().forEach(b -> add(all, b, step)));
      case Block.Items(_, _, var items) ->
          items.forEach(
              item -> item.content().forEach(b -> add(all, b, Math.max(step, item.step()))));
      case Block.Aligned(_, var content) -> content.forEach(b -> add(all, b, step));
      case Block.Sized(_, var content) -> content.forEach(b -> add(all, b, step));
      case Block.Quote(var content) -> content.forEach(b -> add(all, b, step));
      case Block.Alert(_, var content) -> content.forEach(b -> add(all, b, step));
      case Block.Reveal(int from, var content) -> content.forEach(b -> add(all, b, from));
      case Block.Cover _,
          Block.Heading _,
          Block.Paragraph _,
          Block.Rule _,
          Block.Space _,
          Block.Middle _,
          Block.Footnotes _ -> {}
    }
  }

  private static int cells(Block.Code code) {
    return code.lines().size() * code.lines().stream().mapToInt(String::length).max().orElse(0);
  }

  private static int cells(Block.Table table) {
    List<String> text = PlainText.lines(List.of(table));
    return text.stream().mapToInt(String::length).sum();
  }
}
