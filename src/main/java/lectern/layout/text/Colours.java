package lectern.layout.text;

import java.util.Optional;
import lectern.deck.Paint;
import lectern.grid.Color;
import lectern.grid.Style;
import lectern.theme.Contrast;

/// The colours that a deck's author chose, over those of the theme.
final class Colours {
  /// Less contrast than this cannot be read from the back row, nor from the front one.
  private static final double LEAST = 2;

  private Colours() {}

  /// The style as it was if the author's colours cannot be read on what they stand on.
  static Style over(Style style, Optional<Paint> fg, Optional<Paint> bg) {
    Style own = style;
    if (fg.isPresent()) {
      own = own.fg(rgb(fg.get()));
    }
    if (bg.isPresent()) {
      own = own.bg(rgb(bg.get()));
    }
    return isReadable(own) ? own : style;
  }

  static boolean isReadable(Style style) {
    return Contrast.of(style.fg(), style.bg()).orElse(LEAST) >= LEAST;
  }

  private static Color rgb(Paint paint) {
    return new Color.Rgb(paint.red(), paint.green(), paint.blue());
  }
}
