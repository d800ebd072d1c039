package lectern.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;

/// A deck's file: how it is read, and what is said when it can't be.
public final class DeckFile {
  /// Larger files are not decks; reading them would only hold up the talk.
  private static final long LARGEST = 64L << 20;

  private DeckFile() {}

  /// The file's bytes, at most `most` of them.
  static byte[] bytes(String path, int most) throws Unreadable {
    Path file = Path.of(path);
    try {
      if (Files.isDirectory(file)) {
        throw new Unreadable(path, "is a folder; a deck is a Markdown file");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new Unreadable(path, "is not a regular file; pipe it in and use - for it");
      }
      if (Files.size(file) > LARGEST) {
        throw new Unreadable(path, "has more than 64 MiB; a deck is a text of a few pages");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(most);
      }
    } catch (IOException e) {
      throw new Unreadable(path, reason(e));
    }
  }

  /// Reads and parses a deck and what it includes.
  ///
  /// @throws Unreadable if there is nothing to parse
  public static Parsed read(String path) throws Unreadable {
    return read(path, new IncludedFiles(path));
  }

  static Parsed read(String path, IncludedFiles included) throws Unreadable {
    return DeckParser.parse(path, bytes(path, Integer.MAX_VALUE), included);
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
