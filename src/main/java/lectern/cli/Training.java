package lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lectern.app.Msg;
import lectern.keys.Key;
import lectern.runtime.Inbox;
import lectern.terminal.TerminalSession;

/// A run without anybody watching, from which the JVM learns what a start needs (JEP 514): the
/// shelf and a deck, a few keys each. Nothing is kept of it; its screen is whatever standard output
/// is.
final class Training {
  private static final List<String> SHELF =
      List.of(
          "down", "down", "enter", "space", "space", "q", "t", "down", "esc", "?", "esc", "ctrl+c");
  private static final List<String> DECK =
      List.of("space", "space", "space", "left", "G", "home", "ctrl+c");

  private Training() {}

  static int run() {
    Surroundings surroundings =
        new Surroundings(
            Map.of(
                "TERM", "xterm-256color",
                "COLORTERM", "truecolor",
                "LECTERN_SCREEN", "yes",
                "LECTERN_SIZE", "40 130",
                "XDG_STATE_HOME", "/dev/null"));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try {
      String talks = Surroundings.home().resolve("talks").toString();
      rehearse(talks, SHELF, surroundings, nowhere);
      rehearse(talks + "/tour.md", DECK, surroundings, nowhere);
      return 0;
    } catch (Failure e) {
      return e.code();
    }
  }

  private static void rehearse(
      String path, List<String> keys, Surroundings surroundings, PrintStream out) throws Failure {
    Options options = Options.present(List.of(path));
    Options.Command.Present present = new Options.Command.Present(OptionalInt.empty(), false, true);
    new Present(options, present, surroundings, (session, inbox) -> press(keys, session, inbox))
        .run(out);
  }

  private static void press(List<String> keys, TerminalSession session, Inbox inbox) {
    try {
      session.attach(_ -> {});
    } catch (IOException _) {
      // There is no keyboard, but now the JVM knows how to ask for one.
    }
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          for (String key : keys) {
            inbox.settled();
            inbox.put(new Msg.Pressed(Key.of(key)));
          }
        });
  }
}
