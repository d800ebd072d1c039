package lectern.terminal;

import java.util.Map;
import java.util.Optional;
import lectern.grid.CellSize;
import lectern.image.Canvas;
import lectern.image.Protocol;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.input.Reply;

/// What a terminal has said of itself so far.
///
/// @param cell how large its cells are, if it has said so
/// @param kitty whether it draws by kitty's protocol
/// @param sixel whether it draws Sixel
/// @param registers the colours that Sixel has
/// @param version its name and version; empty if it has not said so
/// @param outer what tmux has said of the terminal that it runs in, if it passes pictures on; empty
///   until then
/// @param complete whether the terminal has answered the last question
record Answers(
    Optional<CellSize> cell,
    boolean kitty,
    boolean sixel,
    int registers,
    String version,
    Optional<String> outer,
    boolean complete) {
  static final Answers NONE =
      new Answers(Optional.empty(), false, false, 256, "", Optional.empty(), false);

  /// Cell size, Sixel's colours, version, and what every terminal answers last: device attributes.
  private static final String OF_ALL = "\033[16t\033[?1;1;0S\033[>q\033[c";

  /// A picture of one pixel by kitty's protocol.
  private static final String OF_KITTY = "\033_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\033\\";

  /// Pixels of a cell beyond which an answer is not believed.
  private static final int LARGEST = 200;

  /// What to ask. tmux does not pass on what is asked of kitty, but takes it for the pane's title.
  static String questions(boolean inTmux) {
    return inTmux ? OF_ALL : OF_KITTY + OF_ALL;
  }

  Answers and(Reply reply) {
    return switch (reply) {
      case Reply.Cell(int width, int height) when width <= LARGEST && height <= LARGEST ->
          cell(new CellSize(width, height));
      case Reply.Cell _ -> this;
      case Reply.Kitty(boolean works) ->
          new Answers(cell, works, sixel, registers, version, outer, complete);
      case Reply.Registers(int count) ->
          new Answers(cell, kitty, sixel, count, version, outer, complete);
      case Reply.Version(String text) ->
          new Answers(cell, kitty, sixel, registers, text, outer, complete);
      case Reply.Attributes(var numbers) ->
          new Answers(cell, kitty, numbers.contains("4"), registers, version, outer, true);
    };
  }

  Answers cell(CellSize size) {
    return new Answers(Optional.of(size), kitty, sixel, registers, version, outer, complete);
  }

  Answers outer(String terminal) {
    return new Answers(cell, kitty, sixel, registers, version, Optional.of(terminal), complete);
  }

  /// Nobody waits for more.
  Answers enough() {
    return new Answers(cell, kitty, sixel, registers, version, Optional.of(outer.orElse("")), true);
  }

  boolean isComplete(boolean inTmux) {
    return complete && (outer.isPresent() || !inTmux);
  }

  /// The best way of drawing there is, or the one that was asked for.
  Canvas canvas(Optional<Protocol> asked, ColorDepth colors, Map<String, String> environment) {
    Protocol protocol = asked.orElseGet(() -> best(colors, environment));
    if (protocol == Protocol.KITTY && environment.containsKey("TMUX")) {
      protocol = Protocol.KITTY_IN_TMUX;
    }
    boolean scales =
        colors == ColorDepth.TRUECOLOR && !environment.containsKey("TMUX") && scalesText();
    return new Canvas(protocol, cell.orElse(CellSize.USUAL), Math.min(registers, 256), scales);
  }

  /// kitty has done so since 0.40.
  private boolean scalesText() {
    if (!version.matches("kitty\\(\\d{1,4}\\.\\d{1,4}[^)]*\\)")) {
      return false;
    }
    String[] parts = version.substring("kitty(".length(), version.length() - 1).split("\\.", -1);
    return Integer.parseInt(parts[0]) > 0 || Integer.parseInt(parts[1]) >= 40;
  }

  private Protocol best(ColorDepth colors, Map<String, String> environment) {
    if (environment.containsKey("TMUX")) {
      return drawsPlaceholders()
          ? Protocol.KITTY_IN_TMUX
          : sixel ? Protocol.SIXEL : withoutPixels(colors);
    }
    if (kitty) {
      return Protocol.KITTY;
    }
    boolean inline =
        version.startsWith("iTerm2")
            || version.startsWith("WezTerm")
            || environment.getOrDefault("TERM_PROGRAM", "").equals("iTerm.app")
            || environment.getOrDefault("LC_TERMINAL", "").equals("iTerm2");
    return inline ? Protocol.ITERM : sixel ? Protocol.SIXEL : withoutPixels(colors);
  }

  private boolean drawsPlaceholders() {
    return outer.filter(o -> o.contains("kitty") || o.contains("ghostty")).isPresent();
  }

  private static Protocol withoutPixels(ColorDepth colors) {
    return colors == ColorDepth.NONE ? Protocol.OFF : Protocol.BLOCKS;
  }
}
