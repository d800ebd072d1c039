package lectern.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import lectern.parse.Includes;

/// The files that one deck includes: those in its own folder and below, wherever links lead.
final class IncludedFiles implements Includes {
  /// A file of more is not read.
  private static final int LARGEST = 1 << 20;

  private final Path folder;
  private final Set<Path> asked = new LinkedHashSet<>();

  IncludedFiles(String deck) {
    folder = folder(Path.of(deck));
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /// The files that were asked for, also those that are not there.
  Set<Path> asked() {
    return asked;
  }

  @Override
  public Answer read(String from, String path) {
    try {
      if (Path.of(path).isAbsolute()) {
        return new Unreadable("is an absolute path: say where it is from the deck on");
      }
      Path file = folder(Path.of(from)).resolve(path).normalize();
      if (!file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
        return new Outside();
      }
      asked.add(file);
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        return new Outside();
      }
      if (Files.isDirectory(real)) {
        return new Folder();
      }
      if (!Files.isRegularFile(real)) {
        return new Unreadable("is not a regular file");
      }
      try (InputStream in = Files.newInputStream(real)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST
            ? new Unreadable("has more than 1 MiB")
            : new Text(file.toString(), bytes);
      }
    } catch (NoSuchFileException _) {
      return new Missing();
    } catch (AccessDeniedException _) {
      return new Unreadable("may not be read by this user");
    } catch (InvalidPathException _) {
      return new Unreadable("is no path");
    } catch (IOException e) {
      return new Unreadable("can't be read: " + e.getMessage());
    }
  }
}
