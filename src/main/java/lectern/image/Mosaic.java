package lectern.image;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;

/// A picture made of block characters: each cell shows two colours, parted in the way that is
/// nearest to the four quarters under it.
final class Mosaic {
  /// By which quarters are in the foreground: 1 top left, 2 top right, 4 bottom left, 8 bottom
  /// right.
  private static final List<SafeText> BLOCKS =
      " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".codePoints().mapToObj(c -> SafeText.of(Character.toString(c))).toList();

  private final Style ground;

  private Mosaic(Color ground) {
    this.ground = Style.PLAIN.bg(ground);
  }

  /// The picture in so many cells, over a ground.
  static Frame of(Pixels pixels, Size cells, Color ground) {
    Pixels quarters = pixels.scaled(2 * cells.columns(), 2 * cells.rows()).over(rgb(ground));
    Mosaic mosaic = new Mosaic(ground);
    List<Frame> rows = new ArrayList<>(cells.rows());
    for (int y = 0; y < cells.rows(); y++) {
      List<Span> row = new ArrayList<>(cells.columns());
      for (int x = 0; x < cells.columns(); x++) {
        row.add(mosaic.cell(quarters, 2 * x, 2 * y));
      }
      rows.add(Frame.row(row));
    }
    return Frame.stack(rows);
  }

  /// Red, green and blue of a ground; black where it is the terminal's own.
  static int rgb(Color ground) {
    return ground instanceof Color.Rgb rgb ? rgb.red() << 16 | rgb.green() << 8 | rgb.blue() : 0;
  }

  private Span cell(Pixels quarters, int x, int y) {
    int[] argb = {
      quarters.at(x, y), quarters.at(x + 1, y), quarters.at(x, y + 1), quarters.at(x + 1, y + 1),
    };
    int clear = 0;
    for (int i = 0; i < 4; i++) {
      clear |= argb[i] == 0 ? 1 << i : 0;
    }
    if (clear == 0b1111) {
      return new Span(BLOCKS.getFirst(), ground);
    }
    int[][] rgb = new int[4][];
    for (int i = 0; i < 4; i++) {
      rgb[i] = new int[] {argb[i] >> 16 & 0xff, argb[i] >> 8 & 0xff, argb[i] & 0xff};
    }
    return clear == 0 ? split(rgb, best(rgb)) : cut(rgb, clear);
  }

  /// What is clear shows the ground itself, which may be no colour that we know.
  private Span cut(int[][] rgb, int clear) {
    int seen = ~clear & 0b1111;
    return new Span(BLOCKS.get(seen), ground.fg(mean(rgb, seen)));
  }

  private Span split(int[][] rgb, int foreground) {
    Color bg = mean(rgb, ~foreground & 0b1111);
    return foreground == 0
        ? new Span(BLOCKS.getFirst(), ground.bg(bg))
        : new Span(BLOCKS.get(foreground), ground.fg(mean(rgb, foreground)).bg(bg));
  }

  /// The way of parting that leaves the least error; the plainest of equals.
  private static int best(int[][] rgb) {
    int best = 0;
    int least = error(rgb, 0b1111);
    for (int way = 1; way < 8; way++) {
      int error = error(rgb, way) + error(rgb, ~way & 0b1111);
      if (error + error / 16 < least) {
        least = error;
        best = way;
      }
    }
    return best;
  }

  private static int error(int[][] rgb, int which) {
    int count = Integer.bitCount(which);
    int error = 0;
    for (int part = 0; part < 3; part++) {
      int sum = 0;
      int squares = 0;
      for (int i = 0; i < 4; i++) {
        if ((which >> i & 1) != 0) {
          sum += rgb[i][part];
          squares += rgb[i][part] * rgb[i][part];
        }
      }
      error += squares - sum * sum / count;
    }
    return error;
  }

  private static Color mean(int[][] rgb, int which) {
    int count = Integer.bitCount(which);
    int[] sums = {count / 2, count / 2, count / 2};
    for (int i = 0; i < 4; i++) {
      if ((which >> i & 1) != 0) {
        for (int part = 0; part < 3; part++) {
          sums[part] += rgb[i][part];
        }
      }
    }
    return new Color.Rgb(sums[0] / count, sums[1] / count, sums[2] / count);
  }
}
