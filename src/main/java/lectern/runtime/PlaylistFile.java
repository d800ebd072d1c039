package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.library.Compilation;
import lectern.library.Compilation.Answer;
import lectern.library.Folder;
import lectern.library.Item;
import lectern.library.Playlist;
import lectern.library.Slot;
import lectern.parse.Parsed;

/// A file that lists slides of decks: it opens as one deck. It names Markdown files only.
public final class PlaylistFile {
  private PlaylistFile() {}

  /// `included` learns which decks were asked for.
  static Parsed read(String path, byte[] bytes, IncludedFiles included) {
    Playlist playlist = Playlist.parse(text(bytes));
    Compilation all = Compilation.of(path, playlist, deck -> answer(deck, included));
    return new Parsed(all.deck(), all.diagnostics(), Optional.empty(), List.of());
  }

  /// Decks and playlists one after the other, in one slot if there is one; else each playlist has
  /// its own.
  ///
  /// @throws DeckFile.Unreadable if one of the playlists can't be read
  public static Compilation together(List<String> paths, Optional<Slot> whole)
      throws DeckFile.Unreadable {
    IncludedFiles asked = new IncludedFiles("");
    if (paths.size() == 1 && Playlist.isNamedSo(paths.getFirst())) {
      return Compilation.of(
          paths.getFirst(), playlist(paths.getFirst()), whole, deck -> answer(deck, asked));
    }
    List<Playlist.Line> lines = new ArrayList<>();
    for (String path : paths) {
      if (!Playlist.isNamedSo(path)) {
        lines.add(Item.whole(path));
        continue;
      }
      Folder folder = Folder.of(path);
      for (Playlist.Line line : playlist(path).lines()) {
        lines.add(
            switch (line) {
              case Item item ->
                  new Item(folder.file(item.path()), item.first(), item.last(), item.label());
              case Playlist.Other other -> other;
            });
      }
    }
    return Compilation.of("", new Playlist(lines), whole, deck -> answer(deck, asked));
  }

  private static Playlist playlist(String path) throws DeckFile.Unreadable {
    return Playlist.parse(text(DeckFile.bytes(path, Integer.MAX_VALUE)));
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
