package lectern.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// A picture that was read.
///
/// @param fault what was wrong with the file, to follow its name; empty if it was read whole
record Picture(Pixels pixels, Optional<String> fault) {
  private static final String BROKEN_JPEG = "is broken: it is damaged or ends too early";

  static {
    System.setProperty("java.awt.headless", "true");
    ImageIO.setUseCache(false);
  }

  /// Decodes the first picture in the bytes, scaled to `width` by `height` pixels. Rows and columns
  /// that such a size has no use for are dropped while it is read.
  ///
  /// @throws BadPicture if nothing of it can be read
  static Picture read(byte[] bytes, Header header, int width, int height) throws BadPicture {
    try {
      Picture read =
          header.scalable()
              ? new Picture(Drawing.pixels(bytes, header, width, height), Optional.empty())
              : header.lies()
                  ? raster(bytes, header, height, width)
                  : raster(bytes, header, width, height);
      return new Picture(read.pixels.turned(header.turn()).scaled(width, height), read.fault);
    } catch (IOException | RuntimeException e) {
      throw new BadPicture("can't be read: " + reason(e));
    } catch (OutOfMemoryError _) {
      throw new BadPicture("needs more memory than there is");
    }
  }

  /// As it lies in the file, no smaller than asked for if the file's is not.
  private static Picture raster(byte[] bytes, Header header, int width, int height)
      throws IOException, BadPicture {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(header.format().reader);
    if (!readers.hasNext()) {
      throw new BadPicture("is in a format that can't be read here");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, false, true);
      ImageReadParam param = reader.getDefaultReadParam();
      int every = every(reader, width, height);
      param.setSourceSubsampling(every, every, 0, 0);
      if (header.format() == Format.JPEG && !reader.getImageTypes(0).hasNext()) {
        return new Picture(InkedJpeg.pixels(reader.readRaster(0, param), bytes), Optional.empty());
      }
      return read(reader, param);
    } finally {
      reader.dispose();
    }
  }

  /// What was read before the file ended or broke is better than nothing. A JPEG that ends too
  /// early is filled up with grey by its reader, which only warns of it.
  private static Picture read(ImageReader reader, ImageReadParam param)
      throws IOException, BadPicture {
    @Nullable BufferedImage image = destination(reader, param);
    param.setDestination(image);
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    try {
      BufferedImage read = reader.read(0, param);
      boolean whole = warnings.stream().noneMatch(warning -> warning.startsWith("Corrupt"));
      return new Picture(pixels(read), whole ? Optional.empty() : Optional.of(BROKEN_JPEG));
    } catch (IOException | RuntimeException e) {
      Optional<Pixels> part = Optional.ofNullable(image).map(Picture::pixels);
      return part.filter(Picture::shows)
          .map(pixels -> new Picture(pixels, Optional.of("is broken: " + reason(e))))
          .orElseThrow(() -> new BadPicture("can't be read: " + reason(e)));
    }
  }

  /// The image to read into, so that it is at hand if reading fails.
  private static @Nullable BufferedImage destination(ImageReader reader, ImageReadParam param)
      throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      return null;
    }
    int every = param.getSourceXSubsampling();
    return types
        .next()
        .createBufferedImage(
            (reader.getWidth(0) + every - 1) / every, (reader.getHeight(0) + every - 1) / every);
  }

  /// Of how many pixels in a row one is enough: at least two are left under each that is wanted.
  private static int every(ImageReader reader, int width, int height) throws IOException {
    int least =
        Math.min(
            reader.getWidth(0) / Math.max(1, width), reader.getHeight(0) / Math.max(1, height));
    return Math.max(1, least / 2);
  }

  private static boolean shows(Pixels pixels) {
    int first = pixels.argb()[0];
    for (int pixel : pixels.argb()) {
      if (pixel != first) {
        return true;
      }
    }
    return false;
  }

  static Pixels pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = new int[width * height];
    image.getRGB(0, 0, width, height, argb, 0, width);
    return new Pixels(width, height, argb);
  }

  private static String reason(Throwable e) {
    if (e instanceof EOFException || e.getCause() instanceof EOFException) {
      return "it ends too early";
    }
    String message = e instanceof IIOException || e.getMessage() == null ? "" : e.getMessage();
    return message.isBlank() ? "it is damaged" : message.lines().findFirst().orElse("");
  }
}
