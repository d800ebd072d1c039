package lectern.parse.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Inline;

/// The cells of an HTML table as they come in.
public final class Grid {
  /// More than this nobody can read; it bounds what spans may ask for.
  private static final int MOST_COLUMNS = 100;

  /// A table of more cells is none.
  private static final int MOST_CELLS = 100_000;

  /// How a cell stands in its table.
  public record Span(int columns, int rows, Align align, boolean header) {
    static final Span ONE = new Span(1, 1, Align.NONE, false);
  }

  /// `filled`: whether anything stands in it, be it without words.
  private record Placed(List<Inline> content, Align align, boolean header, boolean filled) {
    static final Placed NOTHING = new Placed(List.of(), Align.NONE, true, false);
  }

  private record Line(int step, boolean head, List<Placed> cells) {
    boolean isFilled() {
      return cells.stream().anyMatch(Placed::filled);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  /// For each column how many rows more a cell above reaches down.
  private final List<Integer> reach = new ArrayList<>();

  private boolean head;

  void head(boolean on) {
    head = on;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void row(int step) {
    lines.add(new Line(step, head, new ArrayList<>()));
    underReach();
  }

  void cell(Span span, List<Block> content) {
    List<Placed> cells = lines.getLast().cells;
    for (int i = 0; i < span.columns && cells.size() < MOST_COLUMNS; i++) {
      while (reach.size() <= cells.size()) {
        reach.add(0);
      }
      reach.set(cells.size(), span.rows - 1);
      List<Inline> words = i == 0 ? CellText.of(content) : List.of();
      cells.add(new Placed(words, span.align, span.header, !content.isEmpty()));
    }
    underReach();
  }

  /// Fills what cells of the rows above take of this one.
  private void underReach() {
    List<Placed> cells = lines.getLast().cells;
    while (cells.size() < reach.size() && reach.get(cells.size()) > 0) {
      reach.set(cells.size(), reach.get(cells.size()) - 1);
      cells.add(Placed.NOTHING);
    }
  }

  /// The table, if there is anything in it. Without a head, its first row's cells are empty.
  Optional<Block> block(int at) {
    int columns = lines.stream().mapToInt(line -> line.cells.size()).max().orElse(0);
    if (lines.stream().noneMatch(Line::isFilled)) {
      return Optional.empty();
    }
    if ((long) columns * lines.size() > MOST_CELLS) {
      return Optional.of(rowsAsItems());
    }
    Line first = lines.getFirst();
    boolean headed = first.head || first.cells.stream().allMatch(Placed::header);
    List<Block.Row> rows = new ArrayList<>();
    for (Line line : headed ? lines.subList(1, lines.size()) : lines) {
      rows.add(
          new Block.Row(
              line.step > at && line.isFilled() ? line.step : 0, cells(line, columns, !headed)));
    }
    List<Block.Cell> header =
        headed
            ? cells(first, columns, true)
            : Collections.nCopies(columns, new Block.Cell(List.of()));
    return Optional.of(new Block.Table(aligns(columns), header, List.copyOf(rows)));
  }

  private static List<Block.Cell> cells(Line line, int columns, boolean plain) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Placed placed : line.cells) {
      boolean strong = placed.header && !plain && !placed.content.isEmpty();
      cells.add(
          new Block.Cell(strong ? List.of(new Inline.Strong(placed.content)) : placed.content));
    }
    while (cells.size() < columns) {
      cells.add(new Block.Cell(List.of()));
    }
    return List.copyOf(cells);
  }

  private Block rowsAsItems() {
    List<Block.Item> items = new ArrayList<>();
    for (Line line : lines) {
      List<Block> words = new ArrayList<>();
      line.cells.stream()
          .filter(cell -> !cell.content.isEmpty())
          .forEach(cell -> words.add(new Block.Paragraph(cell.content)));
      items.add(new Block.Item(0, Optional.empty(), List.copyOf(words)));
    }
    return new Block.Items(Optional.empty(), 0, List.copyOf(items));
  }

  /// A column stands as most of its cells that say so.
  private List<Align> aligns(int columns) {
    List<Align> aligns = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      Map<Align, Long> votes =
          lines.stream()
              .filter(line -> column < line.cells.size())
              .map(line -> line.cells.get(column).align)
              .filter(align -> align != Align.NONE)
              .collect(Collectors.groupingBy(align -> align, TreeMap::new, Collectors.counting()));
      aligns.add(
          votes.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(Align.NONE));
    }
    return List.copyOf(aligns);
  }
}
