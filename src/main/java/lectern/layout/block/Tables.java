package lectern.layout.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Block.Cell;
import lectern.grid.Span;
import lectern.grid.VisualOrder;
import lectern.grid.Wrap;
import lectern.layout.text.InlineText;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.layout.text.ScaledText;
import lectern.theme.Role;

/// A table: columns as wide as their content, or their fair share; where even their words find no
/// room, each row becomes a record of `header: value` lines. One in a script that runs from the
/// right begins there.
final class Tables {
  /// A word longer than this may be broken to keep a table a table.
  private static final int LONGEST_WORD = 18;

  private final Block.Table table;
  private final Pen pen;
  private final int gap;
  private final int[] widths;
  private final boolean[] numbers;
  private final boolean fromRight;

  private Tables(Block.Table table, Pen pen, int gap, int[] widths) {
    this.table = table;
    this.pen = pen;
    this.gap = gap;
    this.widths = widths;
    this.numbers = Numbers.columns(table);
    this.fromRight = isFromRight(table, pen);
  }

  /// Whether its first column is the rightmost: the first letter of its first row says so.
  static boolean isFromRight(Block.Table table, Pen pen) {
    boolean headed = isHeaded(table) || table.rows().isEmpty();
    List<Cell> first = headed ? table.header() : table.rows().getFirst().cells();
    List<List<Span>> words = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      words.addAll(text(first, i, pen));
    }
    return VisualOrder.isFromRight(words);
  }

  private static boolean isHeaded(Block.Table table) {
    return table.header().stream().anyMatch(cell -> !cell.content().isEmpty());
  }

  static List<Line> lines(Block.Table table, Pen pen) {
    int columns = table.columns().size();
    if (columns == 0) {
      return List.of();
    }
    int gap = pen.columns() < 50 ? 2 : 3;
    int[] natural = new int[columns];
    int[] least = new int[columns];
    Pen head = pen.text(pen.style(Role.TABLE_HEAD));
    measure(table.header(), head, natural, least);
    table.rows().forEach(row -> measure(row.cells(), pen, natural, least));
    boolean[] numbers = Numbers.columns(table);
    for (int i = 0; i < columns; i++) {
      boolean number = numbers[i] || table.columns().get(i) == Align.RIGHT;
      least[i] = number && natural[i] <= LONGEST_WORD ? natural[i] : least[i];
    }
    int gaps = gap * (columns - 1);
    boolean wide = sum(natural) + gaps <= pen.widest() || sum(least) + gaps > pen.columns();
    int room = (wide ? pen.widest() : pen.columns()) - gaps;
    return sum(least) <= room
        ? new Tables(table, pen, gap, fit(natural, least, room)).grid()
        : Records.lines(table, pen);
  }

  private static void measure(List<Cell> row, Pen pen, int[] natural, int[] least) {
    for (int i = 0; i < natural.length; i++) {
      for (List<Span> line : text(row, i, pen)) {
        natural[i] = Math.max(natural[i], Line.width(line));
        least[i] = Math.max(least[i], Math.min(ScaledText.longestWord(line), LONGEST_WORD));
      }
      least[i] = Math.max(1, least[i]);
      natural[i] = Math.max(least[i], natural[i]);
    }
  }

  static List<List<Span>> text(List<Cell> row, int column, Pen pen) {
    return column < row.size() ? InlineText.lines(row.get(column).content(), pen) : List.of();
  }

  /// What is left after every column has its least is dealt out by how much more each would like.
  private static int[] fit(int[] natural, int[] least, int room) {
    if (sum(natural) <= room) {
      return natural;
    }
    int spare = room - sum(least);
    int wanted = sum(natural) - sum(least);
    return IntStream.range(0, natural.length)
        .map(i -> least[i] + (int) ((long) (natural[i] - least[i]) * spare / wanted))
        .toArray();
  }

  private List<Line> grid() {
    List<Line> head = new ArrayList<>();
    if (isHeaded(table)) {
      head.addAll(row(table.header(), pen.text(pen.style(Role.TABLE_HEAD)), Break.KEEP));
      String mark = pen.theme().shapes().table();
      if (!mark.isEmpty()) {
        head.add(pen.line(mark.repeat(width()), Role.TABLE_LINE, Break.KEEP));
      }
    }
    List<Line> all = new ArrayList<>(head);
    List<List<Line>> rows =
        table.rows().stream()
            .map(row -> row(row.cells(), pen.from(row.step()), Break.ROWS))
            .toList();
    boolean airy =
        pen.loose() || (!pen.tight() && rows.stream().anyMatch(lines -> lines.size() > 1));
    for (List<Line> row : rows) {
      if (airy && all.size() > head.size()) {
        all.add(Line.GAP);
      }
      row.forEach(line -> all.add(line.again(head)));
    }
    if (all.size() > head.size() && !head.isEmpty()) {
      all.set(head.size(), all.get(head.size()).before(Break.KEEP));
    }
    if (!all.isEmpty()) {
      all.set(0, all.getFirst().before(Break.BLOCKS));
    }
    return all;
  }

  private List<Line> row(List<Cell> row, Pen cellPen, Break before) {
    List<List<List<Span>>> cells = new ArrayList<>();
    Align[] aligns = new Align[widths.length];
    for (int i = 0; i < widths.length; i++) {
      int width = widths[i];
      List<List<Span>> text = text(row, i, cellPen);
      boolean turned = VisualOrder.isFromRight(text);
      aligns[i] = align(i, turned);
      cells.add(
          text.stream()
              .flatMap(line -> Wrap.lines(line, width).stream())
              .map(line -> VisualOrder.row(line, turned))
              .toList());
    }
    int height = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(0));
    List<Line> all = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      Line line = new Line(List.of(), y == 0 ? before : Break.ORPHAN, false, List.of());
      int x = 0;
      for (int i = 0; i < widths.length; i++) {
        if (y < cells.get(i).size()) {
          List<Span> spans = cells.get(i).get(y);
          int left = fromRight ? width() - x - widths[i] : x;
          int start = left + Line.lead(aligns[i], widths[i] - Line.width(spans));
          line = line.with(new Line.Layer(start, spans, cellPen.step()));
        }
        x += widths[i] + gap;
      }
      all.add(line);
    }
    return all;
  }

  private int width() {
    return sum(widths) + gap * (widths.length - 1);
  }

  private Align align(int column, boolean turned) {
    Align given = table.columns().get(column);
    return given == Align.NONE && (fromRight || turned || numbers[column]) ? Align.RIGHT : given;
  }

  private static int sum(int[] numbers) {
    return Arrays.stream(numbers).sum();
  }
}
