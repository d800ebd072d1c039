package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.runtime.DeckFile;
import lectern.runtime.Scan;

/// What the paths of a call stand for.
final class Decks {
  /// Standard input as a path.
  static final String STDIN = "-";

  /// Decks whose front matter is read before the first frame; a larger library is completed after
  /// it.
  private static final int AT_ONCE = 400;

  private Decks() {}

  /// The paths given, else the talks that are at hand.
  static List<String> paths(List<String> given) {
    if (!given.isEmpty()) {
      return given;
    }
    return Files.isDirectory(Path.of("talks"))
        ? List.of("talks")
        : List.of(Surroundings.home().resolve("talks").toString());
  }

  /// The one deck that the paths name, if they do not name a shelf.
  static Optional<String> single(List<String> paths) throws Failure {
    for (String path : paths) {
      if (!path.equals(STDIN) && !Files.exists(Path.of(path))) {
        throw new Failure(Failure.UNREADABLE, path + ": there is no such file or folder");
      }
    }
    return paths.size() == 1 && !Files.isDirectory(Path.of(paths.getFirst()))
        ? Optional.of(paths.getFirst())
        : Optional.empty();
  }

  static Parsed read(String path) throws Failure {
    try {
      return path.equals(STDIN) ? DeckParser.parse("standard input", stdin()) : DeckFile.read(path);
    } catch (DeckFile.Unreadable e) {
      throw new Failure(Failure.UNREADABLE, e.sentence());
    }
  }

  private static byte[] stdin() throws Failure {
    try (InputStream in = System.in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, "standard input: can't be read: " + e.getMessage());
    }
  }

  /// A library, as far as it was read at once.
  record Shelved(Library library, boolean complete) {}

  static Shelved shelf(List<String> paths, int most) throws Failure {
    List<String> found = Scan.find(paths).decks();
    if (found.isEmpty()) {
      throw new Failure(
          Failure.UNREADABLE,
          String.join(", ", paths) + ": there is no Markdown file (.md) in this folder");
    }
    List<Entry> entries =
        found.subList(0, Math.min(most, found.size())).parallelStream().map(Scan::entry).toList();
    return new Shelved(new Library(entries), entries.size() == found.size());
  }

  static Shelved firstShelf(List<String> paths) throws Failure {
    return shelf(paths, AT_ONCE);
  }
}
