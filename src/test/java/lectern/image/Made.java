package lectern.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Small pictures, made as they are asked for: 24 by 16 pixels, the left half red, the right half
/// blue, the top left quarter green.
public final class Made {
  public static final int WIDTH = 24;
  public static final int HEIGHT = 16;

  private Made() {}

  static int color(int x, int y) {
    return x >= WIDTH / 2 ? 0xff0000ff : y < HEIGHT / 2 ? 0xff00ff00 : 0xffff0000;
  }

  static Pixels pixels() {
    int[] argb = new int[WIDTH * HEIGHT];
    Arrays.setAll(argb, i -> color(i % WIDTH, i / WIDTH));
    return new Pixels(WIDTH, HEIGHT, argb);
  }

  private static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    image.setRGB(0, 0, WIDTH, HEIGHT, pixels().argb(), 0, WIDTH);
    return image;
  }

  public static byte[] png() {
    return written("png", image(BufferedImage.TYPE_INT_RGB));
  }

  static byte[] png16() {
    ImageTypeSpecifier type =
        ImageTypeSpecifier.createInterleaved(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            new int[] {0, 1, 2},
            DataBuffer.TYPE_USHORT,
            false,
            false);
    BufferedImage image = type.createBufferedImage(WIDTH, HEIGHT);
    image.setRGB(0, 0, WIDTH, HEIGHT, pixels().argb(), 0, WIDTH);
    return written("png", image);
  }

  static byte[] grey16() {
    return written("png", image(BufferedImage.TYPE_USHORT_GRAY));
  }

  static byte[] jpeg() {
    return written("jpeg", image(BufferedImage.TYPE_INT_RGB));
  }

  /// Held in the hand as EXIF's orientation says.
  static byte[] jpeg(int turn) {
    byte[] plain = jpeg();
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) turn,
      0,
      0,
      0,
      0,
      0,
      0,
    };
    byte[] all = new byte[plain.length + exif.length];
    System.arraycopy(plain, 0, all, 0, 2);
    System.arraycopy(exif, 0, all, 2, exif.length);
    System.arraycopy(plain, 2, all, 2 + exif.length, plain.length - 2);
    return all;
  }

  /// Of four inks, as Adobe's programs write them: inverted.
  static byte[] cmyk() {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        Color color = new Color(color(x, y));
        int[] inks = {color.getRed(), color.getGreen(), color.getBlue(), 255};
        raster.setPixel(x, y, inks);
      }
    }
    byte[] plain =
        written("jpeg", writer -> writer.write(null, new IIOImage(raster, null, null), null));
    byte[] adobe = {
      (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0,
    };
    byte[] all = new byte[plain.length + adobe.length];
    System.arraycopy(plain, 0, all, 0, 2);
    System.arraycopy(adobe, 0, all, 2, adobe.length);
    System.arraycopy(plain, 2, all, 2 + adobe.length, plain.length - 2);
    return all;
  }

  static byte[] gif() {
    return written("gif", image(BufferedImage.TYPE_INT_RGB));
  }

  /// The picture, then a white one.
  static byte[] moving() {
    return written(
        "gif",
        writer -> {
          writer.prepareWriteSequence(null);
          writer.writeToSequence(new IIOImage(image(BufferedImage.TYPE_INT_RGB), null, null), null);
          BufferedImage white = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
          Arrays.fill(
              ((java.awt.image.DataBufferInt) white.getRaster().getDataBuffer()).getData(), -1);
          writer.writeToSequence(new IIOImage(white, null, null), null);
          writer.endWriteSequence();
        });
  }

  static byte[] svg() {
    return """
    <?xml version="1.0"?>
    <!-- a drawing -->
    <svg xmlns="http://www.w3.org/2000/svg" width="24" height="16">
      <rect width="12" height="8" fill="#0f0"/><rect y="8" width="12" height="8" fill="#f00"/>
      <rect x="12" width="12" height="16" fill="#00f"/>
    </svg>
    """
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /// A file that came with the tests.
  static byte[] file(String name) {
    try (InputStream in = Made.class.getResourceAsStream("/image/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One of each kind, by name.
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("png", png());
    all.put("16-bit png", png16());
    all.put("16-bit grey png", grey16());
    all.put("jpeg", jpeg());
    all.put("turned jpeg", jpeg(6));
    all.put("cmyk jpeg", cmyk());
    all.put("gif", gif());
    all.put("moving gif", moving());
    all.put("svg", svg());
    for (String name : new String[] {"lossless", "lossy", "clear", "moving"}) {
      all.put(name + " webp", file(name + ".webp"));
    }
    return all;
  }

  private interface Writing {
    void by(ImageWriter writer) throws IOException;
  }

  private static byte[] written(String format, BufferedImage image) {
    return written(format, writer -> writer.write(image));
  }

  private static byte[] written(String format, Writing writing) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writing.by(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
