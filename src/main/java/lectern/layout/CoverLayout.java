package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.grid.Size;
import lectern.layout.block.Covers;
import lectern.layout.text.Line;
import lectern.layout.text.Paper;
import lectern.layout.text.Pen;

/// Lays out a slide that is all title, in the middle of the room or at its left.
final class CoverLayout {
  private final List<Block> blocks;
  private final PageFormat format;
  private final Size room;

  private CoverLayout(List<Block> blocks, PageFormat format) {
    this.blocks = blocks;
    this.format = format;
    this.room = format.room();
  }

  static List<Page> pages(List<Block> blocks, PageFormat format) {
    return new CoverLayout(blocks, format).pages();
  }

  private List<Page> pages() {
    List<Line> lines = lines(Paper.Spacing.USUAL);
    if (lines.size() > room.rows()) {
      lines = lines(Paper.Spacing.TIGHT);
    }
    if (lines.size() > room.rows()) {
      lines = lines.stream().filter(line -> !line.gap()).toList();
    }
    List<Page> pages = new ArrayList<>();
    int lastStep = 0;
    for (Pager.Cut cut : Pager.cut(lines, room.rows())) {
      List<Line> all = new ArrayList<>(Line.gaps((room.rows() - cut.lines().size()) * 2 / 5));
      int widest = cut.lines().stream().mapToInt(Line::width).max().orElse(0);
      for (Line line : cut.lines()) {
        all.add(line.shift(lead(format.theme().shapes().coverAtLeft() ? widest : line.width())));
      }
      lastStep = Math.max(lastStep, cut.lastStep());
      pages.add(new Page(room, format.ground(), all, cut.firstStep(), lastStep));
    }
    return pages;
  }

  /// Columns left of what is so wide: in the middle, or where other slides begin if it may be
  /// there.
  private int lead(int width) {
    int centred = Math.max(0, (room.columns() - width) / 2);
    return format.theme().shapes().coverAtLeft()
        ? Math.min(centred, format.margins().left())
        : centred;
  }

  private List<Line> lines(Paper.Spacing spacing) {
    Margins margins = format.margins();
    int widest = room.columns() - 2 * (margins.left() - margins.reach());
    Pen pen = format.pen(spacing, widest, room.rows()).align(Align.LEFT);
    return blocks.getFirst() instanceof Block.Cover(var meta)
        ? Covers.lines(meta, pen)
        : Covers.section(blocks, pen);
  }
}
