package lectern.terminal.tty;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.Size;
import org.jspecify.annotations.Nullable;

/// The terminal by `stty(1)` and `kill(1)`: wherever there is a POSIX shell.
final class SttyTty implements Tty {
  private static final String[] RAW = {
    "-icanon", "-echo", "-isig", "-iexten", "-ixon", "-inlcr", "-igncr", "-istrip", "-parmrk",
    "min", "1", "time", "0",
  };

  private @Nullable String before;

  @Override
  public Optional<Size> size() {
    try {
      return Tty.size(stty("size"));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isStandardInput() {
    try {
      return new ProcessBuilder("test", "-t", "0")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public synchronized void raw() throws IOException {
    if (before == null) {
      before = stty("-g");
    }
    stty(RAW);
  }

  @Override
  public synchronized void restore() {
    String was = before;
    if (was == null) {
      return;
    }
    try {
      stty(was);
    } catch (IOException _) {
      // There is no terminal any more, so nothing to give back.
    }
  }

  @Override
  public boolean isForeground() {
    try {
      return run(List.of("ps", "-o", "stat=", "-p", Long.toString(ProcessHandle.current().pid())))
          .contains("+");
    } catch (IOException _) {
      return true;
    }
  }

  @Override
  public void stop() throws IOException {
    run(List.of("sh", "-c", "kill -s TSTP 0"));
  }

  private static String stty(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /// What it prints; its input is the terminal, whatever ours is.
  private static String run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/tty"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (process.waitFor() != 0) {
        throw new IOException(command.getFirst() + " cannot set the terminal");
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(command.getFirst() + " was interrupted", e);
    }
  }
}
