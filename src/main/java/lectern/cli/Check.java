package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.app.PictureFile;
import lectern.app.Wanted;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.grid.Color;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.parse.Parsed;
import lectern.runtime.PictureFiles;
import lectern.runtime.PictureReader;
import lectern.runtime.Scan;
import lectern.runtime.ThemeFolders;
import lectern.theme.ThemeParsed;

/// `lectern check`: everything that was not understood in decks and theme files, a line each.
final class Check {
  private final ThemeFolders themes =
      new ThemeFiles(Surroundings.ours(), Optional.empty()).folders();

  private Check() {}

  static int run(Options options, PrintStream out) throws Failure {
    List<String> paths = Decks.paths(options.paths());
    Decks.single(paths);
    Scan.Found found = Scan.find(paths);
    List<String> files = new ArrayList<>(found.decks());
    files.addAll(found.themes());
    if (files.isEmpty()) {
      throw new Failure(
          Failure.UNREADABLE,
          String.join(", ", paths)
              + ": there is no Markdown file (.md) and no theme in this folder");
    }
    return new Check().files(files, out);
  }

  private int files(List<String> files, PrintStream out) {
    int code = 0;
    Set<Diagnostic> said = new LinkedHashSet<>(); // a theme's fault is one of those that extend it
    for (String file : files) {
      try {
        for (Diagnostic diagnostic : diagnostics(file)) {
          if (said.add(diagnostic)) {
            out.println(SafeText.of(diagnostic.toString()));
          }
          code = Math.max(code, Failure.NOT_RIGHT);
        }
      } catch (Failure e) {
        out.flush();
        Main.say(e.sentence());
        code = e.code();
      }
    }
    return code;
  }

  private List<Diagnostic> diagnostics(String path) throws Failure {
    if (!path.endsWith(".json")) {
      Parsed parsed = Decks.read(path);
      PictureFiles.Found found = PictureFiles.find(path, parsed);
      List<Diagnostic> all = new ArrayList<>(found.with(themes.checked(parsed).diagnostics()));
      found.files().forEach((name, file) -> damage(name, file).ifPresent(all::add));
      return all;
    }
    Optional<ThemeParsed> theme = themes.read(Path.of(path));
    if (theme.isEmpty()) {
      throw new Failure(Failure.UNREADABLE, path + ": can't be read");
    }
    return theme.get().diagnostics();
  }

  /// What is wrong with a picture behind its header: told by painting it, small.
  private static Optional<Diagnostic> damage(String name, PictureFile file) {
    Wanted wanted = new Wanted(file, new Size(8, 4), Canvas.BLOCKS, Color.DEFAULT);
    return PictureReader.paint(wanted)
        .fault()
        .map(fault -> new Diagnostic(file.at(), Severity.WARNING, "picture " + name + " " + fault));
  }
}
