package lectern.terminal.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {
  private static Map<String, String> environment(String text) {
    Map<String, String> environment = new HashMap<>();
    for (String pair : text.split(" ", -1)) {
      environment.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return environment;
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, INDEXED, true, true",
    "TERM=xterm-256color COLORTERM=truecolor, TRUECOLOR, true, true",
    "TERM=xterm-256color COLORTERM=24bit, TRUECOLOR, true, true",
    "TERM=xterm-256color COLORTERM=yes, INDEXED, true, true",
    "TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1, NONE, true, true",
    "TERM=xterm-256color COLORTERM=truecolor NO_COLOR=, TRUECOLOR, true, true",
    "TERM=xterm-256color WT_SESSION=8d7f, TRUECOLOR, true, true",
    "TERM=xterm, ANSI16, true, true",
    "TERM=xterm XTERM_VERSION=XTerm(379), TRUECOLOR, true, true",
    "TERM=xterm-256color XTERM_VERSION=XTerm(331), TRUECOLOR, true, true",
    "TERM=xterm-256color XTERM_VERSION=XTerm(330), INDEXED, true, true",
    "TERM=tmux-256color XTERM_VERSION=XTerm(379) TMUX=/tmp/x, INDEXED, true, true",
    "TERM=xterm-kitty, TRUECOLOR, true, true",
    "TERM=xterm-direct, TRUECOLOR, true, true",
    "TERM=alacritty, TRUECOLOR, true, true",
    "TERM=foot-extra, TRUECOLOR, true, true",
    "TERM=linux, ANSI16, true, true",
    "TERM=linux COLORTERM=truecolor, ANSI16, true, true",
    "TERM=vt100, NONE, false, true",
    "TERM=vt220, NONE, false, true",
    "TERM=tmux-256color TMUX=/tmp/x, INDEXED, true, true",
    "TERM=tmux-256color COLORTERM=truecolor TMUX=/tmp/x, TRUECOLOR, true, true",
    "TERM=screen-256color TMUX=/tmp/x, INDEXED, true, true",
    "TERM=screen-256color TMUX=/tmp/x STY=1.pts, INDEXED, false, true",
    "TERM=screen-256color, INDEXED, false, true",
    "TERM=screen COLORTERM=truecolor STY=1.pts, INDEXED, false, true",
    "TERM=screen.xterm-256color, INDEXED, false, true",
    "TERM=screen, ANSI16, false, true",
    "TERM=somethingnew, ANSI16, false, true",
    "TERM=dumb, NONE, false, false",
    "TERM=dumb COLORTERM=truecolor, NONE, false, false",
    "TERM=, NONE, false, false",
    "LANG=C, NONE, false, false",
  })
  void theEnvironmentSaysWhatTheTerminalCan(
      String environment, ColorDepth colors, boolean bce, boolean screen) {
    Capabilities can = Capabilities.of(environment(environment), Optional.empty());
    assertEquals(
        new Capabilities(colors, bce, screen, Bidi.of(environment(environment)), can.links()), can);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, false",
    "TERM=xterm-256color VTE_VERSION=7600, true",
    "TERM=xterm-256color VTE_VERSION=5000, false",
    "TERM=xterm-256color VTE_VERSION=what, false",
    "TERM=xterm-256color KONSOLE_VERSION=210401, true",
    "TERM=xterm-256color KONSOLE_VERSION=200800, false",
    "TERM=xterm-256color TERM_PROGRAM=iTerm.app, true",
    "TERM=xterm-256color TERM_PROGRAM=WezTerm, true",
    "TERM=xterm-256color TERM_PROGRAM=vscode, true",
    "TERM=xterm-256color TERM_PROGRAM=Apple_Terminal, false",
    "TERM=xterm-256color WT_SESSION=8d7f, true",
    "TERM=xterm-kitty, true",
    "TERM=xterm-ghostty, true",
    "TERM=foot-extra, true",
    "TERM=alacritty, true",
    "TERM=linux, false",
    "TERM=dumb FORCE_HYPERLINK=1, true",
    "TERM=xterm-kitty FORCE_HYPERLINK=0, false",
    "TERM=tmux-256color TMUX=/tmp/x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.4, true",
    "TERM=tmux-256color TMUX=/tmp/x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.3a, false",
    "TERM=tmux-256color TMUX=/tmp/x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=next-3.6, true",
    "TERM=tmux-256color TMUX=/tmp/x VTE_VERSION=7600, false",
    "TERM=screen-256color STY=1.pts VTE_VERSION=7600, false",
    "LANG=C VTE_VERSION=7600, false",
  })
  void itShowsLinksIfItIsKnownTo(String environment, boolean links) {
    assertEquals(links, Capabilities.of(environment(environment), Optional.empty()).links());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, NONE",
    "TERM=xterm-kitty, LETTERS",
    "TERM=tmux-256color KITTY_WINDOW_ID=1, LETTERS",
    "TERM=xterm-256color VTE_VERSION=7006, ROWS",
    "TERM=xterm-256color TERM_PROGRAM=mintty, ROWS",
  })
  void someTurnTextFromTheRightThemselves(String environment, Bidi bidi) {
    assertEquals(bidi, Capabilities.of(environment(environment), Optional.empty()).bidi());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color NO_COLOR=1, truecolor, TRUECOLOR",
    "TERM=xterm-kitty, never, NONE",
    "TERM=xterm-kitty, 16, ANSI16",
    "TERM=linux, 256, INDEXED",
  })
  void theUserKnowsBetter(String environment, String wanted, ColorDepth colors) {
    assertEquals(
        colors, Capabilities.of(environment(environment), ColorDepth.parse(wanted)).colors());
  }

  @ParameterizedTest
  @CsvSource({"always", "8", "TRUECOLOR", "''"})
  void otherNamesAreNoDepth(String name) {
    assertEquals(Optional.empty(), ColorDepth.parse(name));
  }
}
