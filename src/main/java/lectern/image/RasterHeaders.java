package lectern.image;

import java.io.IOException;

/// The headers of formats that state their size at a fixed place.
final class RasterHeaders {
  private RasterHeaders() {}

  /// PNG (ISO/IEC 15948): the chunk IHDR comes first.
  static Header png(HeaderBytes in) throws IOException {
    in.skip(16);
    return new Header(Format.PNG, in.u32(), in.u32(), 1);
  }

  /// GIF89a: the logical screen.
  static Header gif(HeaderBytes in) throws IOException {
    in.skip(6);
    return new Header(Format.GIF, in.u16Little(), in.u16Little(), 1);
  }

  /// WebP (RFC 9649): the first chunk is lossy, lossless or extended.
  static Header webp(HeaderBytes in) throws IOException, BadPicture {
    in.skip(12);
    String chunk = new String(in.bytes(4), java.nio.charset.StandardCharsets.US_ASCII);
    in.skip(4);
    return switch (chunk) {
      case "VP8 " -> {
        in.skip(6); // the frame's tag and start code
        yield new Header(Format.WEBP, in.u16Little() & 0x3fff, in.u16Little() & 0x3fff, 1);
      }
      case "VP8L" -> {
        in.skip(1); // its signature
        long bits = in.u16Little() | (long) in.u16Little() << 16;
        int width = 1 + (int) (bits & 0x3fff);
        yield new Header(Format.WEBP, width, 1 + (int) (bits >> 14 & 0x3fff), 1);
      }
      case "VP8X" -> {
        in.skip(4); // flags
        yield new Header(Format.WEBP, 1 + in.u24Little(), 1 + in.u24Little(), 1);
      }
      default -> throw new BadPicture("is a WebP of no known kind");
    };
  }
}
