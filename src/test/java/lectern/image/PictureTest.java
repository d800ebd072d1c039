package lectern.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
  private static Picture read(byte[] bytes, int width, int height) throws Exception {
    return Picture.read(bytes, HeaderTest.read(bytes), width, height);
  }

  private static void assertNear(int expected, int argb, String what) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      int off = Math.abs((expected >> shift & 0xff) - (argb >> shift & 0xff));
      assertTrue(off < 40, what + ": " + Integer.toHexString(argb));
    }
  }

  @Test
  void readsEachKind() throws Exception {
    for (String name : new String[] {"png", "16-bit png", "jpeg", "cmyk jpeg", "gif", "svg"}) {
      Pixels pixels =
          read(Objects.requireNonNull(Made.all().get(name)), Made.WIDTH, Made.HEIGHT).pixels();
      for (int[] at : new int[][] {{2, 2}, {2, 12}, {20, 2}, {20, 12}}) {
        assertNear(Made.color(at[0], at[1]), pixels.at(at[0], at[1]), name);
      }
    }
    Pixels first = read(Made.moving(), Made.WIDTH, Made.HEIGHT).pixels();
    assertNear(0xff00ff00, first.at(2, 2), "the first of many");
  }

  @Test
  void readsWebp() throws Exception {
    for (String name : new String[] {"lossless", "lossy"}) {
      Pixels pixels = read(Made.file(name + ".webp"), 24, 16).pixels();
      assertNear(0xffff0000, pixels.at(5, 0), name);
      assertNear(0xff0000ff, pixels.at(5, 15), name);
    }
    Pixels clear = read(Made.file("clear.webp"), 24, 16).pixels();
    assertNear(0xffff0000, clear.at(4, 8), "clear");
    assertEquals(0, clear.at(20, 8) >>> 24);
    assertNear(0xffff0000, read(Made.file("moving.webp"), 24, 16).pixels().at(1, 1), "moving");
  }

  @Test
  void showsAPhotoAsItWasHeld() throws Exception {
    // Where the green quarter is, which lies top left in the file.
    int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
    for (int turn = 1; turn <= 8; turn++) {
      byte[] bytes = Made.jpeg(turn);
      Header header = HeaderTest.read(bytes);
      Pixels pixels = Picture.read(bytes, header, header.width(), header.height()).pixels();
      int[] corner = corners[turn - 1];
      int x = corner[0] * (pixels.width() - 1);
      int y = corner[1] * (pixels.height() - 1);
      assertNear(0xff00ff00, pixels.at(x, y), "turn " + turn);
    }
  }

  @Test
  void scalesWhileItReads() throws Exception {
    for (byte[] bytes : Made.all().values()) {
      Pixels small = read(bytes, 6, 4).pixels();
      assertEquals("6x4", small.width() + "x" + small.height());
      Pixels large = read(bytes, 60, 40).pixels();
      assertEquals("60x40", large.width() + "x" + large.height());
    }
    Pixels small = read(Made.png(), 6, 4).pixels();
    assertEquals(0xff00ff00, small.at(1, 1));
    assertEquals(0xffff0000, small.at(1, 2));
    assertEquals(0xff0000ff, small.at(4, 2));
  }

  @Test
  void showsWhatIsThereOfAFileThatWasCut() throws Exception {
    byte[] whole = Made.jpeg();
    Picture part = read(Arrays.copyOf(whole, whole.length - 20), 24, 16);
    assertNear(0xff00ff00, part.pixels().at(2, 2), "what came before the cut");
    assertEquals(Optional.of("is broken: it is damaged or ends too early"), part.fault());
    assertEquals(Optional.empty(), read(whole, 24, 16).fault());
    byte[] png = PngBytes.of(noise());
    Picture half = read(Arrays.copyOf(png, png.length / 2), 64, 64);
    assertEquals(Optional.of("is broken: it ends too early"), half.fault());
    assertEquals(noise().at(5, 5), half.pixels().at(5, 5));
    assertThrows(BadPicture.class, () -> read(Arrays.copyOf(png, 60), 64, 64));
  }

  private static Pixels noise() {
    Random random = new Random(3);
    int[] argb = new int[64 * 64];
    Arrays.setAll(argb, _ -> 0xff000000 | random.nextInt());
    return new Pixels(64, 64, argb);
  }

  /// Whatever the bytes: a picture, or a reason.
  @Test
  void neverFailsOtherwise() throws Exception {
    Random random = new Random(11);
    for (byte[] bytes : Made.all().values()) {
      for (int length = 0; length < bytes.length; length++) {
        tryIt(Arrays.copyOf(bytes, length));
      }
      for (int i = 0; i < 60; i++) {
        byte[] spoiled = bytes.clone();
        for (int n = random.nextInt(1, 6); n > 0; n--) {
          spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
        }
        tryIt(spoiled);
      }
    }
  }

  private static void tryIt(byte[] bytes) throws IOException {
    try {
      Header header = HeaderTest.read(bytes);
      if ((long) header.width() * header.height() < 1_000_000) {
        assertEquals(8, Picture.read(bytes, header, 8, 8).pixels().width());
      }
    } catch (BadPicture e) {
      assertTrue(e.why().length() > 5);
    }
  }

  @Test
  void aDrawingReachesForNothingOutsideIt(@TempDir Path folder) throws Exception {
    Path secret = folder.resolve("red.png");
    Files.write(secret, PngBytes.of(new Pixels(1, 1, new int[] {0xffff0000})));
    Path text = Files.writeString(folder.resolve("secret.txt"), "x");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String address = "http://127.0.0.1:" + server.getLocalPort();
      String drawing =
          """
          <?xml version="1.0"?>
          <?xml-stylesheet href="%1$s/style.css"?>
          <!DOCTYPE svg PUBLIC "x" "%1$s/x.dtd" [<!ENTITY f SYSTEM "%3$s"> <!ENTITY h SYSTEM "%1$s/e">]>
          <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              width="10" height="10">
            <style>@import url(%1$s/import.css);</style>
            <image width="10" height="10" href="%2$s"/>
            <image width="10" height="10" xlink:href="%2$s"/>
            <image width="10" height="10" href="red.png"/>
            <image width="10" height="10" href="%1$s/a.png"/>
            <use href="%1$s/a.svg#a"/>
            <rect width="10" height="10" fill="url(%1$s/p.svg#p)"/>
            <text>&f;&h;</text>
          </svg>
          """
              .formatted(address, secret.toUri(), text.toUri());
      try {
        Pixels pixels = read(drawing.getBytes(StandardCharsets.UTF_8), 10, 10).pixels();
        for (int pixel : pixels.argb()) {
          assertTrue((pixel >> 16 & 0xff) == 0 || pixel >>> 24 == 0, Integer.toHexString(pixel));
        }
      } catch (BadPicture e) {
        assertTrue(e.why().contains("SVG") || e.why().contains("read"), e.why());
      }
      assertThrows(SocketTimeoutException.class, server::accept);
    }
    // Nor does it grow without end.
    StringBuilder nested = new StringBuilder();
    for (int i = 1; i < 12; i++) {
      nested.append("<g id='g%d'>".formatted(i));
      nested.repeat("<use href='#g%d'/>".formatted(i - 1), 20).append("</g>");
    }
    String endless =
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect id='g0' width='5'"
            + " height='5'/>"
            + nested
            + "</svg>";
    assertThrows(BadPicture.class, () -> read(endless.getBytes(StandardCharsets.UTF_8), 10, 10));
    String many = "<path d='M0 0h9v9z'/>".repeat(5_000);
    String busy =
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + many + "</svg>";
    Pixels busyPixels = read(busy.getBytes(StandardCharsets.UTF_8), 10, 10).pixels();
    assertNear(0xff000000, busyPixels.at(7, 5), "many shapes");
    // Without a document type all of the rest is drawn.
    String plain =
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><image width='10'"
            + " height='10' href='"
            + secret.toUri()
            + "'/><rect width='5' height='10' fill='#00f'/></svg>";
    Pixels pixels = read(plain.getBytes(StandardCharsets.UTF_8), 10, 10).pixels();
    assertEquals(0xff0000ff, pixels.at(2, 5));
    assertEquals(0, pixels.at(8, 5) >>> 24);
  }
}
