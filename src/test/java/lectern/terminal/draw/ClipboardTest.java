package lectern.terminal.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClipboardTest {
  private static String copy(String text, Map<String, String> environment) {
    return new String(Clipboard.copy(text, environment), StandardCharsets.US_ASCII);
  }

  @Test
  void aTextIsSentAsBase64() {
    assertEquals("\033]52;c;Z3LDvG4=\007", copy("grün", Map.of()));
    assertEquals("\033]52;c;GwcK\007", copy("\033\007\n", Map.of()));
  }

  @Test
  void tmuxMayTakeItOrHandItOn() {
    assertEquals(
        "\033]52;c;YQ==\007\033Ptmux;\033\033]52;c;YQ==\007\033\\",
        copy("a", Map.of("TMUX", "/tmp/x")));
  }

  @Test
  void screenHandsItOnInPieces() {
    String sent = copy("0123456789".repeat(100), Map.of("STY", "1.pts"));
    assertTrue(sent.startsWith("\033P\033]52;c;") && sent.endsWith("\033\\"), sent);
    String whole = sent.replace("\033P", "").replace("\033\\", "");
    assertEquals(
        "0123456789".repeat(100),
        new String(
            Base64.getDecoder().decode(whole.substring("\033]52;c;".length(), whole.length() - 1)),
            StandardCharsets.US_ASCII));
  }
}
