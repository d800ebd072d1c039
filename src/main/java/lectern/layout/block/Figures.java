package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Extent;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.image.Header;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Line.Strip;
import lectern.layout.text.Pen;
import lectern.layout.text.Pictures;
import lectern.theme.Role;

/// Room for pictures that can be drawn, and what is written under them.
final class Figures {
  /// A picture of pixels is not drawn larger than that many times as it is.
  private static final double MOST = 2;

  private static final double SLIDE_WIDTH = 1280;
  private static final double SLIDE_HEIGHT = 720;

  private Figures() {}

  static List<Line> lines(Block.Picture picture, Header header, Pen pen) {
    List<Line> caption = caption(picture, pen);
    Size cells =
        cells(picture.extent(), header, pen, pen.paper().pictures().rows() - caption.size());
    Align align = pen.align() == Align.NONE ? Align.CENTER : pen.align();
    int free = pen.columns() - cells.columns();
    int x = align == Align.CENTER ? Math.floorDiv(free, 2) : Line.lead(align, free);
    Span blank = Span.of(" ".repeat(cells.columns()), pen.text());
    List<Line> all = new ArrayList<>();
    for (int row = 0; row < cells.rows(); row++) {
      Strip strip = Strip.picture(picture.target(), picture.alt(), cells, row);
      Line.Layer layer =
          new Line.Layer(x, List.of(blank), pen.step(), Integer.MAX_VALUE, Optional.of(strip));
      Break before = row == 0 ? Break.BLOCKS : Break.KEEP;
      all.add(new Line(List.of(layer), before, false, List.of()));
    }
    for (Line line : caption) {
      int under = x + (cells.columns() - line.width()) / 2;
      all.add(line.shift(under).before(Break.KEEP));
    }
    return all;
  }

  private static List<Line> caption(Block.Picture picture, Pen pen) {
    Pen left = pen.align(Align.LEFT);
    return picture
        .title()
        .filter(title -> !title.isBlank())
        .map(title -> left.wrap(List.of(List.of(pen.span(title, Role.MUTED)))))
        .orElse(List.of());
  }

  /// As wide and high as is wanted; else as the room allows, but not blown up.
  private static Size cells(Extent extent, Header header, Pen pen, int mostRows) {
    Pictures pictures = pen.paper().pictures();
    int rows = Math.max(1, mostRows);
    int columns = pen.columns() + 2 * pictures.reach();
    double wide = (double) header.width() / pictures.cell().width();
    double high = (double) header.height() / pictures.cell().height();
    double fits = Math.min(columns / wide, rows / high);
    double wanted = header.scalable() ? fits : MOST;
    if (!extent.equals(Extent.NONE)) {
      double byWidth =
          extent
              .width()
              .map(l -> of(l, columns, pictures.slide().columns() / SLIDE_WIDTH) / wide)
              .orElse(Double.MAX_VALUE);
      double byHeight =
          extent
              .height()
              .map(l -> of(l, rows, pictures.slide().rows() / SLIDE_HEIGHT) / high)
              .orElse(Double.MAX_VALUE);
      wanted = Math.min(byWidth, byHeight);
    }
    double scale = Math.min(fits, wanted);
    return new Size(
        Math.clamp(Math.round(wide * scale), 1, columns),
        Math.clamp(Math.round(high * scale), 1, rows));
  }

  private static double of(Extent.Length length, int room, double perPixel) {
    return switch (length.unit()) {
      case PERCENT -> room * length.value() / 100;
      case PIXELS -> length.value() * perPixel;
    };
  }
}
