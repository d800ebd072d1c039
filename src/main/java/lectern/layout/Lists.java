package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.grid.Span;
import lectern.layout.Line.Break;
import lectern.theme.Role;

/// Bulleted, numbered and task lists.
final class Lists {
  private static final List<String> BULLETS = List.of("•", "◦", "▪");

  private Lists() {}

  static List<Line> lines(Block.Items list, Pen pen) {
    List<List<Span>> marks =
        IntStream.range(0, list.items().size()).mapToObj(i -> mark(list, i, pen)).toList();
    int widest = marks.stream().mapToInt(Line::width).max().orElse(0);
    int indent = pen.columns() > widest + 8 ? widest + 1 : Math.min(widest, pen.columns() - 1);
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Block.Item item = list.items().get(i);
      List<Span> mark = marks.get(i);
      List<Line> lines = new ArrayList<>();
      Pen inside = pen.from(item.step());
      int x = widest - Line.width(mark);
      for (Line line : content(item, list.loose(), inside.inset(indent).deeper())) {
        Line moved = line.shift(indent);
        lines.add(
            lines.isEmpty()
                ? moved.with(new Line.Layer(x, mark, inside.step())).before(Break.ITEMS)
                : moved);
      }
      Blocks.append(all, lines, false, !list.loose());
    }
    if (!all.isEmpty()) {
      all.set(0, all.getFirst().before(Break.BLOCKS));
    }
    return all;
  }

  private static List<Line> content(Block.Item item, boolean loose, Pen pen) {
    List<Line> all = new ArrayList<>();
    for (Block block : item.content()) {
      List<Line> lines = Blocks.lines(block, pen);
      if (!all.isEmpty() && !lines.isEmpty()) {
        lines = new ArrayList<>(lines);
        lines.set(0, lines.getFirst().before(Break.ITEMS));
      }
      Blocks.append(all, lines, false, !loose);
    }
    return all.isEmpty() ? List.of(pen.line(List.of(), Break.ITEMS)) : all;
  }

  private static List<Span> mark(Block.Items list, int index, Pen pen) {
    List<Span> mark = new ArrayList<>();
    list.start().ifPresent(start -> mark.add(pen.span(start + index + ".", Role.BULLET)));
    list.items()
        .get(index)
        .done()
        .ifPresent(done -> {
          String space = mark.isEmpty() ? "" : " ";
          mark.add(
              done ? pen.span(space + "☑", Role.TASK_DONE) : pen.span(space + "☐", Role.TASK_OPEN));
        });
    if (mark.isEmpty()) {
      mark.add(pen.span(BULLETS.get(Math.min(pen.depth(), BULLETS.size() - 1)), Role.BULLET));
    }
    return mark;
  }
}
