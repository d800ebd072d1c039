package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.json.Nearest;
import lectern.runtime.ThemeFolders;
import lectern.terminal.draw.ColorDepth;
import lectern.theme.BuiltIn;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;

/// The themes that a call may name: a user's own, those that come with Lectern, or a file.
final class ThemeFiles {
  private static final String FEW_COLORS = "terminal";

  private final Surroundings surroundings;
  private final Optional<String> asked;
  private final ThemeFolders folders;

  /// @param asked the theme or file that the user asked for
  ThemeFiles(Surroundings surroundings, Optional<String> asked) {
    this.surroundings = surroundings;
    this.asked = asked;
    this.folders =
        new ThemeFolders(
            List.of(surroundings.config().resolve("themes"), Surroundings.home().resolve("themes")),
            asked.isPresent() && isFile(asked.get())
                ? Optional.of(Path.of(asked.get()))
                : Optional.empty());
  }

  private static boolean isFile(String nameOrFile) {
    return nameOrFile.contains("/") || nameOrFile.endsWith(".json");
  }

  ThemeFolders folders() {
    return folders;
  }

  /// The theme that was asked for; without it, dark, or where there are few colours those of the
  /// terminal.
  ///
  /// @throws Failure if there is none of that name, or its file can't be read
  ThemeParsed theme(ColorDepth colors) throws Failure {
    if (asked.isEmpty()) {
      return named(isFew(colors) ? FEW_COLORS : BuiltIn.DARK.name());
    }
    String name = asked.get();
    if (name.equals(Theme.AUTO)) {
      ThemeParsed meant = named(auto(colors));
      return new ThemeParsed(meant.theme().named(Theme.AUTO), meant.diagnostics());
    }
    return isFile(name) ? read(Path.of(name)) : named(name);
  }

  /// The name of the theme that [Theme#AUTO] stands for until the terminal has said what it looks
  /// like.
  String auto(ColorDepth colors) {
    if (isFew(colors)) {
      return FEW_COLORS;
    }
    return surroundings.isLight() ? "light" : BuiltIn.DARK.name();
  }

  private static boolean isFew(ColorDepth colors) {
    return colors == ColorDepth.ANSI16 || colors == ColorDepth.NONE;
  }

  private ThemeParsed named(String name) throws Failure {
    Optional<ThemeParsed> theme = folders.named(name);
    if (theme.isEmpty()) {
      List<String> names = new ArrayList<>(folders.names());
      names.add(Theme.AUTO);
      String right =
          Nearest.to(name, names)
              .map(near -> "did you mean " + near + "?")
              .orElse("the themes are " + String.join(", ", names));
      throw new Failure(Failure.WRONG_ARGUMENTS, "there is no theme " + name + ": " + right);
    }
    return theme.get();
  }

  private ThemeParsed read(Path file) throws Failure {
    return folders
        .read(file)
        .orElseThrow(() ->
            new Failure(
                Failure.UNREADABLE,
                "--theme " + file + ": there is no such file that can be read"));
  }
}
