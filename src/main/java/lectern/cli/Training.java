package lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.app.Msg;
import lectern.highlight.Highlighter;
import lectern.highlight.Language;
import lectern.keys.Key;
import lectern.library.Compilation;
import lectern.library.Compilation.Answer;
import lectern.library.Playlist;
import lectern.parse.FrontMatter;
import lectern.runtime.Inbox;
import lectern.terminal.TerminalSession;

/// A run without anybody watching, from which the JVM learns what a start needs (JEP 514): the
/// shelf and a deck, a few keys each. Nothing is kept of it; its screen is whatever standard output
/// is.
final class Training {
  private static final List<String> SHELF =
      List.of(
          "down", "down", "enter", "space", "*", "space", "q", "t", "down", "esc", "?", "esc", "f",
          "down", "space", "enter", "esc", "S", "ctrl+c");
  private static final List<String> DECK =
      List.of("space", "space", "space", "left", "G", "home", "ctrl+c");

  private Training() {}

  static int run() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try {
      String home = Surroundings.home().toString();
      rehearse(home + "/talks", SHELF, "30 100", nowhere);
      rehearse(home + "/talks/tour.md", DECK, "24 80", nowhere);
      // With room for large letters.
      rehearse(home + "/talks/tour.md", DECK, "50 200", nowhere);
      // With blocks of each kind.
      rehearse(home + "/themes/sample.md", DECK, "30 100", nowhere);
      // Without front matter: read another way.
      rehearse(home + "/README.md", DECK, "24 80", nowhere);
      for (Language language : List.of(Language.C, Language.JAVA, Language.RUST, Language.SHELL)) {
        Highlighter.tokens(language, List.of("int a = f(1); // first slides may hold code"));
      }
      FrontMatter.read("a deck", "---\ntags:\n  - a\n---\n"); // with the whole of the YAML parser
      // Nothing is kept here; elsewhere there are stars.
      Compilation.of("stars.playlist", Playlist.parse("a.md#1  A"), _ -> Answer.none(""));
      return 0;
    } catch (Failure e) {
      return e.code();
    }
  }

  private static void rehearse(String path, List<String> keys, String size, PrintStream out)
      throws Failure {
    // As a start does it, but for what it finds.
    Map<String, String> environment = new HashMap<>(Surroundings.ours().environment());
    environment.putAll(
        Map.of(
            "TERM", "xterm-256color",
            "COLORTERM", "truecolor",
            "LECTERN_SCREEN", "yes",
            "LECTERN_SIZE", size,
            "XDG_RUNTIME_DIR", "/dev/null",
            "XDG_STATE_HOME", "/dev/null",
            "XDG_CACHE_HOME", "/dev/null"));
    Options options = Options.present(List.of(path));
    Options.Command.Present present =
        new Options.Command.Present(OptionalInt.empty(), false, true, Optional.empty(), false);
    new Present(
            options,
            present,
            new Surroundings(environment),
            (session, inbox) -> press(keys, session, inbox))
        .run(out);
  }

  private static void press(List<String> keys, TerminalSession session, Inbox inbox) {
    try {
      Show.KEYBOARD.connect(session, inbox);
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
