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
    boolean beside = widest < pen.columns() / 2;
    Break between = pen.depth() == 0 ? Break.ITEMS : Break.NESTED;
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Block.Item item = list.items().get(i);
      Pen inside = pen.from(item.step()).inset(beside ? widest + 1 : 0);
      List<Line> lines = new ArrayList<>(content(item, list.gap() > 0, inside.deeper()));
      if (beside) {
        lines.replaceAll(line -> line.shift(widest + 1));
        int x = widest - Line.width(marks.get(i));
        lines.set(0, lines.getFirst().with(new Line.Layer(x, marks.get(i), inside.step())));
      } else {
        lines.addAll(0, inside.wrap(List.of(marks.get(i))));
      }
      lines.set(0, lines.getFirst().before(between));
      Blocks.append(all, lines, false, list.gap() == 0);
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
        lines.set(0, lines.getFirst().before(Break.NESTED));
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
