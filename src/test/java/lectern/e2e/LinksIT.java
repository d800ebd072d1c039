package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Links as a terminal gets them: to be clicked, copied and opened.
class LinksIT {
  private static final String DECK =
      """
      # One

      See [the list](https://lore.kernel.org/netdev/).

      ```sh
      echo copied
      ```

      ---

      # Two

      A [mail](mailto:a@b.example) without code.
      """;

  private static Stage stage(Map<String, String> more) throws Exception {
    return Stage.open(80, 24, more).write("deck.md", DECK);
  }

  @Test
  void whatIsCopiedReachesTheClipboard() throws Exception {
    try (var stage = stage(Map.of())) {
      stage.tmux.set("set-clipboard", "on");
      stage.tmux.command("lectern deck.md");
      stage.awaitSlide("1/2");
      stage.tmux.press("y");
      stage.tmux.until("the code", () -> stage.tmux.buffer().equals("echo copied\n"));
      stage.tmux.await("Copied the code block");
      stage.tmux.press("L");
      stage.tmux.await("lore.kernel.org/netdev/");
      stage.tmux.press("y");
      stage.tmux.until(
          "the link", () -> stage.tmux.buffer().strip().equals("https://lore.kernel.org/netdev/"));
    }
  }

  @Test
  void aTerminalThatShowsLinksGetsThem() throws Exception {
    try (var stage = stage(Map.of("FORCE_HYPERLINK", "1"))) {
      var sent = stage.file("sent");
      stage.tmux.record(sent);
      stage.tmux.command("lectern deck.md");
      assertFalse(stage.awaitSlide("1/2").contains("(lore.kernel.org)"));
      stage.tmux.press("q");
      stage.awaitShell();
      String bytes = Stage.read(sent);
      assertTrue(
          bytes.matches(
              "(?s).*;https://lore\\.kernel\\.org/netdev/\033\\\\(\033\\[[0-9;]*m)?the list.*"),
          bytes);
      int opened = bytes.split("\033\\]8;id=", -1).length;
      assertEquals(opened, bytes.split("\033\\]8;;\033", -1).length, "each is closed");
    }
  }

  @Test
  void anotherTerminalGetsTheHost() throws Exception {
    try (var stage = stage(Map.of())) {
      var sent = stage.file("sent");
      stage.tmux.record(sent);
      stage.tmux.command("lectern deck.md");
      stage.awaitSlide("1/2");
      stage.tmux.await("(lore.kernel.org)");
      stage.tmux.press("q");
      stage.awaitShell();
      assertFalse(Stage.read(sent).contains("\033]8;"));
    }
  }

  @Test
  void aLinkIsOpenedWhereThereIsADesktop() throws Exception {
    try (var stage = stage(Map.of("DISPLAY", ":99"))) {
      Path opener = stage.file("../bin/xdg-open");
      Files.writeString(opener, "#!/bin/sh\nprintf '%s\\n' \"$@\" >opened\n");
      Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwxr-xr-x"));
      stage.tmux.command("lectern deck.md");
      stage.awaitSlide("1/2");
      stage.tmux.press("L");
      stage.tmux.await("lore.kernel.org/netdev/");
      stage.tmux.press("2");
      stage.tmux.press("Enter");
      stage.tmux.await("Opening mailto:a@b.example");
      Path opened = stage.file("opened");
      stage.tmux.until("the call", () -> Files.exists(opened) && !Stage.read(opened).isEmpty());
      assertEquals(List.of("mailto:a@b.example"), Files.readAllLines(opened));
    }
  }

  @Test
  void overSshItIsCopied() throws Exception {
    try (var stage = stage(Map.of("DISPLAY", ":99", "SSH_CONNECTION", "::1 1 ::1 22"))) {
      stage.tmux.set("set-clipboard", "on");
      stage.tmux.command("lectern deck.md");
      stage.awaitSlide("1/2");
      stage.tmux.press("L");
      stage.tmux.await("lore.kernel.org/netdev/");
      stage.tmux.press("Enter");
      stage.tmux.await("Copied, as a browser here would not be on your screen (SSH)");
      stage.tmux.until(
          "the link", () -> stage.tmux.buffer().strip().equals("https://lore.kernel.org/netdev/"));
    }
  }
}
