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
    return ours("XDG_STATE_HOME", Path.of(".local", "state"));
  }

  /// `$XDG_CONFIG_HOME/lectern`.
  Path config() {
    return ours("XDG_CONFIG_HOME", Path.of(".config"));
  }

  /// `$XDG_CACHE_HOME/lectern`.
  Path cache() {
    return ours("XDG_CACHE_HOME", Path.of(".cache"));
  }

  /// @param usual where it is in a user's home if the variable names no folder
  private Path ours(String variable, Path usual) {
    String given = get(variable);
    Path base =
        given.startsWith("/")
            ? Path.of(given)
            : Path.of(System.getProperty("user.home", "")).resolve(usual);
    return base.resolve("lectern");
  }

  /// Whether the terminal says that its background is light (`COLORFGBG`, which ends with the
  /// number of one of the 16 colours).
  boolean isLight() {
    String colors = get("COLORFGBG");
    String ground = colors.substring(colors.lastIndexOf(';') + 1);
    return ground.equals("7") || ground.equals("15");
  }
}
