package lectern.terminal.draw;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/// Text for the clipboard of whoever sits at the terminal, also over SSH (OSC 52). Nothing answers
/// whether it got there.
public final class Clipboard {
  /// Bytes that GNU screen hands on at once.
  private static final int CHUNK = 240;

  private Clipboard() {}

  /// The bytes that put the text there. Tmux is told twice: it takes the sequence for itself where
  /// `set-clipboard` is on, and hands the wrapped one on where `allow-passthrough` is.
  public static byte[] copy(String text, Map<String, String> environment) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String set = "\033]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\007";
    String all = set;
    if (environment.containsKey("STY")) {
      all = screen(set);
    } else if (environment.containsKey("TMUX")) {
      all = set + "\033Ptmux;" + set.replace("\033", "\033\033") + "\033\\";
    }
    return all.getBytes(StandardCharsets.US_ASCII);
  }

  private static String screen(String set) {
    StringBuilder wrapped = new StringBuilder();
    for (int at = 0; at < set.length(); at += CHUNK) {
      wrapped.append("\033P").append(set, at, Math.min(set.length(), at + CHUNK)).append("\033\\");
    }
    return wrapped.toString();
  }
}
