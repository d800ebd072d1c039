package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.grid.Span;
import lectern.grid.VisualOrder;
import lectern.layout.text.InlineText;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Bulleted, numbered and task lists.
final class Lists {
  /// More blank rows between two items than that hold nothing together.
  private static final int MOST_ROWS = 8;

  private Lists() {}

  static List<Line> lines(Block.Items list, Pen pen) {
    List<List<Span>> marks =
        IntStream.range(0, list.items().size()).mapToObj(i -> mark(list, i, pen)).toList();
    int widest = marks.stream().mapToInt(Line::width).max().orElse(0);
    boolean beside = widest < pen.columns() / 2;
    Break between = pen.depth() == 0 ? Break.ITEMS : Break.NESTED;
    int least = pen.loose() && pen.depth() == 0 ? 1 : 0;
    int rows = Math.clamp(list.gap(), least, pen.tight() ? 1 : MOST_ROWS);
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Block.Item item = list.items().get(i);
      Pen inside = pen.from(item.step()).inset(beside ? widest + 1 : 0);
      List<Line> lines = new ArrayList<>(content(item, list.gap() > 0, inside.deeper()));
      if (beside) {
        boolean fromRight = isFromRight(item, pen);
        List<Span> mark = VisualOrder.row(marks.get(i), fromRight);
        int free = widest - Line.width(mark);
        int x = fromRight ? pen.columns() - widest : free;
        lines.replaceAll(line -> line.shift(fromRight ? 0 : widest + 1));
        lines.set(0, lines.getFirst().with(new Line.Layer(x, mark, inside.step())));
      } else {
        lines.addAll(0, inside.wrap(List.of(marks.get(i))));
      }
      lines.set(0, lines.getFirst().before(between));
      for (int row = 1; row < rows && !all.isEmpty(); row++) {
        all.add(Line.GAP);
      }
      Blocks.append(all, lines, false, rows == 0);
    }
    if (!all.isEmpty()) {
      all.set(0, all.getFirst().before(Break.BLOCKS));
    }
    return all;
  }

  private static boolean isFromRight(Block.Item item, Pen pen) {
    return !item.content().isEmpty()
        && item.content().getFirst() instanceof Block.Paragraph(List<Inline> text)
        && VisualOrder.isFromRight(InlineText.lines(text, pen));
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
      mark.add(pen.span(pen.theme().shapes().bullet(pen.depth()), Role.BULLET));
    }
    return mark;
  }
}
