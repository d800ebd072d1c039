package lectern.image;

import java.io.IOException;

/// JPEG (ITU-T T.81): segments up to the frame's, which states the size; on the way maybe EXIF,
/// which states how the camera was held.
final class JpegHeader {
  private JpegHeader() {}

  static Header read(HeaderBytes in) throws IOException, BadPicture {
    in.skip(2);
    int turn = 1;
    while (true) {
      int marker = marker(in);
      if (isFrame(marker)) {
        in.skip(3); // length and precision
        int height = in.u16();
        int width = in.u16();
        return turn >= 5
            ? new Header(Format.JPEG, height, width, turn)
            : new Header(Format.JPEG, width, height, turn);
      }
      if (marker == 0xd9 || marker == 0xda) {
        throw new BadPicture("is a JPEG without a frame");
      }
      if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
        continue; // they stand alone
      }
      int length = Math.max(0, in.u16() - 2);
      if (marker == 0xe1) {
        byte[] segment = in.bytes(length);
        turn = turn == 1 ? turn(segment) : turn;
      } else {
        in.skip(length);
      }
    }
  }

  private static int marker(HeaderBytes in) throws IOException, BadPicture {
    if (in.u8() != 0xff) {
      throw new BadPicture("is a broken JPEG");
    }
    int marker = in.u8();
    while (marker == 0xff) {
      marker = in.u8();
    }
    return marker;
  }

  /// SOF0–SOF15, but for the three numbers among them that mean something else.
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /// The orientation (tag 0x112) in the first directory of EXIF's TIFF; 1 where there is none.
  private static int turn(byte[] segment) {
    int tiff = 6; // after `Exif` and two zeros
    if (segment.length < tiff + 8 || segment[0] != 'E' || segment[1] != 'x') {
      return 1;
    }
    boolean little = segment[tiff] == 'I';
    long directory = (long) tiff + number(segment, tiff + 4, 4, little);
    int entries = number(segment, directory, 2, little);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (number(segment, entry, 2, little) == 0x112) {
        int turn = number(segment, entry + 8, 2, little);
        return turn >= 1 && turn <= 8 ? turn : 1;
      }
    }
    return 1;
  }

  /// A number of 2 or 4 bytes; 0 where the segment has ended.
  private static int number(byte[] bytes, long at, int count, boolean little) {
    if (at < 0 || at + count > bytes.length) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < count; i++) {
      int b = bytes[(int) at + (little ? count - 1 - i : i)] & 0xff;
      value = value << 8 | b;
    }
    return Math.max(0, value);
  }
}
