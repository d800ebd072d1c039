package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.deck.Diagnostic;
import lectern.grid.SafeText;
import lectern.theme.ThemeParser;

/// `lectern check`: everything that was not understood in decks and theme files, a line each.
final class Check {
  private Check() {}

  static int run(Options options, PrintStream out) throws Failure {
    List<String> paths = Decks.paths(options.paths());
    Decks.single(paths);
    int code = 0;
    for (String path : Decks.found(paths)) {
      try {
        List<Diagnostic> found = diagnostics(path);
        found.forEach(diagnostic -> out.println(SafeText.of(diagnostic.toString())));
        code = found.isEmpty() ? code : Math.max(code, Failure.NOT_RIGHT);
      } catch (Failure e) {
        out.flush();
        Main.say(e.sentence());
        code = e.code();
      }
    }
    return code;
  }

  private static List<Diagnostic> diagnostics(String path) throws Failure {
    if (!path.endsWith(".json")) {
      return Decks.read(path).diagnostics();
    }
    try {
      return ThemeParser.parse(path, Files.readString(Path.of(path))).diagnostics();
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, path + ": can't be read: " + e.getMessage());
    }
  }
}
