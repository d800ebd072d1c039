package lectern.terminal.tty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The tmux that this process runs in.
public final class Tmux {
  private Tmux() {}

  /// The name and kind of the terminal that tmux runs in, if tmux passes on what is meant for it;
  /// else empty. Takes some ms.
  public static String passesTo() {
    try {
      Process tmux =
          new ProcessBuilder(
                  "tmux",
                  "display-message",
                  "-p",
                  "#{allow-passthrough} #{client_termname} #{client_termtype}")
              .redirectErrorStream(true)
              .start();
      tmux.getOutputStream().close();
      String said = new String(tmux.getInputStream().readNBytes(500), StandardCharsets.UTF_8);
      tmux.destroy();
      return said.startsWith("on ") || said.startsWith("all ") ? said.strip() : "";
    } catch (IOException _) {
      return "";
    }
  }
}
