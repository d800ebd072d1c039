package lectern.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lectern.grid.CellSize;
import lectern.grid.Graphic;

/// DEC's Sixel graphics: bands of six rows, each drawn once a colour, with runs counted.
final class Sixel {
  static final int BAND = 6;

  /// With fewer colours than that, errors are spread over neighbours.
  private static final int FEW = 64;

  /// Pixels either way that xterm takes at once; a larger picture it does not show at all.
  private static final int MOST = 1000;

  private final int width;
  private final int[] indexes;
  private final int[] palette;
  private final StringBuilder out = new StringBuilder(1 << 16);

  private Sixel(Pixels pixels, int registers) {
    this.width = pixels.width();
    MedianCut cut = new MedianCut(pixels.argb(), registers);
    this.palette = cut.palette();
    this.indexes =
        palette.length >= FEW || registers >= FEW
            ? plain(pixels.argb(), cut)
            : new Diffusion(pixels, cut).indexes();
  }

  /// Drawn from the cursor on, which stays there; what is clear keeps what was there. A large
  /// picture is sent in parts of whole cells.
  static Graphic graphic(Pixels pixels, int registers, CellSize cell) {
    Sixel sixel = new Sixel(pixels, registers);
    int columns = MOST / cell.width();
    int rows = MOST / cell.height();
    for (int row = 0; row * cell.height() < pixels.height(); row += rows) {
      for (int column = 0; column * cell.width() < pixels.width(); column += columns) {
        sixel.move(column, row);
        int left = column * cell.width();
        int top = row * cell.height();
        sixel.part(
            left,
            top,
            Math.min(pixels.width() - left, columns * cell.width()),
            Math.min(pixels.height() - top, rows * cell.height()));
        sixel.out.append("\0338");
      }
    }
    return new Graphic(sixel.out.toString().getBytes(StandardCharsets.US_ASCII), new byte[0], true);
  }

  /// Saves where the cursor is, and moves it by so many cells.
  private void move(int columns, int rows) {
    out.append("\0337");
    if (columns > 0) {
      out.append("\033[").append(columns).append('C');
    }
    if (rows > 0) {
      out.append("\033[").append(rows).append('B');
    }
  }

  private static int[] plain(int[] argb, MedianCut cut) {
    int[] indexes = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      indexes[i] = argb[i] >>> 24 < 128 ? -1 : cut.indexOf(argb[i]);
    }
    return indexes;
  }

  private void part(int left, int top, int wide, int high) {
    out.append("\033P0;1;0q\"1;1;").append(wide).append(';').append(high);
    for (int i = 0; i < palette.length; i++) {
      out.append('#').append(i).append(";2");
      for (int shift = 16; shift >= 0; shift -= 8) {
        out.append(';').append(((palette[i] >> shift & 0xff) * 100 + 127) / 255);
      }
    }
    for (int y = 0; y < high; y += BAND) {
      band(left, top + y, wide, Math.min(BAND, high - y));
      out.append('-');
    }
    out.setLength(out.length() - 1); // no new line after the last, or the screen would scroll
    out.append("\033\\");
  }

  private void band(int left, int top, int wide, int rows) {
    byte[][] bits = new byte[palette.length][];
    for (int row = 0; row < rows; row++) {
      for (int x = 0; x < wide; x++) {
        int color = indexes[(top + row) * width + left + x];
        if (color >= 0) {
          if (bits[color] == null) {
            bits[color] = new byte[wide];
          }
          bits[color][x] |= (byte) (1 << row);
        }
      }
    }
    boolean first = true;
    for (int color = 0; color < bits.length; color++) {
      if (bits[color] != null) {
        out.append(first ? "#" : "$#").append(color);
        runs(bits[color]);
        first = false;
      }
    }
  }

  /// What is blank up to the end is left out.
  private void runs(byte[] bits) {
    int end = bits.length;
    while (end > 0 && bits[end - 1] == 0) {
      end--;
    }
    for (int x = 0; x < end; ) {
      int from = x;
      while (x < end && bits[x] == bits[from]) {
        x++;
      }
      char sixel = (char) ('?' + bits[from]);
      if (x - from > 3) {
        out.append('!').append(x - from).append(sixel);
      } else {
        out.repeat(sixel, x - from);
      }
    }
  }

  /// Floyd and Steinberg's spreading of errors, row by row.
  private static final class Diffusion {
    private final Pixels pixels;
    private final MedianCut cut;

    Diffusion(Pixels pixels, MedianCut cut) {
      this.pixels = pixels;
      this.cut = cut;
    }

    int[] indexes() {
      int width = pixels.width();
      int[] indexes = new int[pixels.argb().length];
      float[] here = new float[3 * (width + 2)];
      float[] below = new float[3 * (width + 2)];
      for (int i = 0; i < indexes.length; i++) {
        int x = i % width;
        if (x == 0 && i > 0) {
          float[] swap = here;
          here = below;
          below = swap;
          Arrays.fill(below, 0);
        }
        indexes[i] = pixels.argb()[i] >>> 24 < 128 ? -1 : index(pixels.argb()[i], x, here, below);
      }
      return indexes;
    }

    private int index(int argb, int x, float[] here, float[] below) {
      int wanted = 0xff;
      int at = 3 * (x + 1);
      for (int part = 0; part < 3; part++) {
        int own = argb >> (16 - 8 * part) & 0xff;
        wanted = wanted << 8 | Math.clamp(Math.round(own + here[at + part]), 0, 255);
      }
      int index = cut.indexOf(wanted);
      int got = cut.palette()[index];
      for (int part = 0; part < 3; part++) {
        int shift = 16 - 8 * part;
        float error = (wanted >> shift & 0xff) - (got >> shift & 0xff);
        here[at + 3 + part] += error * 7 / 16;
        below[at - 3 + part] += error * 3 / 16;
        below[at + part] += error * 5 / 16;
        below[at + 3 + part] += error / 16;
      }
      return index;
    }
  }
}
