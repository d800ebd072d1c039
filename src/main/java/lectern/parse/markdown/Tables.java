package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.parse.source.Problems;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// GFM tables → [Block.Table].
final class Tables {
  private Tables() {}

  static Block.Table read(TableBlock table, Inlines inlines, Origin origin) {
    List<Align> columns = new ArrayList<>();
    List<Block.Cell> header = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Node part : Markdown.children(table)) {
      for (Node row : Markdown.children(part)) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell : Markdown.children(row)) {
          cells.add(new Block.Cell(inlines.read(cell)));
          if (part instanceof TableHead && cell instanceof TableCell head) {
            columns.add(align(head));
          }
        }
        if (part instanceof TableHead) {
          header.addAll(cells);
        } else {
          rows.add(new Block.Row(0, fit(cells, columns.size())));
          warnOfMore(row, columns.size(), origin.source(), origin.problems());
        }
      }
    }
    return new Block.Table(List.copyOf(columns), List.copyOf(header), List.copyOf(rows));
  }

  private static Align align(TableCell cell) {
    return switch (cell.getAlignment()) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT -> Align.RIGHT;
      case null -> Align.NONE;
    };
  }

  private static List<Block.Cell> fit(List<Block.Cell> cells, int columns) {
    while (cells.size() < columns) {
      cells.add(new Block.Cell(List.of()));
    }
    return List.copyOf(cells.subList(0, columns));
  }

  /// GFM drops the cells a row has beyond the columns of its table.
  private static void warnOfMore(Node row, int columns, String source, Problems problems) {
    for (SourceSpan span : row.getSourceSpans()) {
      int from = span.getInputIndex();
      int cells = cells(source.substring(from, from + span.getLength()).strip());
      if (cells > columns) {
        problems.warn(
            Markdown.place(span),
            "this row has %d cells, its table %d columns: the rest is not shown"
                .formatted(cells, columns));
      }
    }
  }

  private static int cells(String line) {
    int cells = line.startsWith("|") ? 0 : 1;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '\\' -> i++;
        case '|' -> cells += i == line.length() - 1 ? 0 : 1;
        default -> {}
      }
    }
    return cells;
  }
}
