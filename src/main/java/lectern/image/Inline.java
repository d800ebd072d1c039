package lectern.image;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import lectern.grid.Graphic;
import lectern.grid.Size;

/// iTerm2's inline images: OSC 1337 with the file.
final class Inline {
  private Inline() {}

  static Graphic graphic(Pixels pixels, Size cells) {
    byte[] png = PngBytes.of(pixels);
    String head =
        "\033]1337;File=inline=1;size="
            + png.length
            + ";width="
            + cells.columns()
            + ";height="
            + cells.rows()
            + ";preserveAspectRatio=0;doNotMoveCursor=1:";
    String show = head + Base64.getEncoder().encodeToString(png) + "\007";
    return new Graphic(show.getBytes(StandardCharsets.US_ASCII), new byte[0], true);
  }
}
