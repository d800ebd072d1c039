package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;

/// One row of a slide that has no place on a page yet: layers painted over each other, how good a
/// place a page break before it would be, and the lines that a page starting here repeats above it.
record Line(List<Layer> layers, Break before, boolean gap, List<Line> again) {

  /// Spans from column `x` on, painted from `step` on.
  record Layer(int x, List<Span> spans, int step) {
    Layer shift(int columns) {
      return columns == 0 ? this : new Layer(x + columns, spans, step);
    }
  }

  /// What a page break before a line would part, from the best place to the worst.
  enum Break {
    BLOCKS(0),
    ITEMS(8),
    /// The items of a list inside an item.
    NESTED(16),
    ROWS(20),
    CODE(30),
    TEXT(24),
    /// Would leave a paragraph's first or last line alone.
    ORPHAN(70),
    /// Would leave a heading or a label alone.
    KEEP(400);

    final int cost;

    Break(int cost) {
      this.cost = cost;
    }
  }

  /// An empty row between blocks: not needed at a page's top or foot.
  static final Line GAP = new Line(List.of(), Break.KEEP, true, List.of());

  static Line of(int x, List<Span> spans, int step, Break before) {
    return new Line(List.of(new Layer(x, spans, step)), before, false, List.of());
  }

  Line before(Break better) {
    return new Line(layers, better, gap, again);
  }

  Line asGap() {
    return new Line(layers, before, true, again);
  }

  Line again(List<Line> lines) {
    return new Line(layers, before, gap, lines);
  }

  /// This line with one more layer on top.
  Line with(Layer top) {
    return new Line(Stream.concat(layers.stream(), Stream.of(top)).toList(), before, gap, again);
  }

  /// This line moved right, over a layer at its old start.
  Line inset(int columns, Layer under) {
    List<Layer> all = new ArrayList<>(layers.size() + 1);
    all.add(under);
    layers.forEach(layer -> all.add(layer.shift(columns)));
    return new Line(
        List.copyOf(all),
        before,
        gap,
        again.stream().map(line -> line.inset(columns, under)).toList());
  }

  Line shift(int columns) {
    return columns == 0
        ? this
        : new Line(
            layers.stream().map(layer -> layer.shift(columns)).toList(),
            before,
            gap,
            again.stream().map(line -> line.shift(columns)).toList());
  }

  static int width(List<Span> spans) {
    return spans.stream().mapToInt(Span::width).sum();
  }

  /// The column after its last.
  int width() {
    return layers.stream().mapToInt(layer -> layer.x + width(layer.spans)).max().orElse(0);
  }

  /// The row as it stands at `step`.
  Frame paint(int step, int columns, Style ground) {
    Frame row = Frame.blank(new Size(columns, 1), ground);
    for (Layer layer : layers) {
      if (layer.step <= step) {
        row = row.with(layer.x, 0, Frame.row(layer.spans));
      }
    }
    return row;
  }
}
