package lectern.image;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Pixels as a PNG file (ISO/IEC 15948), 8 bits each of red, green and blue, and of opacity if
/// there is any that is not full.
final class PngBytes {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

  private PngBytes() {}

  static byte[] of(Pixels pixels) {
    PngBytes png = new PngBytes();
    boolean clear = isClear(pixels);
    png.out.writeBytes(SIGNATURE);
    byte[] header = new byte[13];
    number(header, 0, pixels.width());
    number(header, 4, pixels.height());
    header[8] = 8;
    header[9] = (byte) (clear ? 6 : 2);
    png.chunk("IHDR", header, header.length);
    png.chunk("IDAT", filtered(pixels, clear ? 4 : 3));
    png.chunk("IEND", new byte[0], 0);
    return png.out.toByteArray();
  }

  private static boolean isClear(Pixels pixels) {
    for (int argb : pixels.argb()) {
      if (argb >>> 24 != 0xff) {
        return true;
      }
    }
    return false;
  }

  /// The rows, each as its difference to what Paeth's predictor makes of those before, but the
  /// first as it is.
  private static byte[] filtered(Pixels pixels, int bytes) {
    int length = pixels.width() * bytes;
    byte[] above = new byte[length];
    byte[] row = new byte[length];
    byte[] all = new byte[(length + 1) * pixels.height()];
    int at = 0;
    for (int y = 0; y < pixels.height(); y++) {
      for (int x = 0; x < pixels.width(); x++) {
        int argb = pixels.argb()[y * pixels.width() + x];
        row[x * bytes] = (byte) (argb >> 16);
        row[x * bytes + 1] = (byte) (argb >> 8);
        row[x * bytes + 2] = (byte) argb;
        if (bytes == 4) {
          row[x * bytes + 3] = (byte) (argb >>> 24);
        }
      }
      all[at++] = 4;
      for (int i = 0; i < length; i++) {
        int left = i < bytes ? 0 : row[i - bytes] & 0xff;
        int corner = i < bytes ? 0 : above[i - bytes] & 0xff;
        all[at++] = (byte) (row[i] - paeth(left, above[i] & 0xff, corner));
      }
      byte[] swap = above;
      above = row;
      row = swap;
    }
    return all;
  }

  private static int paeth(int left, int above, int corner) {
    int guess = left + above - corner;
    int toLeft = Math.abs(guess - left);
    int toAbove = Math.abs(guess - above);
    int toCorner = Math.abs(guess - corner);
    return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
  }

  private void chunk(String type, byte[] raw) {
    Deflater deflater = new Deflater(6);
    try {
      deflater.setInput(raw);
      deflater.finish();
      byte[] packed = new byte[raw.length + raw.length / 1000 + 100];
      chunk(type, packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }

  private void chunk(String type, byte[] data, int length) {
    byte[] number = new byte[4];
    number(number, 0, length);
    out.writeBytes(number);
    byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    out.writeBytes(name);
    out.write(data, 0, length);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    number(number, 0, (int) crc.getValue());
    out.writeBytes(number);
  }

  private static void number(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> (24 - 8 * i));
    }
  }
}
