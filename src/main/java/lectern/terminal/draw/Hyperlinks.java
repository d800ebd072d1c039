package lectern.terminal.draw;

import java.util.Map;

/// Which terminals are known to show the links that a program names (OSC 8). Most others pass over
/// them in silence, but some old ones print them, so that an unknown terminal is sent none.
final class Hyperlinks {
  private Hyperlinks() {}

  /// Decides by the environment. `FORCE_HYPERLINK` (0 or 1), which other programs know, too, says
  /// what can't be seen from here: over SSH only `TERM` arrives.
  static boolean areShown(Map<String, String> environment) {
    String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    String term = environment.getOrDefault("TERM", "");
    if (term.isEmpty() || term.equals("dumb") || term.equals("linux")) {
      return false;
    }
    if (environment.containsKey("STY")) {
      return false; // GNU screen
    }
    String program = environment.getOrDefault("TERM_PROGRAM", "");
    String version = environment.getOrDefault("TERM_PROGRAM_VERSION", "");
    if (environment.containsKey("TMUX") || program.equals("tmux")) {
      // What the outer terminal had set says nothing in here: tmux hands on what that one shows.
      return program.equals("tmux") && isFrom(version, 3, 4);
    }
    return environment.containsKey("WT_SESSION")
        || environment.containsKey("KITTY_WINDOW_ID")
        || environment.containsKey("DOMTERM")
        || number(environment.getOrDefault("VTE_VERSION", "")) > 5000 // 0.50.0 itself crashed
        || number(environment.getOrDefault("KONSOLE_VERSION", "")) >= 201200
        || isKnown(program)
        || isNamed(term);
  }

  private static boolean isKnown(String program) {
    return switch (program) {
      case "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty", "rio", "contour" -> true;
      default -> false;
    };
  }

  private static boolean isNamed(String term) {
    String name = term.startsWith("xterm-") ? term.substring("xterm-".length()) : term;
    int dash = name.indexOf('-');
    return switch (dash < 0 ? name : name.substring(0, dash)) {
      case "kitty", "ghostty", "alacritty", "wezterm", "foot", "contour", "rio", "iterm2" -> true;
      default -> false;
    };
  }

  /// The digits that a text begins with, as a number; 0 if there are none.
  private static int number(String text) {
    int number = 0;
    for (int i = 0; i < Math.min(text.length(), 8) && Character.isDigit(text.charAt(i)); i++) {
      number = 10 * number + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  /// Whether a version such as `3.4` or `3.3a` is not before that one.
  private static boolean isFrom(String version, int major, int minor) {
    int dot = version.indexOf('.');
    int first = number(version.startsWith("next-") ? version.substring(5) : version);
    return first > major || (first == major && number(version.substring(dot + 1)) >= minor);
  }
}
