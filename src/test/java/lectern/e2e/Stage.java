package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A terminal with the packaged program on its PATH as `lectern`, its shell in a folder of decks
/// made for the test.
final class Stage implements AutoCloseable {
  /// The checkout that the tests run in.
  static final Path CHECKOUT = Path.of("").toAbsolutePath();

  private final Scratch scratch;
  final Tmux tmux;

  private Stage(Scratch scratch, Tmux tmux) {
    this.scratch = scratch;
    this.tmux = tmux;
  }

  static Stage open(int columns, int rows) throws IOException {
    return open(columns, rows, Map.of());
  }

  static Stage open(int columns, int rows, Map<String, String> more) throws IOException {
    var scratch = Scratch.open();
    Files.createDirectories(scratch.path().resolve("decks"));
    Files.createDirectories(scratch.path().resolve("bin"));
    Files.createSymbolicLink(
        scratch.path().resolve("bin/lectern"), CHECKOUT.resolve("scripts/lectern"));
    var variables = new LinkedHashMap<String, String>();
    variables.put("PATH", scratch.path().resolve("bin") + ":" + System.getenv("PATH"));
    variables.put("LECTERN_JAVA_HOME", System.getProperty("java.home"));
    variables.put("LECTERN_AOT", "off");
    variables.putAll(more);
    var decks = scratch.path().resolve("decks");
    return new Stage(scratch, Tmux.open(columns, rows, decks, variables));
  }

  Path file(String name) {
    return scratch.path().resolve("decks").resolve(name);
  }

  /// Saves as an editor does that writes in place.
  Stage write(String name, String text) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// Saves as an editor does that writes a new file and moves it over the old one.
  void rename(String name, String text) {
    write(name + ".new", text);
    try {
      Files.move(file(name + ".new"), file(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void edit(String name, UnaryOperator<String> edit) {
    write(name, edit.apply(read(file(name))));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The slide number that the status line shows, `3/7`, which is the end of the last row.
  String awaitSlide(String number) {
    return tmux.await("slide " + number, screen -> screen.stripTrailing().endsWith(number));
  }

  /// Writes down how the terminal is set, to compare with later.
  String settings(String name) {
    tmux.command("clear; stty -a >part && mv part " + name);
    return await(name);
  }

  /// Waits for a file that the shell moves into place when it is whole.
  String await(String name) {
    tmux.until("the file " + name, () -> Files.exists(file(name)));
    return read(file(name));
  }

  /// Waits for the shell, and that the terminal is the shell's in every way.
  String awaitShell() {
    tmux.until("the shell's screen", () -> tmux.ask("#{alternate_on}").equals("0"));
    var screen = tmux.await("a prompt", text -> text.stripTrailing().endsWith(Tmux.PROMPT.strip()));
    assertEquals(
        "1 0 0 0",
        tmux.ask("#{cursor_flag} #{mouse_any_flag} #{keypad_flag} #{keypad_cursor_flag}"));
    return screen;
  }

  /// The exit code of the last command.
  void assertCode(int code) {
    tmux.command("echo \"code=$?\"");
    tmux.await("code=" + code + "\n");
  }

  void assertAlive() {
    assertTrue(tmux.ask("#{alternate_on}").equals("1"), tmux.screen());
  }

  @Override
  public void close() {
    try (scratch;
        tmux) {
      // Closing is all.
    }
  }
}
