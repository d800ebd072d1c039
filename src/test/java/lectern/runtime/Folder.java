package lectern.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A folder of files to do things to.
record Folder(Path path) {
  Path file(String name) {
    return path.resolve(name);
  }

  String name(String name) {
    return file(name).toString();
  }

  Folder write(String name, String text) {
    return write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  Folder write(String name, byte[] bytes) {
    return done(() -> {
      Files.createDirectories(file(name).getParent());
      Files.write(file(name), bytes);
    });
  }

  /// Saves by a new file that takes the old one's place.
  Folder rename(String name, String text) {
    write(name + "~", text);
    return move(name + "~", name);
  }

  Folder move(String from, String to) {
    return done(() -> Files.move(file(from), file(to), StandardCopyOption.ATOMIC_MOVE));
  }

  Folder link(String name, String to) {
    return done(() -> Files.createSymbolicLink(file(name), Path.of(to)));
  }

  Folder delete(String name) {
    return done(() -> Files.delete(file(name)));
  }

  Folder folder(String name) {
    return done(() -> Files.createDirectories(file(name)));
  }

  /// The paths without this folder's own.
  List<String> names(List<String> paths) {
    return paths.stream().map(p -> path.relativize(Path.of(p)).toString()).toList();
  }

  private interface Deed {
    void run() throws IOException;
  }

  private Folder done(Deed deed) {
    try {
      deed.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
