package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Cell;
import lectern.grid.Span;
import lectern.grid.VisualOrder;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// A table with more columns than the room can hold, told row by row: `header: value`.
final class Records {
  private Records() {}

  static List<Line> lines(Block.Table table, Pen pen) {
    List<List<Span>> names = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      names.add(name(table.header(), i, pen.text(pen.style(Role.TABLE_HEAD))));
    }
    int widest = names.stream().mapToInt(Line::width).max().orElse(0);
    int indent = widest > 0 && widest < pen.columns() / 2 ? widest + 1 : 0;
    boolean fromRight = Tables.isFromRight(table, pen);
    List<Line> all = new ArrayList<>();
    if (table.rows().isEmpty()) {
      all.addAll(record(names, List.of(), indent, fromRight, pen));
    }
    for (Block.Row row : table.rows()) {
      List<Line> lines = record(names, row.cells(), indent, fromRight, pen.from(row.step()));
      lines.set(0, lines.getFirst().before(Break.ROWS));
      Blocks.append(all, lines, false, false);
    }
    all.set(0, all.getFirst().before(Break.BLOCKS));
    return all;
  }

  private static List<Span> name(List<Cell> header, int column, Pen head) {
    List<Span> name = new ArrayList<>();
    Tables.text(header, column, head).forEach(name::addAll);
    if (!name.isEmpty()) {
      name.add(Span.of(":", head.text()));
    }
    return name;
  }

  private static Line.Layer name(List<Span> name, boolean fromRight, Pen pen) {
    int x = fromRight ? pen.columns() - Line.width(name) : 0;
    return new Line.Layer(x, VisualOrder.row(name, fromRight), pen.step());
  }

  /// One row: names where the script begins, values beside them, or below each other where names
  /// are long.
  private static List<Line> record(
      List<List<Span>> names, List<Cell> row, int indent, boolean fromRight, Pen pen) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Line> value = pen.inset(indent).wrap(Tables.text(row, i, pen));
      if (indent == 0) {
        all.addAll(pen.wrap(List.of(names.get(i))));
      } else if (value.isEmpty()) {
        all.add(pen.line(List.of(), Break.ORPHAN).with(name(names.get(i), fromRight, pen)));
      } else {
        int shift = fromRight ? 0 : indent;
        value = new ArrayList<>(value);
        value.replaceAll(line -> line.shift(shift));
        value.set(0, value.getFirst().with(name(names.get(i), fromRight, pen)));
      }
      value.forEach(line -> all.add(line.before(Break.ORPHAN)));
    }
    return all;
  }
}
