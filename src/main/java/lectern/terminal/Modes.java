package lectern.terminal;

import java.nio.charset.StandardCharsets;
import lectern.terminal.draw.Bidi;

/// What a terminal is told when a session begins and when it ends.
///
/// @param mouse whether to take clicks and the wheel
/// @param bidi what it would do with text that runs from right to left
record Modes(boolean mouse, Bidi bidi) {
  /// Alternate screen, no cursor, no autowrap (the last cell must not scroll), bracketed paste.
  private static final String ENTER = "\033[?1049h\033[?25l\033[?7l\033[?2004h";

  /// Button presses, as SGR reports.
  private static final String MOUSE = "\033[?1000h\033[?1006h";

  /// Rows as they are sent, and as they were.
  private static final String EXPLICIT = "\033[8l";

  private static final String IMPLICIT = "\033[8h";

  private static final String LEAVE =
      "\033[?2026l\033[0m\033[?1006l\033[?1000l\033[?2004l\033[?7h\033[?25h\033[?1049l";

  byte[] enter() {
    String all = ENTER + (mouse ? MOUSE : "") + (bidi == Bidi.ROWS ? EXPLICIT : "");
    return all.getBytes(StandardCharsets.US_ASCII);
  }

  byte[] leave() {
    String all = (bidi == Bidi.ROWS ? IMPLICIT : "") + LEAVE;
    return all.getBytes(StandardCharsets.US_ASCII);
  }
}
