package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Span;
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

  /// The pictures that are to be drawn on the page at `step`, where [#frame] has left them blank.
  public List<Sight> pictures(int step) {
    List<Sight> sights = new ArrayList<>();
    forEachStrip(
        step,
        (strip, at) -> {
          if (!strip.isText()) {
            sights.add(new Sight(strip.target(), at));
          }
        });
    return sights;
  }

  /// The larger text that is to be drawn on the page at `step`, where [#frame] has left it blank.
  public List<Enlarged> enlarged(int step) {
    List<Enlarged> texts = new ArrayList<>();
    forEachStrip(
        step,
        (strip, at) -> {
          if (strip.isText()) {
            texts.add(new Enlarged(strip.text(), at));
          }
        });
    return texts;
  }

  private void forEachStrip(int step, BiConsumer<Line.Strip, Rect> then) {
    for (int y = 0; y < lines.size(); y++) {
      for (Line.Layer layer : lines.get(y).layers()) {
        if (layer.step() <= step
            && step < layer.until()
            && layer.strip().isPresent()
            && isWhole(layer, y)) {
          Line.Strip strip = layer.strip().get();
          Size cells = strip.cells();
          then.accept(strip, new Rect(layer.x(), y, cells.columns(), cells.rows()));
        }
      }
    }
  }

  /// A picture on the page: its name in the deck, and the cells it takes.
  public record Sight(String target, Rect at) {}

  /// Text on the page as many times as large as its place is high, in rows.
  public record Enlarged(List<Span> text, Rect at) {}

  /// Whether this is the first row of such a thing, and all others are on this page.
  private boolean isWhole(Line.Layer first, int y) {
    Line.Strip strip = first.strip().orElseThrow();
    int rows = strip.cells().rows();
    if (strip.row() != 0 || y + rows > Math.min(lines.size(), room.rows())) {
      return false;
    }
    Line.Strip last = strip.row(rows - 1);
    return first.x() + strip.cells().columns() <= room.columns()
        && lines.get(y + rows - 1).layers().stream()
            .anyMatch(layer -> layer.x() == first.x() && layer.strip().equals(Optional.of(last)));
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
