package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.library.Compilation;
import lectern.library.Compilation.Answer;
import lectern.library.Playlist;
import lectern.parse.Parsed;

/// A file that lists slides of decks: it opens as one deck. It names Markdown files only.
final class PlaylistFile {
  private PlaylistFile() {}

  /// `included` learns which decks were asked for.
  static Parsed read(String path, byte[] bytes, IncludedFiles included) {
    Playlist playlist = Playlist.parse(text(bytes));
    Compilation all = Compilation.of(path, playlist, deck -> answer(deck, included));
    return new Parsed(all.deck(), all.diagnostics(), Optional.empty(), List.of());
  }

  /// The text of a playlist's bytes, whatever they are.
  static String text(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Answer answer(String path, IncludedFiles included) {
    try {
      if (!Scan.isMarkdown(Path.of(path))) {
        return Answer.none(path + ": is not a Markdown file");
      }
      included.asked().add(Path.of(path));
      return Answer.of(DeckFile.read(path).deck());
    } catch (DeckFile.Unreadable e) {
      return Answer.none(e.sentence());
    } catch (InvalidPathException _) {
      return Answer.none("this is no path");
    }
  }
}
