package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.app.Msg;
import lectern.deck.Position;
import lectern.library.Library;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.runtime.DeckFile;
import lectern.runtime.Scan;
import lectern.runtime.ThemeFolders;

/// What the paths of a call stand for.
final class Decks {
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
      if (path.isEmpty()) {
        throw new Failure(
            Failure.WRONG_ARGUMENTS, "an empty word names no deck: give a file, a folder or -");
      }
      if (!path.equals(DeckFile.STDIN) && !Files.exists(Path.of(path))) {
        throw new Failure(Failure.UNREADABLE, path + ": there is no such file or folder");
      }
    }
    if (paths.size() > 1 && paths.contains(DeckFile.STDIN)) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, "- is a deck of its own: leave out the other paths");
    }
    return paths.size() == 1 && !Files.isDirectory(Path.of(paths.getFirst()))
        ? Optional.of(paths.getFirst())
        : Optional.empty();
  }

  /// A deck to be shown from there on.
  static Msg.DeckOpened opened(String path, Position at, ThemeFolders themes) throws Failure {
    if (path.equals(DeckFile.STDIN)) {
      Parsed parsed = themes.checked(read(path));
      return new Msg.DeckOpened(path, parsed.deck(), parsed.diagnostics(), at);
    }
    try {
      return DeckFile.opened(path, at, themes);
    } catch (DeckFile.Unreadable e) {
      throw new Failure(Failure.UNREADABLE, e.sentence());
    }
  }

  static Parsed read(String path) throws Failure {
    try {
      return path.equals(DeckFile.STDIN)
          ? DeckParser.parse("standard input", stdin())
          : DeckFile.read(path);
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

  /// All decks that the paths name or hold, in order, at least one.
  static List<String> found(List<String> paths) throws Failure {
    List<String> found = Scan.find(paths).decks();
    if (found.isEmpty()) {
      throw new Failure(
          Failure.UNREADABLE,
          String.join(", ", paths) + ": there is no Markdown file (.md) in this folder");
    }
    return found;
  }

  static Library library(List<String> found) {
    return new Library(found.parallelStream().map(Scan::entry).toList());
  }

  /// The shelf as far as the first frame needs it; the deck that is under the cursor is on it.
  static Shelved firstShelf(List<String> found, Optional<String> selected) {
    List<String> first =
        Stream.concat(found.stream().limit(AT_ONCE), selected.stream()).distinct().toList();
    return new Shelved(library(first), first.size() == found.size());
  }
}
