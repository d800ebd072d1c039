package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Diagnostic;
import lectern.theme.BuiltIn;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;
import lectern.theme.ThemeParser;

/// The themes that come with Lectern, a file each, and those a user names by their file.
final class ThemeFiles {
  private final Path folder;

  ThemeFiles(Path folder) {
    this.folder = folder;
  }

  /// The theme of that name, or in that file.
  ///
  /// @throws Failure if there is none, or it can't be read
  Theme theme(String nameOrFile) throws Failure {
    return nameOrFile.contains("/") || nameOrFile.endsWith(".json")
        ? read(Path.of(nameOrFile))
        : named(nameOrFile);
  }

  /// The theme of that name; never a file outside the themes' folder.
  Theme named(String name) throws Failure {
    if (name.equals(BuiltIn.DARK.name())) {
      return BuiltIn.DARK;
    }
    if (!names().contains(name)) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS,
          "--theme " + name + ": the themes are " + String.join(", ", names()));
    }
    return read(folder.resolve(name + ".json"));
  }

  private static Theme read(Path file) throws Failure {
    try {
      ThemeParsed parsed = ThemeParser.parse(file.toString(), Files.readString(file));
      for (Diagnostic found : parsed.diagnostics()) {
        if (found.severity() == Diagnostic.Severity.ERROR) {
          throw new Failure(Failure.UNREADABLE, found.toString());
        }
      }
      return parsed.theme();
    } catch (IOException _) {
      throw new Failure(
          Failure.UNREADABLE, "--theme " + file + ": there is no such file that can be read");
    }
  }

  /// All themes of the folder, the built-in one first.
  List<Theme> all() {
    List<Theme> themes = new ArrayList<>(List.of(BuiltIn.DARK));
    for (String name : names()) {
      try {
        if (!name.equals(BuiltIn.DARK.name())) {
          themes.add(theme(name));
        }
      } catch (Failure _) {
        // It went away between being listed and being read.
      }
    }
    return List.copyOf(themes);
  }

  /// The files of the folder.
  List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private List<String> names() {
    return files().stream()
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - ".json".length()))
        .toList();
  }
}
