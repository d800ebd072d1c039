package lectern.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Graphic;
import lectern.grid.Span;
import lectern.grid.Style;

/// Text as kitty draws it in larger letters (OSC 66). Source:
/// sw.kovidgoyal.net/kitty/text-sizing-protocol
public final class Enlarged {
  /// Bytes that one command may carry; a character has at most so many more.
  private static final int MOST = 4000;

  private Enlarged() {}

  /// The spans in letters `scale` (1–7) times as high and wide.
  public static Graphic text(List<Span> spans, int scale) {
    StringBuilder out = new StringBuilder();
    for (Span span : spans) {
      rendition(out, span.style());
      StringBuilder run = new StringBuilder();
      for (var grapheme : span.text().graphemes()) {
        if ((run.length() + grapheme.text().length()) * 3 > MOST) {
          command(out, scale, run);
        }
        run.append(grapheme.text());
      }
      command(out, scale, run);
    }
    return new Graphic(out.toString().getBytes(StandardCharsets.UTF_8), new byte[0], true);
  }

  private static void command(StringBuilder out, int scale, StringBuilder run) {
    out.append("\033]66;s=").append(scale).append(';').append(run).append("\033\\");
    run.setLength(0);
  }

  private static void rendition(StringBuilder out, Style style) {
    out.append("\033[0");
    if (style.has(Attr.BOLD)) {
      out.append(";1");
    }
    if (style.has(Attr.ITALIC)) {
      out.append(";3");
    }
    if (style.has(Attr.UNDERLINE)) {
      out.append(";4");
    }
    if (style.has(Attr.REVERSE)) {
      out.append(";7");
    }
    color(out, "38", style.fg());
    color(out, "48", style.bg());
    out.append('m');
  }

  private static void color(StringBuilder out, String ground, Color color) {
    switch (color) {
      case Color.Default _ -> {}
      case Color.Ansi(int index) -> out.append(';').append(ground).append(";5;").append(index);
      case Color.Rgb(int red, int green, int blue) ->
          out.append(';')
              .append(ground)
              .append(";2;")
              .append(red)
              .append(';')
              .append(green)
              .append(';')
              .append(blue);
    }
  }
}
