package lectern.image;

import java.util.Locale;
import java.util.Optional;

/// The ways of drawing a picture.
public enum Protocol {
  /// kitty's graphics protocol.
  KITTY,
  /// The same through tmux, which passes it on; the picture stands in cells of text.
  KITTY_IN_TMUX,
  /// iTerm2's inline images.
  ITERM,
  SIXEL,
  /// Block characters of two colours each.
  BLOCKS,
  /// Not at all: a box with its text stands for it.
  OFF;

  /// Reads `kitty`, `iterm`, `sixel`, `blocks` or `off`.
  public static Optional<Protocol> parse(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "kitty" -> Optional.of(KITTY);
      case "iterm" -> Optional.of(ITERM);
      case "sixel" -> Optional.of(SIXEL);
      case "blocks" -> Optional.of(BLOCKS);
      case "off" -> Optional.of(OFF);
      default -> Optional.empty();
    };
  }
}
