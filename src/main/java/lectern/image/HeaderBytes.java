package lectern.image;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The first bytes of a file, read in order.
final class HeaderBytes {
  /// How far the root element of an SVG is looked for, in bytes.
  static final int MOST_TEXT = 64 << 10;

  private final InputStream in;

  HeaderBytes(InputStream in) {
    this.in = new BufferedInputStream(in, 4096);
  }

  /// The next bytes, or as many as there are; they are still to be read.
  byte[] peek(int count) throws IOException {
    in.mark(count);
    byte[] bytes = in.readNBytes(count);
    in.reset();
    return bytes;
  }

  int u8() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }

  int u16() throws IOException {
    return u8() << 8 | u8();
  }

  int u16Little() throws IOException {
    return u8() | u8() << 8;
  }

  int u24Little() throws IOException {
    return u16Little() | u8() << 16;
  }

  /// As large as it can be if it is larger than that.
  int u32() throws IOException {
    long value = (long) u16() << 16 | u16();
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  void skip(int count) throws IOException {
    in.skipNBytes(count);
  }
}
