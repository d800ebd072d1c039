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
import org.jspecify.annotations.Nullable;

/// One screenful of a slide. A slide that fits has one page; steps count through all of them.
public final class Page {
  private final Size room;
  private final Style ground;
  private final List<Line> lines;
  private final int firstStep;
  private final int lastStep;
  private final double start;
  private final @Nullable Body body;
  private final int from;
  private final int above;

  /// A page on which nothing can be pointed at, `lines` from the room's first row on.
  Page(Size room, Style ground, List<Line> lines, int firstStep, int lastStep) {
    this(room, ground, lines, firstStep, lastStep, 0, null, 0, 0);
  }

  /// `lines` from the room's first row on; those of the body from its line `from` on begin below so
  /// many others.
  Page(
      Size room,
      Style ground,
      List<Line> lines,
      int firstStep,
      int lastStep,
      double start,
      @Nullable Body body,
      int from,
      int above) {
    this.room = room;
    this.ground = ground;
    this.lines = List.copyOf(lines);
    this.firstStep = firstStep;
    this.lastStep = lastStep;
    this.start = start;
    this.body = body;
    this.from = from;
    this.above = above;
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
            sights.add(new Sight(strip.target(), strip.alt(), at));
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

  /// A picture on the page: its name in the deck, what it shows, and the cells it takes.
  public record Sight(String target, String alt, Rect at) {}

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

  /// A row of text, and where on its slide it begins, as [#start] says it.
  public record Spot(int row, double at) {}

  /// The rows of the slide's text that show something at `step`, top to bottom; on a cover none.
  public List<Spot> spots(int step) {
    List<Spot> spots = new ArrayList<>();
    if (body == null) {
      return spots;
    }
    double[] starts = body.starts();
    int line = from;
    for (int row = above; row < Math.min(lines.size(), room.rows()); row++) {
      // Where rows were left they are gaps, so the others come in the same order.
      if (!lines.get(row).gap()) {
        while (line < starts.length && body.lines().get(line).gap()) {
          line++;
        }
        if (line < starts.length && shows(lines.get(row), step)) {
          spots.add(new Spot(row, starts[line]));
        }
        line++;
      }
    }
    return spots;
  }

  private static boolean shows(Line line, int step) {
    return line.layers().stream()
        .filter(layer -> layer.step() <= step)
        .flatMap(layer -> layer.spans().stream())
        .anyMatch(span -> span.text().toString().codePoints().anyMatch(Page::isText));
  }

  /// No space, and nothing that rules and grounds are drawn with.
  private static boolean isText(int c) {
    return !Character.isWhitespace(c) && (c < 0x2500 || c > 0x259f);
  }
}
