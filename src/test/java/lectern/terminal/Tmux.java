package lectern.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A terminal that a test can type into and look at: a tmux server of its own with one shell.
final class Tmux implements AutoCloseable {
  private static final long PATIENCE = 60_000_000_000L;

  private final String socket;

  /// @param folder where its socket lies
  /// @param shell what runs in it
  Tmux(Path folder, int columns, int rows, String shell) throws IOException {
    socket = folder.resolve("tmux").toString();
    run("new-session", "-d", "-x", "" + columns, "-y", "" + rows, shell);
    run("set-option", "-g", "remain-on-exit", "on");
  }

  static boolean isThere() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  String run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket, "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("TMUX");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + ": " + output);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return output;
  }

  /// Keys by tmux's names.
  void press(String... keys) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("send-keys"));
    arguments.addAll(List.of(keys));
    run(arguments.toArray(String[]::new));
  }

  /// A line for the shell.
  void type(String line) throws IOException {
    run("send-keys", "-l", line);
    press("Enter");
  }

  String screen() throws IOException {
    return run("capture-pane", "-p").stripTrailing();
  }

  /// The modes that a program may leave behind.
  String modes() throws IOException {
    return run(
            "display-message",
            "-p",
            "alternate #{alternate_on} cursor #{cursor_flag} wrap #{wrap_flag}"
                + " mouse #{mouse_any_flag} sgr #{mouse_sgr_flag}")
        .strip();
  }

  /// Looks until the screen is as wanted.
  String await(String what, Predicate<String> wanted) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    String screen = screen();
    while (!wanted.test(screen)) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("no " + what + " on\n" + screen);
      }
      pause();
      screen = screen();
    }
    return screen;
  }

  /// Between two looks, so that what is waited for gets the processor.
  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  String await(String text) throws IOException {
    return await(text, screen -> screen.contains(text));
  }

  @Override
  public void close() throws IOException {
    run("kill-server");
  }
}
