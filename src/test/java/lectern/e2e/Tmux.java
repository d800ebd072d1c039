package lectern.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;

/// A real terminal with a shell in it: a tmux server of its own, whose environment is exactly what
/// the test says, with HOME and the XDG folders in a temporary place.
///
/// Waiting is polling the screen until a deadline. Without tmux the test is skipped, but never
/// where CI is set.
final class Tmux implements AutoCloseable {
  /// What the shell shows when it waits for a command.
  static final String PROMPT = "ready>";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(20);

  private final Scratch scratch = Scratch.open();

  private Tmux() {}

  /// A terminal of so many columns and rows, its shell in the given folder.
  static Tmux open(int columns, int rows, Path folder) {
    return open(columns, rows, folder, Map.of());
  }

  /// The same, with variables on top of the plain ones; an empty value takes a variable away.
  static Tmux open(int columns, int rows, Path folder, Map<String, String> variables) {
    Assumptions.assumeTrue(System.getenv("CI") != null || installed(), "tmux is not installed");
    var tmux = new Tmux();
    var start = new ArrayList<>(List.of("new-session", "-d", "-c", folder.toString(), "env", "-i"));
    tmux.environment(variables).forEach((name, value) -> start.add(name + "=" + value));
    start.add("sh");
    tmux.tell(start);
    tmux.tell("set-option", "-g", "status", "off");
    tmux.resize(columns, rows);
    tmux.await(PROMPT);
    return tmux;
  }

  private static boolean installed() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, String> environment(Map<String, String> variables) {
    var all = new LinkedHashMap<String, String>();
    all.put("PATH", System.getenv("PATH"));
    all.put("HOME", home().toString());
    all.put("XDG_CACHE_HOME", home().resolve("cache").toString());
    all.put("XDG_CONFIG_HOME", home().resolve("config").toString());
    all.put("XDG_RUNTIME_DIR", home().resolve("run").toString());
    all.put("XDG_STATE_HOME", home().resolve("state").toString());
    all.put("TERM", "tmux-256color");
    all.put("COLORTERM", "truecolor");
    all.put("LANG", "C.UTF-8");
    all.put("PS1", PROMPT + " ");
    all.putAll(variables);
    all.values().removeIf(String::isEmpty);
    return all;
  }

  /// The folder that is HOME in this terminal.
  Path home() {
    return scratch.path();
  }

  /// Types the text as it is.
  void type(String text) {
    tell("send-keys", "-l", "--", text);
  }

  /// Presses one key by tmux's name for it: `Enter`, `Right`, `C-c`, `F1`.
  void press(String key) {
    tell("send-keys", key);
  }

  /// Types a command line and Enter.
  void command(String line) {
    type(line);
    press("Enter");
  }

  /// Hands the bytes to the program as if the terminal had sent them.
  void send(String bytes) {
    var line = new ArrayList<>(List.of("send-keys", "-H"));
    for (var b : bytes.getBytes(StandardCharsets.UTF_8)) {
      line.add(Integer.toHexString(b & 0xff));
    }
    tell(line);
  }

  /// Pastes the text, in brackets if the program asked for them.
  void paste(String text) {
    tell("set-buffer", "--", text);
    tell("paste-buffer", "-p", "-r");
  }

  /// The program in the foreground of the shell, by what its command line holds.
  ProcessHandle process(String word) {
    var shell = ProcessHandle.of(Long.parseLong(ask("#{pane_pid}"))).orElseThrow();
    var found = new ArrayList<ProcessHandle>();
    until(
        "a process " + word,
        () -> {
          shell
              .descendants()
              .filter(process -> process.info().commandLine().orElse("").contains(word))
              .findFirst()
              .ifPresent(found::add);
          return !found.isEmpty();
        });
    return found.getFirst();
  }

  /// Copies all that the program sends to the terminal into a file from now on.
  void record(Path file) {
    tell("pipe-pane", "cat >'" + file + "'");
  }

  /// Sets one of tmux's own options.
  void set(String option, String value) {
    tell("set-option", "-s", option, value);
  }

  /// What tmux has copied; empty if nothing.
  String buffer() {
    return tell("list-buffers").isBlank() ? "" : tell("show-buffer");
  }

  void resize(int columns, int rows) {
    tell("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
  }

  /// The text on the screen, a line a row, without trailing blanks.
  String screen() {
    return tell("capture-pane", "-p");
  }

  /// The same with colours and attributes as escape sequences.
  String coloured() {
    return tell("capture-pane", "-p", "-e");
  }

  /// What tmux answers to a format: `#{alternate_on}`, `#{cursor_flag}`, `#{pane_current_command}`.
  String ask(String format) {
    return tell("display-message", "-p", format).strip();
  }

  /// Waits until the screen holds the text; returns that screen.
  String await(String text) {
    return await("the text “" + text + "”", screen -> screen.contains(text));
  }

  /// Waits until the screen is as wished; returns that screen, or fails with the last one.
  String await(String wish, Predicate<String> wished) {
    var last = new AtomicReference<>("");
    until(
        wish,
        () -> {
          last.set(screen());
          return wished.test(last.get());
        });
    return last.get();
  }

  /// Waits until it is so; fails with what the screen shows by then.
  void until(String wish, BooleanSupplier so) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("waited in vain for " + wish + "; the screen shows:\n" + screen());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  @Override
  public void close() {
    try (scratch) {
      run(List.of("kill-server"));
    }
  }

  private String tell(String... words) {
    return tell(List.of(words));
  }

  private String tell(List<String> words) {
    var answer = run(words);
    if (answer.code != 0) {
      throw new AssertionError("tmux " + String.join(" ", words) + ": " + answer.output);
    }
    return answer.output;
  }

  private record Answer(int code, String output) {}

  private Answer run(List<String> words) {
    var line = new ArrayList<>(List.of("tmux", "-u", "-f", "/dev/null"));
    line.addAll(List.of("-S", home().resolve("tmux").toString()));
    line.addAll(words);
    try {
      var builder = new ProcessBuilder(line).redirectErrorStream(true);
      builder.environment().remove("TMUX");
      var process = builder.start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
