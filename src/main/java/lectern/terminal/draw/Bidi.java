package lectern.terminal.draw;

import java.util.Map;

/// What a terminal does with text that runs from right to left. A frame has it in the order in
/// which it is to be seen, and most terminals show cells where they are put.
public enum Bidi {
  NONE,
  /// Each run of letters is turned round, as kitty does: those have to be sent from their end.
  LETTERS,
  /// Each row is ordered, as VTE and mintty do unless they are told not to.
  ROWS;

  static Bidi of(Map<String, String> environment) {
    if (environment.getOrDefault("TERM", "").startsWith("xterm-kitty")
        || environment.containsKey("KITTY_WINDOW_ID")) {
      return LETTERS;
    }
    return environment.containsKey("VTE_VERSION")
            || environment.getOrDefault("TERM_PROGRAM", "").equals("mintty")
        ? ROWS
        : NONE;
  }
}
