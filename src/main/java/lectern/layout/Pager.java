package lectern.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import lectern.layout.text.Line;

/// Cuts lines into pages of a height: as few as can be, and parted where it hurts least.
final class Pager {
  /// What one more page costs, against the costs of [Line.Break].
  private static final int PAGE = 100;

  /// What an all but empty page costs, unless it is the last.
  private static final int EMPTY = 30;

  private final List<Line> lines;
  private final int rows;
  private final BitSet begins;
  private final int empty;

  private Pager(List<Line> lines, int rows, BitSet begins, int empty) {
    this.lines = lines;
    this.rows = Math.max(1, rows);
    this.begins = begins;
    this.empty = empty;
  }

  /// A page's lines; `from` is the index among all of the first behind those that are repeated.
  record Cut(int from, int repeated, List<Line> lines) {
    /// The first step that shows something of it.
    int firstStep() {
      return steps().min().orElse(0);
    }

    /// The last one.
    int lastStep() {
      return steps().max().orElse(0);
    }

    private IntStream steps() {
      return lines.stream().flatMap(line -> line.layers().stream()).mapToInt(Line.Layer::step);
    }
  }

  static List<Cut> cut(List<Line> lines, int rows) {
    return new Pager(lines, rows, new BitSet(), EMPTY).cut();
  }

  /// Parts of pages, of which each line of `begins` begins one; as full as can be.
  static List<Cut> parts(List<Line> lines, int rows, BitSet begins) {
    return new Pager(lines, rows, begins, 0).cut();
  }

  /// Whether they fit on one page.
  static boolean fits(List<Line> lines, int rows) {
    int needed = lines.size();
    while (needed > 0 && lines.get(needed - 1).gap()) {
      needed--;
    }
    return needed <= Math.max(1, rows);
  }

  /// The cheapest way on from each line, found from the last line to the first.
  private List<Cut> cut() {
    int size = lines.size();
    long[] cost = new long[size + 1];
    int[] end = new int[size + 1];
    for (int from = size - 1; from >= 0; from--) {
      cost[from] = Long.MAX_VALUE;
      int used = repeated(from).size();
      int needed = used;
      for (int to = from + 1; to <= size; to++) {
        if (begins.get(to - 1) && to > from + 1) {
          break;
        }
        used++;
        needed = lines.get(to - 1).gap() ? needed : used;
        if (needed > rows && to > from + 1) {
          break;
        }
        if (to < size && lines.get(to).gap()) {
          continue;
        }
        long here = to == size ? 0 : PAGE + price(to, needed) + cost[to];
        if (here <= cost[from]) {
          cost[from] = here;
          end[from] = to;
        }
      }
    }
    List<Cut> cuts = new ArrayList<>();
    for (int from = lead(); from < size; from = skipGaps(end[from])) {
      List<Line> repeated = repeated(from);
      List<Line> page = new ArrayList<>(repeated);
      page.addAll(lines.subList(from, end[from]));
      cuts.add(new Cut(from, repeated.size(), page.size() > rows ? page.subList(0, rows) : page));
    }
    return cuts.isEmpty() ? List.of(new Cut(0, 0, List.of())) : cuts;
  }

  private int price(int to, int used) {
    return lines.get(to).before().cost() + empty * (rows - Math.min(used, rows)) / rows;
  }

  /// Blank rows before all else are meant, unless they leave no room for it.
  private int lead() {
    int first = skipGaps(0);
    return first > rows / 2 ? first : 0;
  }

  private int skipGaps(int from) {
    int index = from;
    while (index < lines.size() && lines.get(index).gap()) {
      index++;
    }
    return index;
  }

  /// What a page that starts with this line repeats above it, if that leaves room for more.
  private List<Line> repeated(int from) {
    List<Line> again = lines.get(from).again();
    return from > 0 && again.size() * 2 <= rows ? again : List.of();
  }
}
