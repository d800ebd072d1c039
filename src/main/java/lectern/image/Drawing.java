package lectern.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// SVG as pixels. What a drawing refers to outside itself is left out, whatever its address.
final class Drawing {
  /// Its complaints would go to the terminal; kept, or the level would be forgotten.
  private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private static final Pattern ENCODING =
      Pattern.compile("\\A(\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"'])([A-Za-z0-9._-]+)");

  /// Elements inside elements, and references to references.
  private static final int DEEPEST = 30;

  /// Shapes, counted each time that they are used.
  private static final int MOST_PATHS = 100_000;

  private Drawing() {}

  /// Stretched to that size: cells are rarely of its proportions to the pixel.
  static Pixels pixels(byte[] bytes, Header header, int width, int height) throws BadPicture {
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(DEEPEST, DEEPEST, MOST_PATHS))
            .build();
    InputStream in = new ByteArrayInputStream(utf8(bytes));
    SVGDocument document = new SVGLoader().load(in, null, context);
    if (document == null) {
      throw new BadPicture("is an SVG that can't be read");
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale((double) width / header.width(), (double) height / header.height());
      ViewBox size = new ViewBox(header.width(), header.height());
      document.renderWithPlatform(NullPlatformSupport.INSTANCE, new TimedOutput(graphics), size);
    } finally {
      graphics.dispose();
    }
    return Picture.pixels(image);
  }

  /// The text in UTF-8, whatever it was in: the parser would tell the terminal of bytes that are
  /// not what the text says of itself.
  private static byte[] utf8(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher stated = ENCODING.matcher(start);
    String name = stated.lookingAt() ? stated.group(2) : "UTF-8";
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    return ENCODING.matcher(text).replaceFirst("$1UTF-8").getBytes(StandardCharsets.UTF_8);
  }
}
