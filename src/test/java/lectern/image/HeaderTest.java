package lectern.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeaderTest {
  static Header read(byte[] bytes) throws IOException, BadPicture {
    return Header.read(new ByteArrayInputStream(bytes));
  }

  private static String why(byte[] bytes) {
    return assertThrows(BadPicture.class, () -> read(bytes)).why();
  }

  @Test
  void tellsTheSizeOfEachKind() throws Exception {
    for (var made : Made.all().entrySet()) {
      Header header = read(made.getValue());
      boolean turned = made.getKey().startsWith("turned");
      assertEquals(turned ? Made.HEIGHT : Made.WIDTH, header.width(), made.getKey());
      assertEquals(turned ? Made.WIDTH : Made.HEIGHT, header.height(), made.getKey());
      String format = header.format().name().toLowerCase(java.util.Locale.ROOT);
      assertTrue(made.getKey().endsWith(format), made.getKey());
    }
    assertEquals(8, read(Made.jpeg(8)).turn());
  }

  @Test
  void refusesWhatIsTooLarge() {
    int side = 30_000;
    byte[] png = Made.png();
    png[18] = (byte) (side >> 8);
    png[19] = (byte) side;
    png[22] = (byte) (side >> 8);
    png[23] = (byte) side;
    byte[] gif = Made.gif();
    gif[6] = (byte) side;
    gif[7] = (byte) (side >> 8);
    gif[8] = (byte) side;
    gif[9] = (byte) (side >> 8);
    byte[] webp = Made.file("moving.webp");
    webp[24] = (byte) (side - 1);
    webp[25] = (byte) ((side - 1) >> 8);
    webp[27] = (byte) (side - 1);
    webp[28] = (byte) ((side - 1) >> 8);
    byte[] jpeg = {
      (byte) 0xff,
      (byte) 0xd8,
      (byte) 0xff,
      (byte) 0xc2,
      0,
      11,
      8,
      (byte) (side >> 8),
      (byte) side,
      (byte) (side >> 8),
      (byte) side,
      1,
      1,
      17,
      0,
    };
    for (byte[] bomb : new byte[][] {png, gif, webp, jpeg}) {
      assertEquals("has 30000x30000 pixels; the most is 40 million, such as 8000x5000", why(bomb));
    }
    png[16] = (byte) 0xff;
    assertTrue(why(png).startsWith("has 2147483647x30000 pixels"), why(png));
  }

  @Test
  void saysWhatIsNoPicture() {
    assertEquals(
        "is no picture that can be shown; PNG, JPEG, GIF, WebP and SVG can",
        why("hello".getBytes(StandardCharsets.UTF_8)));
    assertEquals("is cut short before its size", why(Arrays.copyOf(Made.png(), 18)));
    assertEquals("is a JPEG without a frame", why(new byte[] {-1, -40, -1, -39}));
    byte[] empty = Made.gif();
    empty[6] = 0;
    assertEquals("has no pixels", why(empty));
  }

  @Test
  void svgStatesItsSizeInManyWays() throws Exception {
    assertSvg("300x150", "<svg/>");
    assertSvg("40x20", "<svg viewBox='0 0 40 20'>");
    assertSvg("400x200", "<svg width='400px' viewBox=\"0,0,40,20\">");
    assertSvg(
        "400x200",
        "\ufeff<?xml?>\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg height='200' viewBox='0 0 4 2' >");
    assertSvg(
        "40x20",
        "<!-- <svg width='9' height='9'> --><svg:svg width='40' height='20' xmlns:svg='u'>");
    assertSvg("40x20", "<svg width='100%' height='100%' viewBox='0 0 40 20'>");
    assertSvg("300x150", "<svg viewBox='0 0 -1 x' width='-3' height='1e9'>");
    assertThrows(BadPicture.class, () -> read("<svgs>".getBytes(StandardCharsets.UTF_8)));
    assertThrows(BadPicture.class, () -> read("<p><svg></p>".getBytes(StandardCharsets.UTF_8)));
  }

  private static void assertSvg(String size, String text) throws Exception {
    Header header = read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(size, header.width() + "x" + header.height(), text);
  }

  /// Whatever the bytes: a header, or a reason.
  @Test
  void neverFailsOtherwise() throws IOException {
    Random random = new Random(7);
    for (byte[] bytes : Made.all().values()) {
      for (int length = 0; length <= bytes.length; length++) {
        tryIt(Arrays.copyOf(bytes, length));
      }
      for (int i = 0; i < 500; i++) {
        byte[] spoiled = bytes.clone();
        for (int n = random.nextInt(1, 8); n > 0; n--) {
          spoiled[random.nextInt(Math.min(64, spoiled.length))] = (byte) random.nextInt();
        }
        tryIt(spoiled);
      }
    }
    tryIt("<!--a-->".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    tryIt(("<!DOCTYPE " + "[".repeat(60_000)).getBytes(StandardCharsets.UTF_8));
  }

  private static void tryIt(byte[] bytes) throws IOException {
    try {
      Header header = read(bytes);
      assertTrue(header.width() > 0 && header.height() > 0);
    } catch (BadPicture e) {
      assertTrue(e.why().length() > 5);
    }
  }
}
