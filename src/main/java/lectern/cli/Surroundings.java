package lectern.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where Lectern is installed and where a user's things live, by the environment (XDG Base
/// Directory Specification).
record Surroundings(Map<String, String> environment) {

  static Surroundings ours() {
    return new Surroundings(System.getenv());
  }

  String get(String name) {
    return environment.getOrDefault(name, "");
  }

  /// The folder that holds `talks` and `themes`.
  static Path home() {
    String given = System.getProperty("lectern.home", "");
    return given.isEmpty() ? Path.of("") : Path.of(given);
  }

  /// Whether standard output is a terminal: as the launcher has seen it (`LECTERN_SCREEN`, yes or
  /// no), else as Java does.
  boolean hasScreen() {
    return switch (get("LECTERN_SCREEN")) {
      case "yes" -> true;
      case "no" -> false;
      default -> Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    };
  }

  /// `$XDG_STATE_HOME/lectern`.
  Path state() {
    String given = get("XDG_STATE_HOME");
    Path base =
        given.startsWith("/")
            ? Path.of(given)
            : Path.of(System.getProperty("user.home", ""), ".local", "state");
    return base.resolve("lectern");
  }
}
