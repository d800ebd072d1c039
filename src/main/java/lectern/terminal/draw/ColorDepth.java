package lectern.terminal.draw;

import java.util.Optional;

/// How many colours are sent to the terminal.
public enum ColorDepth {
  /// No colour at all; bold, underline and reverse still are.
  NONE,
  /// The terminal's own 16 (SGR 30–37, 40–47, 90–97, 100–107).
  ANSI16,
  /// The 256 of xterm (SGR 38;5).
  INDEXED,
  /// 24 bits (SGR 38;2).
  TRUECOLOR;

  /// Reads `never`, `16`, `256` or `truecolor`.
  public static Optional<ColorDepth> parse(String name) {
    return switch (name) {
      case "never" -> Optional.of(NONE);
      case "16" -> Optional.of(ANSI16);
      case "256" -> Optional.of(INDEXED);
      case "truecolor" -> Optional.of(TRUECOLOR);
      default -> Optional.empty();
    };
  }
}
