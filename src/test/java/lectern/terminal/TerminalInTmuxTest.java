package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The [Probe] in a real terminal, under a shell with job control: whatever ends or stops it, the
/// shell's screen, the modes and the line settings are as before.
class TerminalInTmuxTest {
  private static final String UNTOUCHED = "alternate 0 cursor 1 wrap 1 mouse 0 sgr 0";
  private static final String TAKEN = "alternate 1 cursor 0 wrap 0 mouse 1 sgr 1";

  @TempDir private Path folder;

  @BeforeEach
  void tmux() {
    assumeTrue(System.getenv("CI") != null || Tmux.isThere(), "needs tmux");
  }

  /// A shell that has noted its line settings, with a `probe` command.
  private Tmux shell(String tty) throws IOException {
    Path probe = folder.resolve("probe");
    Files.writeString(
        probe,
        """
        #!/bin/sh
        echo $$ >'%s/pid'
        exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
          -Dlectern.tty=%s -cp '%s' lectern.terminal.Probe
        """
            .formatted(
                folder,
                System.getProperty("java.home"),
                tty,
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))));
    assertTrue(probe.toFile().setExecutable(true));
    Tmux tmux =
        new Tmux(
            folder,
            70,
            12,
            "env PS1='$ ' PATH='" + folder + "':\"$PATH\" bash --norc --noprofile -i");
    tmux.await("$");
    tmux.type("stty -a >'" + folder + "/before'; clear; echo line $((1+1))");
    tmux.await("a shell", screen -> screen.startsWith("line 2\n$"));
    return tmux;
  }

  private static void start(Tmux tmux) throws IOException {
    tmux.type("probe");
    tmux.await("PROBE 70x12 attached");
    assertEquals(TAKEN, tmux.modes());
  }

  /// The shell again, with its screen and settings; what it says about the end.
  private String assertGivenBack(Tmux tmux) throws IOException {
    return assertGivenBack(tmux, "line 2\n$ probe\n");
  }

  private String assertGivenBack(Tmux tmux, String before) throws IOException {
    String screen =
        tmux.await("a prompt", text -> !text.contains("inputs:") && text.endsWith("\n$"));
    assertTrue(screen.startsWith(before), screen);
    assertEquals(UNTOUCHED, tmux.modes());
    tmux.type("status=$?; stty -a >'" + folder + "/after'; echo settings $((status))");
    String after =
        tmux.await("settings", text -> text.lines().anyMatch(l -> l.matches("settings \\d+")));
    assertEquals(
        Files.readString(folder.resolve("before")), Files.readString(folder.resolve("after")));
    return after;
  }

  private String pid() throws IOException {
    return Files.readString(folder.resolve("pid")).strip();
  }

  private static void signal(String name, String pid) throws IOException {
    try {
      assertEquals(0, new ProcessBuilder("kill", "-s", name, pid).start().waitFor());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void keysResizesAndQuit(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      start(tmux);
      tmux.press("Up");
      tmux.await("key=up");
      tmux.press("Escape");
      tmux.await("key=esc");
      tmux.press("C-c");
      tmux.await("key=ctrl+c");
      tmux.press("C-\\");
      tmux.await("key=ctrl+\\");
      tmux.run("send-keys", "-l", "é");
      tmux.await("key=é");
      tmux.run("resize-window", "-x", "60", "-y", "9");
      String screen = tmux.await("PROBE 60x9 Resized[size=60x9]");
      String last = screen.lines().toList().getLast();
      assertEquals("<" + " ".repeat(58) + ">", last);
      assertEquals(9, screen.lines().count());
      tmux.run("resize-window", "-x", "70", "-y", "12");
      tmux.await("PROBE 70x12 Resized");
      tmux.press("q");
      assertTrue(assertGivenBack(tmux).contains("settings 0"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void suspendedAndContinued(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      start(tmux);
      tmux.press("z");
      assertGivenBack(tmux);
      tmux.type("fg");
      tmux.await("Resumed");
      assertEquals(TAKEN, tmux.modes());
      tmux.press("Down");
      tmux.await("key=down");
      signal("TSTP", pid());
      tmux.await("a prompt", text -> !text.contains("inputs:") && text.endsWith("\n$"));
      assertEquals(UNTOUCHED, tmux.modes());
      tmux.type("bg"); // it may run there, but the terminal is the shell's
      tmux.await("a job in the background", text -> text.contains("[1]+ probe &"));
      tmux.type("jobs");
      tmux.await("a running job", text -> text.contains("Running"));
      assertEquals(UNTOUCHED, tmux.modes());
      tmux.type("clear; echo line $((1+1)); fg");
      tmux.await("Resumed");
      assertEquals(TAKEN, tmux.modes());
      tmux.press("Left");
      tmux.await("key=left");
      tmux.press("q");
      assertGivenBack(tmux, "line 2\nprobe\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void stoppedWithoutWarning(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      start(tmux);
      signal("STOP", pid());
      tmux.await("Stopped");
      tmux.type("reset >/dev/null; clear; echo line $((1+1)); fg");
      tmux.await("Resumed");
      assertEquals(TAKEN, tmux.modes());
      tmux.press("q");
      tmux.await("a prompt", text -> text.endsWith("\n$"));
      assertEquals(UNTOUCHED, tmux.modes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void endedFromOutside(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      for (String end : new String[] {"TERM 143", "HUP 129", "INT 130"}) {
        start(tmux);
        signal(end.substring(0, end.indexOf(' ')), pid());
        String said = assertGivenBack(tmux);
        assertTrue(said.contains("settings " + end.substring(end.indexOf(' ') + 1)), said);
        tmux.type("clear; echo line $((1+1))");
        tmux.await("a shell", screen -> screen.equals("line 2\n$"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void endedWhileDrawing(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      for (int round = 0; round < 5; round++) {
        start(tmux);
        tmux.press("f");
        tmux.await("flood");
        signal("TERM", pid());
        assertGivenBack(tmux);
        tmux.type("clear; echo line $((1+1))");
        tmux.await("a shell", screen -> screen.equals("line 2\n$"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void endsWithItsTerminal(String tty) throws IOException {
    Tmux tmux = shell(tty);
    start(tmux);
    long pid = Long.parseLong(pid());
    ProcessHandle probe = ProcessHandle.of(pid).orElseThrow();
    tmux.close();
    probe.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void keysComeFromTheTerminalWhenInputIsAnother(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      tmux.type("echo deck | LECTERN_SIZE='12 70' probe");
      tmux.await("attached");
      tmux.press("Up");
      tmux.await("key=up");
      tmux.press("q");
      assertGivenBack(tmux, "line 2\n$ echo deck");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void endedWhileSuspended(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      start(tmux);
      tmux.press("z");
      assertGivenBack(tmux);
      tmux.type("kill %1; while kill -0 " + pid() + " 2>/dev/null; do :; done; echo gone $((1))");
      tmux.await("gone 1");
      assertEquals(UNTOUCHED, tmux.modes());
      tmux.type("stty -a >'" + folder + "/after'; echo settings $((0))");
      tmux.await("settings 0");
      assertEquals(
          Files.readString(folder.resolve("before")), Files.readString(folder.resolve("after")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void anExceptionIsReadOnTheShellsScreen(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      start(tmux);
      tmux.press("x");
      String said = assertGivenBack(tmux);
      assertTrue(said.contains("IllegalStateException: as asked"), said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ioctl", "stty"})
  void withoutAShellItDoesNotStop(String tty) throws IOException {
    try (Tmux tmux = shell(tty)) {
      tmux.type("exec sh -c 'probe; echo over; sleep 9'");
      tmux.await("attached");
      tmux.press("z");
      tmux.await("Resumed");
      assertEquals(TAKEN, tmux.modes());
      tmux.press("q");
      tmux.await("over");
      assertFalse(tmux.screen().contains("inputs:"));
    }
  }
}
