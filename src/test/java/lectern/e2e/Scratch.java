package lectern.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder that is gone when the test is. Unlike JUnit's own it does not mind a program that was
/// just killed and is still writing its last file.
record Scratch(Path path) implements AutoCloseable {
  static Scratch open() {
    try {
      return new Scratch(Files.createTempDirectory("lectern").toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException _) {
      // The system clears its temporary folder in its own time.
    }
  }
}
