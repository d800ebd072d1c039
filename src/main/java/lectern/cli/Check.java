package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.deck.Diagnostic;
import lectern.grid.SafeText;
import lectern.runtime.Scan;
import lectern.theme.ThemeParser;

/// `lectern check`: everything that was not understood in decks and theme files, a line each.
final class Check {
  private Check() {}

  static int run(Options options, PrintStream out) throws Failure {
    List<String> paths = Decks.paths(options.paths());
    Decks.single(paths);
    List<Diagnostic> found = new ArrayList<>();
    for (String path : paths) {
      found.addAll(path.endsWith(".json") ? theme(path) : decks(path));
    }
    found.forEach(diagnostic -> out.println(SafeText.of(diagnostic.toString())));
    return found.isEmpty() ? 0 : Failure.NOT_RIGHT;
  }

  private static List<Diagnostic> decks(String path) throws Failure {
    List<Diagnostic> found = new ArrayList<>();
    for (String deck :
        path.equals(Decks.STDIN) ? List.of(path) : Scan.find(List.of(path)).decks()) {
      found.addAll(Decks.read(deck).diagnostics());
    }
    return found;
  }

  private static List<Diagnostic> theme(String path) throws Failure {
    try {
      return ThemeParser.parse(path, Files.readString(Path.of(path))).diagnostics();
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, path + ": can't be read: " + e.getMessage());
    }
  }
}
