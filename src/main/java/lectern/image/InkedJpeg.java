package lectern.image;

import java.awt.image.Raster;

/// JPEGs of four inks, as printers' programs write them (Adobe's marker APP14): the JDK reads their
/// samples, but not as an image.
final class InkedJpeg {
  private InkedJpeg() {}

  static Pixels pixels(Raster raster, byte[] file) throws BadPicture {
    if (raster.getNumBands() != 4) {
      throw new BadPicture("is a JPEG of " + raster.getNumBands() + " components");
    }
    int width = raster.getWidth();
    int height = raster.getHeight();
    int transform = transform(file);
    int[] argb = new int[width * height];
    int[] row = new int[4 * width];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int at = 4 * x;
        if (transform == 2) {
          unmix(row, at);
        }
        // Adobe writes how much light is left, everyone else how much ink there is.
        int black = transform < 0 ? 255 - row[at + 3] : row[at + 3];
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
          int light = transform < 0 ? 255 - row[at + i] : row[at + i];
          rgb = rgb << 8 | light * black / 255;
        }
        argb[y * width + x] = 0xff000000 | rgb;
      }
    }
    return new Pixels(width, height, argb);
  }

  /// YCbCr to three inks.
  private static void unmix(int[] row, int at) {
    double y = row[at];
    double cb = row[at + 1] - 128;
    double cr = row[at + 2] - 128;
    row[at] = part(y + 1.402 * cr);
    row[at + 1] = part(y - 0.344136 * cb - 0.714136 * cr);
    row[at + 2] = part(y + 1.772 * cb);
  }

  private static int part(double value) {
    return (int) Math.clamp(Math.round(value), 0L, 255L);
  }

  /// The colour transform that APP14 names: 0 none, 2 YCCK; -1 where there is no such segment.
  private static int transform(byte[] file) {
    for (int at = 2; at + 16 < file.length && (file[at] & 0xff) == 0xff; ) {
      int marker = file[at + 1] & 0xff;
      if (marker == 0xda) {
        break;
      }
      if (marker == 0xee && file[at + 4] == 'A' && file[at + 5] == 'd') {
        return file[at + 15] & 0xff;
      }
      at += 2 + ((file[at + 2] & 0xff) << 8 | (file[at + 3] & 0xff));
    }
    return -1;
  }
}
