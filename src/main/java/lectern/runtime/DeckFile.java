package lectern.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.app.Msg;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.library.Playlist;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;

/// A deck's file: how it is read, and what is said when it can't be.
public final class DeckFile {
  /// Larger files are not decks; reading them would only hold up the talk.
  private static final long LARGEST = 64L << 20;

  /// Bytes of a deck that is read at once, and bytes of the beginning of one that is not.
  private static final int SHORT = 64 << 10;

  private static final int BEGINNING = 8 << 10;

  /// Standard input as a path.
  public static final String STDIN = "-";

  private DeckFile() {}

  /// The file's bytes, at most `most` of them.
  static byte[] bytes(String path, int most) throws Unreadable {
    if (path.equals(STDIN)) {
      throw new Unreadable("standard input", "can be read only once");
    }
    Path file = Path.of(path);
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      if (is.isDirectory()) {
        throw new Unreadable(path, "is a folder; a deck is a Markdown file");
      }
      if (!is.isRegularFile()) {
        throw new Unreadable(path, "is not a regular file; pipe it in and use - for it");
      }
      if (is.size() > LARGEST) {
        throw new Unreadable(path, "has more than 64 MiB; a deck is a text of a few pages");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(most);
      }
    } catch (IOException e) {
      throw new Unreadable(path, reason(e));
    }
  }

  /// Reads and parses a deck and what it includes, or a playlist and its decks.
  ///
  /// @throws Unreadable if there is nothing to parse
  public static Parsed read(String path) throws Unreadable {
    return read(path, new IncludedFiles(path));
  }

  static Parsed read(String path, IncludedFiles included) throws Unreadable {
    byte[] bytes = bytes(path, Integer.MAX_VALUE);
    return Playlist.isNamedSo(path)
        ? PlaylistFile.read(path, bytes, included)
        : DeckParser.parse(path, bytes, included);
  }

  /// Reads a deck to be shown from there on: the whole of it, or its beginning if that is enough
  /// for now and the whole would take long.
  ///
  /// @throws Unreadable if there is nothing to parse
  public static Msg.DeckOpened opened(String path, Position at, ThemeFolders themes)
      throws Unreadable {
    Optional<Parsed> beginning = beginning(path, at);
    Parsed parsed = beginning.isPresent() ? beginning.get() : themes.checked(read(path));
    boolean whole = beginning.isEmpty();
    if (parsed.pictures().isEmpty()) {
      return new Msg.DeckOpened(path, parsed.deck(), parsed.diagnostics(), at, whole, Map.of());
    }
    PictureFiles.Found pictures = PictureFiles.find(path, parsed);
    List<Diagnostic> found = whole ? pictures.with(parsed.diagnostics()) : List.of();
    return new Msg.DeckOpened(path, parsed.deck(), found, at, whole, pictures.files());
  }

  /// The beginning of a deck, with all of its slides whole; empty if the deck is short, can't be
  /// read, or `at` is further on.
  private static Optional<Parsed> beginning(String path, Position at) {
    try {
      if (path.equals(STDIN) || Playlist.isNamedSo(path) || Files.size(Path.of(path)) <= SHORT) {
        return Optional.empty();
      }
      byte[] bytes = bytes(path, BEGINNING);
      int end = bytes.length;
      while (end > 2 && !(bytes[end - 1] == '\n' && bytes[end - 2] == '\n')) {
        end--;
      }
      Parsed parsed = DeckParser.parse(path, Arrays.copyOf(bytes, end), new IncludedFiles(path));
      List<Slide> slides = parsed.deck().slides();
      // The last may go on, and what is wrong is known when all is read.
      return slides.size() < 2 + at.slide()
          ? Optional.empty()
          : Optional.of(
              new Parsed(
                  new Deck(parsed.deck().meta(), slides.subList(0, slides.size() - 1)),
                  List.of(),
                  parsed.theme(),
                  parsed.pictures()));
    } catch (IOException | Unreadable _) {
      return Optional.empty(); // reading it whole says why
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "may not be read by this user";
      default -> "can't be read: " + e.getMessage();
    };
  }

  /// A file that can't be read; the message names it and says why.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    Unreadable(String path, String why) {
      super(path + ": " + why);
      sentence = path + ": " + why;
    }

    /// What to tell the user: the file, and why it can't be read.
    public String sentence() {
      return sentence;
    }
  }
}
