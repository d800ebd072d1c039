package lectern.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lectern.deck.Meta;
import lectern.library.Compilation;
import lectern.library.Entry;
import lectern.library.Playlist;
import lectern.parse.FrontMatter;
import org.jspecify.annotations.Nullable;

/// Looks for decks below folders. Hidden folders are left out; what can't be read is passed over.
public final class Scan {
  private static final int DEEPEST = 24;
  static final List<String> ENDINGS = List.of("md", "markdown", "mdown", "mkd");

  /// Front matter is looked for in so many bytes from the start of a file, the more if it is not in
  /// the fewer: most is shorter by far, and a shelf has hundreds.
  private static final int FEW = 2 << 10;

  private static final int MORE = 32 << 10;

  private Scan() {}

  /// The decks found, and the folders in which a change may change them: those looked through, and
  /// those that hold the given paths. `themes` are the theme files on the way.
  public record Found(List<String> decks, List<String> themes, List<Path> folders) {}

  /// All decks below the given paths, which are folders or decks themselves, in order of path; what
  /// is kept beside a deck is none.
  public static Found find(List<String> paths) {
    List<String> decks = new ArrayList<>();
    List<String> themes = new ArrayList<>();
    Set<Path> folders = new TreeSet<>();
    for (String path : paths) {
      Path start = Path.of(path);
      folders.add(folder(start));
      if (Files.isDirectory(start)) {
        List<String> inside = new ArrayList<>();
        walk(start, inside, themes, folders);
        inside.stream().sorted().forEach(decks::add);
      } else {
        decks.add(path);
      }
    }
    return new Found(
        SideFiles.without(decks.stream().distinct().toList()),
        themes.stream().distinct().sorted().toList(),
        List.copyOf(folders));
  }

  /// The folder that holds a file.
  static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static void walk(Path start, List<String> decks, List<String> themes, Set<Path> folders) {
    try {
      Files.walkFileTree(
          start,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (!folder.equals(start) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              folders.add(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isHidden(file) && isDeck(file)) {
                decks.add(file.toString());
              } else if (attributes.isRegularFile() && ThemeFolders.isTheme(file)) {
                themes.add(file.toString());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /// Whether a file holds a deck, by its name: Markdown, or a playlist.
  static boolean isDeck(Path file) {
    return isMarkdown(file) || Playlist.isNamedSo(String.valueOf(file.getFileName()));
  }

  static boolean isMarkdown(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /// What the deck's front matter says; its body is not read.
  public static Entry entry(String path) {
    try {
      if (Playlist.isNamedSo(path)) {
        Playlist list = Playlist.parse(PlaylistFile.text(DeckFile.bytes(path, MORE)));
        return Entry.of(path, Meta.titled(Compilation.title(path, list)));
      }
      FrontMatter front = front(path, FEW);
      return Entry.of(path, (front.bodyStart() > 0 ? front : front(path, MORE)).meta());
    } catch (DeckFile.Unreadable _) {
      return Entry.of(path, Meta.NONE);
    }
  }

  private static FrontMatter front(String path, int bytes) throws DeckFile.Unreadable {
    return FrontMatter.read(path, new String(DeckFile.bytes(path, bytes), StandardCharsets.UTF_8));
  }
}
