package lectern.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// What a picture's first bytes say of it.
///
/// @param width in pixels as it is to be seen, from 1 to 65,535
/// @param height the same
/// @param turn how the pixels lie in the file, as EXIF's orientation: 1 as they are seen, 2–8
///   turned or mirrored
public record Header(Format format, int width, int height, int turn) {
  /// A file of more bytes is not opened.
  public static final long MOST_BYTES = 16L << 20;

  /// A picture of more pixels is not decoded.
  public static final long MOST_PIXELS = 40_000_000;

  /// SVG has no pixels of its own, so only its proportions matter.
  public boolean scalable() {
    return format == Format.SVG;
  }

  /// Whether the file holds it with rows for columns.
  boolean lies() {
    return turn >= 5;
  }

  /// Reads no further than it has to; a picture by its bytes, not by its file's name.
  ///
  /// @throws BadPicture if it is none that can be shown
  public static Header read(InputStream in) throws IOException, BadPicture {
    try {
      Header header = sniff(new HeaderBytes(in));
      return header.checked();
    } catch (EOFException _) {
      throw new BadPicture("is cut short before its size");
    }
  }

  private static Header sniff(HeaderBytes in) throws IOException, BadPicture {
    byte[] magic = in.peek(16);
    if (starts(magic, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      return RasterHeaders.png(in);
    }
    if (starts(magic, 0, 0xff, 0xd8)) {
      return JpegHeader.read(in);
    }
    if (starts(magic, 0, 'G', 'I', 'F', '8')) {
      return RasterHeaders.gif(in);
    }
    if (starts(magic, 0, 'R', 'I', 'F', 'F') && starts(magic, 8, 'W', 'E', 'B', 'P')) {
      return RasterHeaders.webp(in);
    }
    return SvgHeader.read(in.peek(HeaderBytes.MOST_TEXT));
  }

  private static boolean starts(byte[] bytes, int at, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private Header checked() throws BadPicture {
    if (width < 1 || height < 1) {
      throw new BadPicture("has no pixels");
    }
    if (!scalable() && (long) width * height > MOST_PIXELS) {
      throw new BadPicture(
          "has " + width + "x" + height + " pixels; the most is 40 million, such as 8000x5000");
    }
    return this;
  }
}
