package lectern.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk of 16 KiB at a folder; without the right to mount one the test is skipped.
record SmallDisk(Path path) implements AutoCloseable {
  static SmallDisk at(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=16k", "none", folder.toString())
            .redirectErrorStream(true)
            .start();
    Assumptions.assumeTrue(mount.waitFor() == 0, "no right to mount");
    return new SmallDisk(folder);
  }

  @Override
  public void close() throws IOException {
    try {
      new ProcessBuilder("umount", path.toString()).start().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
