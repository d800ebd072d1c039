package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Column;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Line.Layer;
import lectern.layout.text.Pen;

/// Blocks side by side, as wide as their weights say; below each other where that leaves no room to
/// read.
final class Columns {
  /// Fewer terminal columns hold no text.
  private static final int LEAST = 24;

  /// Fewer show nothing of a picture.
  private static final int LEAST_PICTURE = 16;

  private Columns() {}

  static List<Line> lines(List<Column> columns, Pen pen) {
    int gap = pen.widest() < 80 ? 3 : 4;
    return widths(columns, pen.widest() - gap * (columns.size() - 1))
        .map(widths -> beside(columns, widths, gap, pen))
        .orElseGet(() -> Blocks.stack(content(columns), pen));
  }

  private static List<Block> content(List<Column> columns) {
    return columns.stream().flatMap(column -> column.content().stream()).toList();
  }

  private static int least(Column column) {
    boolean pictures =
        !column.content().isEmpty()
            && column.content().stream().allMatch(Block.Picture.class::isInstance);
    return pictures ? LEAST_PICTURE : LEAST;
  }

  /// What each column takes of the room: its share, but no less than the least. An empty one may be
  /// of any width.
  private static Optional<int[]> widths(List<Column> columns, int room) {
    int[] widths = new int[columns.size()];
    boolean[] least = new boolean[columns.size()];
    boolean again = columns.size() > 1 && room > 0;
    while (again) {
      again = false;
      int left = room;
      long weights = 0;
      for (int i = 0; i < widths.length; i++) {
        left -= least[i] ? least(columns.get(i)) : 0;
        weights += least[i] ? 0 : columns.get(i).weight();
      }
      if (left < 0) {
        return Optional.empty();
      }
      for (int i = 0; i < widths.length; i++) {
        widths[i] =
            least[i]
                ? least(columns.get(i))
                : (int) ((long) left * columns.get(i).weight() / weights);
        if (widths[i] < least(columns.get(i)) && !columns.get(i).content().isEmpty()) {
          least[i] = true;
          again = true;
        }
      }
    }
    return columns.size() > 1 && room > 0 ? Optional.of(widths) : Optional.empty();
  }

  private static List<Line> beside(List<Column> columns, int[] widths, int gap, Pen pen) {
    List<List<Line>> stacks = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < widths.length; i++) {
      int left = x;
      stacks.add(
          Blocks.stack(columns.get(i).content(), pen.within(widths[i])).stream()
              .map(line -> line.shift(left))
              .toList());
      x += widths[i] + gap;
    }
    List<Line> all = merged(stacks);
    if (!all.isEmpty()) {
      all.set(0, all.getFirst().before(Break.BLOCKS));
    }
    return all;
  }

  /// Row by row; a page breaks where it hurts the column least that it hurts most.
  private static List<Line> merged(List<List<Line>> stacks) {
    int height = stacks.stream().mapToInt(List::size).max().orElse(0);
    List<Line> all = new ArrayList<>(height);
    for (int row = 0; row < height; row++) {
      List<Line> beside = new ArrayList<>();
      for (List<Line> stack : stacks) {
        if (row < stack.size()) {
          beside.add(stack.get(row));
        }
      }
      all.add(beside.size() == 1 ? beside.getFirst() : merge(beside));
    }
    return all;
  }

  private static Line merge(List<Line> beside) {
    List<Layer> layers = new ArrayList<>();
    boolean gap = true;
    Break before = Break.BLOCKS;
    for (Line line : beside) {
      layers.addAll(line.layers());
      gap &= line.gap();
      before = line.gap() ? before : before.or(line.before());
    }
    List<List<Line>> again = beside.stream().map(Line::again).toList();
    boolean repeats = again.stream().anyMatch(lines -> !lines.isEmpty());
    return new Line(layers, before, gap, repeats ? merged(again) : List.of());
  }
}
