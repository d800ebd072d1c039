package lectern.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lectern.grid.Link;

/// Opens links with the desktop's own program for it. No shell sees them, and a link cannot be
/// taken for an option, as it begins with its scheme.
///
/// @param environment the variables that tell whether there is a desktop here
/// @param mac whether this is macOS
record Opener(Map<String, String> environment, boolean mac) {
  /// A program that has not failed by then has opened the link, in ms.
  private static final int FAILS_WITHIN = 5000;

  static Opener ours() {
    return new Opener(System.getenv(), System.getProperty("os.name", "").startsWith("Mac"));
  }

  /// Opens the link; returns why that was not possible, once it is known.
  Optional<String> open(Link link) {
    if (isSet("SSH_CONNECTION") || isSet("SSH_TTY")) {
      return Optional.of("a browser here would not be on your screen (SSH)");
    }
    if (!mac && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")) {
      return Optional.of("there is no desktop here to open it on");
    }
    String name = mac ? "open" : "xdg-open";
    Optional<Path> program = find(name);
    if (program.isEmpty()) {
      return Optional.of("there is no " + name + " here to open it with");
    }
    List<String> words = new ArrayList<>();
    // In a session of its own a browser outlives this terminal.
    find("setsid").filter(_ -> !mac).ifPresent(setsid -> words.add(setsid.toString()));
    words.add(program.get().toString());
    words.add(link.address());
    return run(words, name);
  }

  private Optional<String> run(List<String> words, String name) {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectInput(new java.io.File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean failed =
          process.waitFor(FAILS_WITHIN, TimeUnit.MILLISECONDS) && process.exitValue() != 0;
      return failed ? Optional.of(name + " could not open it") : Optional.empty();
    } catch (IOException e) {
      return Optional.of(name + " can't be run: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  /// A program in the folders of PATH; a folder that is not named in full is left out.
  private Optional<Path> find(String name) {
    for (String folder : environment.getOrDefault("PATH", "").split(":", -1)) {
      Path file = Path.of(folder, name);
      if (file.isAbsolute() && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
