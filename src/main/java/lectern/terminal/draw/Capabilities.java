package lectern.terminal.draw;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a terminal can show.
///
/// @param colors how many colours to send
/// @param bce whether erasing fills with the current background colour (terminfo's `bce`); where it
///   is not known it is taken as not
/// @param screen whether text can be placed at all: not on a `dumb` terminal or one without a name
/// @param bidi what it does with text that runs from right to left
/// @param links whether it shows links of its own (OSC 8)
public record Capabilities(
    ColorDepth colors, boolean bce, boolean screen, Bidi bidi, boolean links) {
  private static final Pattern TRUECOLOR =
      Pattern.compile(
          ".*-direct|.*truecolor.*|xterm-kitty|xterm-ghostty|ghostty|alacritty.*|wezterm|foot.*"
              + "|contour.*|iterm2.*|rio");
  private static final Pattern MONOCHROME = Pattern.compile("vt\\d+.*|ansi-m|.*-mono|.*-m");
  private static final Pattern ERASES_WITH_COLOR =
      Pattern.compile(
          "(xterm|tmux|linux|vte|gnome|konsole|rxvt|st|foot|alacritty|wezterm|ghostty|contour|iterm2"
              + "|kitty|mintty|rio)(-.*)?");

  /// Reads the environment (`TERM`, `COLORTERM`, `NO_COLOR`, …); `wanted` is what the user asked
  /// for and wins over all of it.
  public static Capabilities of(Map<String, String> environment, Optional<ColorDepth> wanted) {
    String term = environment.getOrDefault("TERM", "");
    // Inside tmux both names mean tmux, which does fill; elsewhere `screen` is GNU screen.
    boolean tmux = environment.containsKey("TMUX") && !environment.containsKey("STY");
    boolean gnuScreen = term.startsWith("screen") && !tmux;
    return new Capabilities(
        wanted.orElseGet(() -> colors(environment, term, gnuScreen)),
        ERASES_WITH_COLOR.matcher(term).matches() || (term.startsWith("screen") && tmux),
        !term.isEmpty() && !term.equals("dumb"),
        Bidi.of(environment),
        Hyperlinks.areShown(environment));
  }

  private static ColorDepth colors(
      Map<String, String> environment, String term, boolean gnuScreen) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.isEmpty()) {
      return ColorDepth.NONE;
    }
    if (term.equals("dumb") || MONOCHROME.matcher(term).matches()) {
      return ColorDepth.NONE;
    }
    if (term.equals("linux")) {
      return ColorDepth.ANSI16;
    }
    String promised = environment.getOrDefault("COLORTERM", "");
    boolean full =
        promised.equals("truecolor")
            || promised.equals("24bit")
            || environment.containsKey("WT_SESSION")
            || isXterm(environment, term)
            || TRUECOLOR.matcher(term).matches();
    if (full && !gnuScreen) {
      return ColorDepth.TRUECOLOR;
    }
    return full || term.contains("256color") ? ColorDepth.INDEXED : ColorDepth.ANSI16;
  }

  /// xterm names itself, and takes COLORTERM away. It has shown all colours since version 331.
  private static boolean isXterm(Map<String, String> environment, String term) {
    String version = environment.getOrDefault("XTERM_VERSION", "");
    return term.startsWith("xterm")
        && version.length() == "XTerm(331)".length()
        && version.compareTo("XTerm(331)") >= 0;
  }
}
