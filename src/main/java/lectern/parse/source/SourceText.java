package lectern.parse.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import lectern.json.Place;
import lectern.json.Places;

/// The text of a file's bytes.
public final class SourceText {
  /// How far a file is looked into to tell whether it is text.
  private static final int LOOK = 8 * 1024;

  private SourceText() {}

  /// Strict UTF-8; what is not becomes U+FFFD, and a diagnostic. UTF-16 is read if it says so.
  public static String decode(byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      problems.warn(Place.START, "read as UTF-16: decks are UTF-8");
      return new String(bytes, StandardCharsets.UTF_16);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int bad = 0;
    String first = "";
    Place at = Place.START;
    for (CoderResult r = decoder.decode(in, out, true);
        r.isError();
        r = decoder.decode(in, out, true)) {
      if (bad++ == 0) {
        first = "%02X".formatted(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
        at = Places.inside(out.duplicate().flip().toString(), out.position(), Place.START);
      }
      in.position(in.position() + r.length());
      out.put('\uFFFD');
    }
    if (bad > 0) {
      String more = bad == 1 ? "" : ", and " + (bad - 1) + " more further on";
      problems.warn(at, "byte " + first + " is not UTF-8" + more + ": shown as \uFFFD");
    }
    return out.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /// Whether these bytes are no text at all: NUL among them, and much else that no text holds.
  public static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return false;
    }
    int looked = Math.min(bytes.length, LOOK);
    int nul = 0;
    int strange = 0;
    for (int i = 0; i < looked; i++) {
      nul += bytes[i] == 0 ? 1 : 0;
      strange += (bytes[i] >= 0 && bytes[i] < '\t') || (bytes[i] > '\r' && bytes[i] < ' ') ? 1 : 0;
    }
    return nul > 0 && strange > looked / 50;
  }

  /// The first bytes in hexadecimal, sixteen a line, with what is ASCII in them.
  public static List<String> dump(byte[] bytes) {
    HexFormat hex = HexFormat.ofDelimiter(" ");
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < Math.min(bytes.length, 256); from += 16) {
      int to = Math.min(bytes.length, from + 16);
      StringBuilder ascii = new StringBuilder();
      for (int i = from; i < to; i++) {
        ascii.append(bytes[i] >= ' ' && bytes[i] < 0x7F ? (char) bytes[i] : '.');
      }
      lines.add("%04x  %-47s  %s".formatted(from, hex.formatHex(bytes, from, to), ascii));
    }
    return lines;
  }
}
