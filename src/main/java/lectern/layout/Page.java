package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.layout.text.Line;

/// One screenful of a slide. A slide that fits has one page; steps count through all of them.
public final class Page {
  private final Size room;
  private final Style ground;
  private final List<Line> lines;
  private final int firstStep;
  private final int lastStep;
  private final double start;

  /// `lines` from the room's first row on.
  Page(Size room, Style ground, List<Line> lines, int firstStep, int lastStep, double start) {
    this.room = room;
    this.ground = ground;
    this.lines = List.copyOf(lines);
    this.firstStep = firstStep;
    this.lastStep = lastStep;
    this.start = start;
  }

  /// The page as it stands at `step`, exactly as large as the room it was laid out for. What later
  /// steps show is blank but has its room; after its last step it stays as it is.
  public Frame frame(int step) {
    int now = Math.min(step, lastStep);
    int rows = Math.min(lines.size(), room.rows());
    List<Frame> painted = new ArrayList<>(rows + 1);
    for (Line line : lines.subList(0, rows)) {
      painted.add(line.paint(now, room.columns(), ground));
    }
    painted.add(Frame.blank(new Size(room.columns(), room.rows() - rows), ground));
    return Frame.stack(painted);
  }

  /// The first step that shows something of this page.
  public int firstStep() {
    return firstStep;
  }

  /// The last step that shows something of this page or a page before it.
  public int lastStep() {
    return lastStep;
  }

  /// Where on its slide this page begins: the index of a block, and after the point how much of
  /// that block stands on pages before. What is in sight there stays so when the room changes.
  public double start() {
    return start;
  }
}
