package lectern.image;

import java.util.Objects;

/// A picture made of pixels, row by row. Immutable by agreement: nobody writes into what is handed
/// over.
///
/// @param argb 8 bits each of opacity, red, green and blue; not premultiplied
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, int[] argb) {
  /// Less opacity counts as none.
  static final int CLEAR = 24;

  Pixels {
    if (width < 1 || height < 1 || argb.length != width * height) {
      throw new IllegalArgumentException(width + "x" + height + " of " + argb.length + " pixels");
    }
  }

  int at(int x, int y) {
    Objects.checkIndex(x, width);
    return argb[y * width + x];
  }

  /// The picture in another size, each new pixel the mean of what lies under it.
  Pixels scaled(int toWidth, int toHeight) {
    return toWidth == width && toHeight == height
        ? this
        : new Scaler(this, toWidth, toHeight).scaled();
  }

  /// The picture over a ground of that colour, which is red, green and blue; what is all but clear
  /// becomes clear, all else solid.
  Pixels over(int ground) {
    int[] solid = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      int alpha = argb[i] >>> 24;
      solid[i] = alpha == 255 ? argb[i] : alpha < CLEAR ? 0 : mix(argb[i], ground, alpha);
    }
    return new Pixels(width, height, solid);
  }

  private static int mix(int argb, int ground, int alpha) {
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int own = argb >> shift & 0xff;
      int behind = ground >> shift & 0xff;
      mixed = mixed << 8 | (own * alpha + behind * (255 - alpha)) / 255;
    }
    return mixed;
  }

  /// The picture as EXIF's orientation says it is to be seen.
  Pixels turned(int turn) {
    if (turn == 1) {
      return this;
    }
    boolean lies = turn >= 5;
    int w = lies ? height : width;
    int h = lies ? width : height;
    int[] turned = new int[argb.length];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int from =
            switch (turn) {
              case 2 -> y * width + (width - 1 - x);
              case 3 -> (height - 1 - y) * width + (width - 1 - x);
              case 4 -> (height - 1 - y) * width + x;
              case 5 -> x * width + y;
              case 6 -> (height - 1 - x) * width + y;
              case 7 -> (height - 1 - x) * width + (width - 1 - y);
              case 8 -> x * width + (width - 1 - y);
              default -> y * width + x;
            };
        turned[y * w + x] = argb[from];
      }
    }
    return new Pixels(w, h, turned);
  }
}
