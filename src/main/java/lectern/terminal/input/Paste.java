package lectern.terminal.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The text of a bracketed paste on its way: bytes up to the closing sequence, of which no more
/// than [#MOST] are kept.
final class Paste {
  static final int MOST = 64 * 1024;

  private static final String END = "\033[201~";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// How much of the end has come.
  private int ending;

  /// Takes a byte; whether it was the last of the closing sequence.
  boolean closedBy(int b) {
    if (b == END.charAt(ending)) {
      ending++;
      return ending == END.length();
    }
    for (int i = 0; i < ending; i++) {
      keep(END.charAt(i));
    }
    ending = 0;
    if (b == END.charAt(0)) {
      ending = 1;
    } else {
      keep(b);
    }
    return false;
  }

  private void keep(int b) {
    if (bytes.size() < MOST) {
      bytes.write(b);
    }
  }

  int held() {
    return bytes.size();
  }

  /// The text, its lines ended by `\n` (terminals send `\r`); then there is none.
  String take() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    ending = 0;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
