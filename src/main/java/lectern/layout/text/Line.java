package lectern.layout.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.deck.Block.Align;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;

/// One row of a slide that has no place on a page yet: layers painted over each other, how good a
/// place a page break before it would be, and the lines that a page starting here repeats above it.
public record Line(List<Layer> layers, Break before, boolean gap, List<Line> again) {

  /// Spans from column `x` on, painted from `step` to before the step `until`; where they only keep
  /// the place of a picture or of larger text, they are as wide as that.
  public record Layer(int x, List<Span> spans, int step, int until, Optional<Strip> strip) {
    /// Painted from `step` on.
    public Layer(int x, List<Span> spans, int step) {
      this(x, spans, step, Integer.MAX_VALUE);
    }

    public Layer(int x, List<Span> spans, int step, int until) {
      this(x, spans, step, until, Optional.empty());
    }

    public Layer shift(int columns) {
      return columns == 0 ? this : new Layer(x + columns, spans, step, until, strip);
    }
  }

  /// One row of something of so many cells that is drawn over them: a picture, or text as many
  /// times as large as it has rows. `alt` says what a picture shows.
  public record Strip(String target, String alt, List<Span> text, Size cells, int row) {
    public static Strip picture(String target, String alt, Size cells, int row) {
      return new Strip(target, alt, List.of(), cells, row);
    }

    public static Strip text(List<Span> text, Size cells, int row) {
      return new Strip("", "", text, cells, row);
    }

    public boolean isText() {
      return !text.isEmpty();
    }

    public Strip row(int other) {
      return new Strip(target, alt, text, cells, other);
    }
  }

  /// What a page break before a line would part, from the best place to the worst.
  public enum Break {
    BLOCKS(0),
    ITEMS(8),
    /// Before this line stands what is left of the page's room, half above and half below.
    MIDDLE(0),
    /// Before this line stands what is left of the page's room.
    FOOT(0),
    /// The items of a list inside an item.
    NESTED(16),
    ROWS(20),
    CODE(24),
    SENTENCE(28),
    TEXT(34),
    /// Would leave a paragraph's first or last line alone.
    ORPHAN(70),
    /// Would leave a heading or a label alone.
    KEEP(400);

    private final int cost;

    Break(int cost) {
      this.cost = cost;
    }

    /// How bad it is, against the others.
    public int cost() {
      return cost;
    }

    /// The worse of both.
    public Break or(Break other) {
      return cost >= other.cost ? this : other;
    }
  }

  /// An empty row between blocks: not needed at a page's top or foot.
  public static final Line GAP = new Line(List.of(), Break.KEEP, true, List.of());

  /// So many empty rows.
  public static List<Line> gaps(int rows) {
    return Collections.nCopies(rows, GAP);
  }

  public static Line of(int x, List<Span> spans, int step, Break before) {
    return new Line(List.of(new Layer(x, spans, step)), before, false, List.of());
  }

  public Line before(Break better) {
    return new Line(layers, better, gap, again);
  }

  public Line asGap() {
    return new Line(layers, before, true, again);
  }

  public Line again(List<Line> lines) {
    return new Line(layers, before, gap, lines);
  }

  /// This line with one more layer on top.
  public Line with(Layer top) {
    return new Line(Stream.concat(layers.stream(), Stream.of(top)).toList(), before, gap, again);
  }

  /// This line moved right, over a layer at its old start.
  public Line inset(int columns, Layer under) {
    List<Layer> all = new ArrayList<>(layers.size() + 1);
    all.add(under);
    layers.forEach(layer -> all.add(layer.shift(columns)));
    return new Line(
        List.copyOf(all),
        before,
        gap,
        again.stream().map(line -> line.inset(columns, under)).toList());
  }

  public Line shift(int columns) {
    return columns == 0
        ? this
        : new Line(
            layers.stream().map(layer -> layer.shift(columns)).toList(),
            before,
            gap,
            again.stream().map(line -> line.shift(columns)).toList());
  }

  public static int width(List<Span> spans) {
    int width = 0;
    for (Span span : spans) {
      width += span.width();
    }
    return width;
  }

  /// Columns to leave at the left of what has so many columns free beside it.
  public static int lead(Align align, int free) {
    return switch (align) {
      case NONE, LEFT -> 0;
      case CENTER -> Math.max(0, free / 2);
      case RIGHT -> Math.max(0, free);
    };
  }

  /// The column after its last.
  public int width() {
    int end = 0;
    for (Layer layer : layers) {
      end = Math.max(end, layer.x + width(layer.spans));
    }
    return end;
  }

  /// Whether it is a row of text that the terminal draws larger.
  public boolean isEnlarged() {
    for (Layer layer : layers) {
      if (layer.strip.isPresent() && layer.strip.get().isText()) {
        return true;
      }
    }
    return false;
  }

  /// The row as it stands at `step`.
  public Frame paint(int step, int columns, Style ground) {
    Frame row = Frame.blank(new Size(columns, 1), ground);
    for (Layer layer : layers) {
      if (layer.step <= step && step < layer.until) {
        row = row.with(layer.x, 0, Frame.row(layer.spans));
      }
    }
    return row;
  }
}
