package lectern.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.app.PictureFile;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Reference;
import lectern.image.BadPicture;
import lectern.image.Header;
import lectern.parse.Parsed;

/// The pictures that a deck names: those in its own folder and below, wherever links lead. Nothing
/// is ever fetched from elsewhere. Only headers are read.
public final class PictureFiles {
  /// More are not looked at.
  private static final int MOST = 2000;

  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*|//.*");

  private final Path folder;
  private final Map<String, PictureFile> files = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Path> asked = new HashSet<>();

  private PictureFiles(Path folder) {
    this.folder = folder;
  }

  /// What can be shown, and what is wrong with the rest.
  public record Found(
      Map<String, PictureFile> files, List<Diagnostic> diagnostics, Set<Path> asked) {
    public static final Found NOTHING = new Found(Map.of(), List.of(), Set.of());

    /// The deck's own diagnostics and these.
    public List<Diagnostic> with(List<Diagnostic> others) {
      if (diagnostics.isEmpty()) {
        return others;
      }
      List<Diagnostic> all = new ArrayList<>(others);
      all.addAll(diagnostics);
      return List.copyOf(all);
    }
  }

  /// Looks for the pictures of the deck at that path.
  public static Found find(String deck, Parsed parsed) {
    if (parsed.pictures().isEmpty() || deck.equals(DeckFile.STDIN)) {
      return Found.NOTHING;
    }
    PictureFiles found = new PictureFiles(Scan.folder(Path.of(deck)));
    parsed.pictures().stream().limit(MOST).forEach(found::look);
    return new Found(found.files, found.diagnostics, found.asked);
  }

  private void look(Reference reference) {
    String target = reference.target();
    if (files.containsKey(target) || ADDRESS.matcher(target).matches()) {
      return;
    }
    try {
      files.put(target, file(reference));
    } catch (BadPicture e) {
      diagnostics.add(
          new Diagnostic(reference.at(), Severity.WARNING, "picture " + target + " " + e.why()));
    }
  }

  private PictureFile file(Reference reference) throws BadPicture {
    Path beside = Scan.folder(Path.of(reference.at().file()));
    String target = reference.target();
    try {
      return file(reference, beside.resolve(target));
    } catch (NoSuchFileException | InvalidPathException _) {
      // As an address it may be written otherwise than the file's name.
      String path = target.replaceFirst("[?#].*", "");
      try {
        path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        return file(reference, beside.resolve(path));
      } catch (NoSuchFileException e) {
        throw new BadPicture("is not there");
      } catch (IllegalArgumentException e) {
        throw new BadPicture("is no path of a file");
      } catch (IOException e) {
        throw unreadable(e);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static BadPicture unreadable(IOException e) {
    return new BadPicture(
        e instanceof AccessDeniedException
            ? "may not be read by this user"
            : "can't be read: " + e.getMessage());
  }

  private PictureFile file(Reference reference, Path named) throws IOException, BadPicture {
    Path file = named.normalize();
    if (!file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
      throw new BadPicture("is not in the deck's folder");
    }
    asked.add(file);
    Path real = file.toRealPath();
    if (!real.startsWith(folder.toRealPath())) {
      throw new BadPicture("is not in the deck's folder");
    }
    BasicFileAttributes is = Files.readAttributes(real, BasicFileAttributes.class);
    if (!is.isRegularFile()) {
      throw new BadPicture(is.isDirectory() ? "is a folder" : "is not a regular file");
    }
    if (is.size() > Header.MOST_BYTES) {
      throw new BadPicture("has %.1f MiB; the most is 16".formatted(is.size() / 1048576.0));
    }
    try (InputStream in = Files.newInputStream(real)) {
      long stamp = 31 * is.lastModifiedTime().toMillis() + is.size();
      return new PictureFile(reference.at(), real.toString(), stamp, Header.read(in));
    }
  }
}
