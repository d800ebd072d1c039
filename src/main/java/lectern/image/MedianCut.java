package lectern.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The colours that stand for all of a picture's: boxes of colours are cut in two where their
/// pixels are halved, the one with the widest spread of most pixels first (Heckbert, 1982). Works
/// on colours of 6 bits a part.
final class MedianCut {
  private static final int BITS = 6;
  private static final int PART = (1 << BITS) - 1;
  private static final int COLORS = 1 << (3 * BITS);

  private final int[] counts = new int[COLORS];
  private final long[][] sums = new long[3][COLORS];
  private final List<Box> boxes = new ArrayList<>();

  /// For each colour the index of what stands for it; -1 where none is used.
  private final int[] index = new int[COLORS];

  private final int[] palette;

  /// `most` colours at most; what is clear does not count.
  MedianCut(int[] argb, int most) {
    for (int pixel : argb) {
      if (pixel >>> 24 >= 128) {
        int color = key(pixel);
        counts[color]++;
        sums[0][color] += pixel >> 16 & 0xff;
        sums[1][color] += pixel >> 8 & 0xff;
        sums[2][color] += pixel & 0xff;
      }
    }
    int[] used = new int[COLORS];
    int size = 0;
    for (int color = 0; color < COLORS; color++) {
      if (counts[color] > 0) {
        used[size++] = color;
      }
    }
    if (size > 0) {
      boxes.add(new Box(Arrays.copyOf(used, size)));
    }
    while (boxes.size() < most && cut()) {}
    Arrays.fill(index, -1);
    palette = new int[boxes.size()];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = boxes.get(i).mean();
      for (int color : boxes.get(i).colors) {
        index[color] = i;
      }
    }
  }

  private static int key(int argb) {
    int red = argb >> (24 - BITS) & PART;
    int green = argb >> (16 - BITS) & PART;
    int blue = argb >> (8 - BITS) & PART;
    return red << (2 * BITS) | green << BITS | blue;
  }

  /// Red, green and blue, 8 bits each, of the colours chosen.
  int[] palette() {
    return palette;
  }

  /// The index of the colour that stands for this one.
  int indexOf(int argb) {
    int key = key(argb);
    if (index[key] < 0) {
      index[key] = nearest(argb);
    }
    return index[key];
  }

  private int nearest(int argb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int r = (palette[i] >> 16 & 0xff) - (argb >> 16 & 0xff);
      int g = (palette[i] >> 8 & 0xff) - (argb >> 8 & 0xff);
      int b = (palette[i] & 0xff) - (argb & 0xff);
      int distance = 2 * r * r + 4 * g * g + b * b;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /// Cuts the box that gains most by it; whether there was one.
  private boolean cut() {
    Box best = boxes.getFirst();
    for (Box box : boxes) {
      if (box.weight > best.weight) {
        best = box;
      }
    }
    if (best.weight == 0) {
      return false;
    }
    boxes.remove(best);
    boxes.addAll(best.halves());
    return true;
  }

  private final class Box {
    private final int[] colors;
    private final int shift;
    private final long pixels;

    /// How much there is to gain by cutting it: 0 for a single colour.
    private final double weight;

    Box(int[] colors) {
      this.colors = colors;
      int widest = 0;
      int spread = 0;
      for (int s = 0; s < 3 * BITS; s += BITS) {
        int low = PART;
        int high = 0;
        for (int color : colors) {
          low = Math.min(low, color >> s & PART);
          high = Math.max(high, color >> s & PART);
        }
        if (high - low > spread) {
          spread = high - low;
          widest = s;
        }
      }
      long all = 0;
      for (int color : colors) {
        all += counts[color];
      }
      shift = widest;
      pixels = all;
      weight = spread == 0 ? 0 : spread * Math.sqrt((double) all);
    }

    List<Box> halves() {
      int[] sorted = sorted();
      long seen = 0;
      int middle = 0;
      while (middle < sorted.length - 1 && 2 * seen < pixels) {
        seen += counts[sorted[middle++]];
      }
      middle = Math.clamp(middle, 1, sorted.length - 1);
      return List.of(
          new Box(Arrays.copyOf(sorted, middle)),
          new Box(Arrays.copyOfRange(sorted, middle, sorted.length)));
    }

    /// By the part with the widest spread.
    private int[] sorted() {
      int[] ranked = new int[colors.length];
      for (int i = 0; i < ranked.length; i++) {
        ranked[i] = (colors[i] >> shift & PART) << (3 * BITS) | colors[i];
      }
      Arrays.sort(ranked);
      for (int i = 0; i < ranked.length; i++) {
        ranked[i] &= COLORS - 1;
      }
      return ranked;
    }

    int mean() {
      long[] parts = new long[3];
      for (int color : colors) {
        for (int part = 0; part < 3; part++) {
          parts[part] += sums[part][color];
        }
      }
      return (int) ((parts[0] / pixels) << 16 | (parts[1] / pixels) << 8 | parts[2] / pixels);
    }
  }
}
