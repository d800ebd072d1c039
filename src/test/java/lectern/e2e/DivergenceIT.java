package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Random moves of a talk while it and those who follow it are killed, stopped and resized:
/// whenever all is quiet, every screen shows the presenter's. `-Dkills=full` makes it 1,000 moves
/// over 20 followers.
class DivergenceIT {
  private static final boolean FULL = "full".equals(System.getProperty("kills"));
  private static final int FOLLOWERS = FULL ? 20 : 5;
  private static final int MOVES = FULL ? 1000 : 150;
  private static final int BURST = 15;
  private static final int COLUMNS = 72;
  private static final int ROWS = 18;

  /// Keys of the presenter, the usual ones more often.
  private static final List<String> KEYS =
      List.of(
          " ", " ", " ", " ", "b", "b", "]", "[", "G", "gg", "5G", "3G ", ".", ".", "z", "p", "pjj",
          "pj", "}", "} ", "{", "/Said\r", "n");

  private final Random random = new Random(20);
  private final List<Screen> followers = new ArrayList<>();
  private int kills;
  private int deaths;
  private int stops;

  /// One who follows, and how he is.
  private static final class Screen {
    final Stage stage;
    boolean dead;
    boolean stopped;

    Screen(Stage stage) {
      this.stage = stage;
    }
  }

  private static String deck(String name) {
    return IntStream.rangeClosed(1, 8)
        .mapToObj(i ->
            "## "
                + name
                + " "
                + i
                + "\n\n<!-- pause -->\n\nSaid: "
                + i
                + "\n\n<!-- pause -->\n\n```java\nint i = "
                + i
                + ";\n```\n"
                + (i % 3 == 0 ? "\n- one of many\n- and another\n".repeat(9) : ""))
        .collect(Collectors.joining("\n---\n\n", "---\ntitle: Talk " + name + "\n---\n", ""));
  }

  private static void signal(String signal, Stage stage) throws Exception {
    var process = stage.tmux.process("java");
    var kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
    assertTrue(kill.waitFor(10, TimeUnit.SECONDS));
    if (signal.equals("KILL")) {
      process.onExit().get(10, TimeUnit.SECONDS);
    }
    stage.tmux.await("a prompt", screen -> screen.contains(Tmux.PROMPT));
  }

  /// On an empty screen: that of a killed process would answer for the next one.
  private static void begin(Stage stage, String words) {
    stage.tmux.command("stty sane; printf '\\033c'");
    stage.tmux.await("a prompt alone", screen -> screen.strip().equals(Tmux.PROMPT.strip()));
    stage.tmux.command("lectern " + words);
  }

  @Test
  void nothingDivergesWhateverIsKilled() throws Exception {
    try (var run = Scratch.open()) {
      var place = Map.of("XDG_RUNTIME_DIR", run.path().toString());
      try (var presenter = Stage.open(COLUMNS, ROWS, place)) {
        for (var name : List.of("Alpha", "Beta", "Gamma")) {
          presenter.write(name + ".md", deck(name));
        }
        presenter.tmux.command("lectern .");
        presenter.tmux.await("Gamma");
        presenter.tmux.press("Enter");
        presenter.awaitSlide("1/9");
        presenter.tmux.until(
            "a room", () -> run.path().resolve("lectern/1.room").toFile().exists());
        for (int i = 0; i < FOLLOWERS; i++) {
          followers.add(new Screen(Stage.open(COLUMNS, ROWS, place)));
          followers.getLast().stage.tmux.command("lectern follow");
        }
        for (int moves = 1; moves <= MOVES; moves++) {
          presenter.tmux.type(KEYS.get(random.nextInt(KEYS.size())));
          disturb(followers.get(random.nextInt(FOLLOWERS)));
          if (random.nextInt(60) == 0) {
            restart(presenter);
          }
          if (moves % BURST == 0 || moves == MOVES) {
            assertAgreed(presenter, moves);
          }
        }
      } finally {
        followers.forEach(follower -> follower.stage.close());
      }
    }
    System.out.printf(
        "%d followers, %d moves, %d presenters and %d followers killed, %d stopped: none diverged%n",
        FOLLOWERS, MOVES, deaths, kills, stops);
  }

  /// Something happens to one who follows.
  private void disturb(Screen follower) throws Exception {
    var tmux = follower.stage.tmux;
    if (follower.dead || (follower.stopped && random.nextBoolean())) {
      return;
    }
    if (follower.stopped) {
      tmux.command("clear; fg");
      follower.stopped = false;
      return;
    }
    switch (random.nextInt(12)) {
      case 0 -> {
        isAt(follower);
        signal("KILL", follower.stage);
        follower.dead = true;
        kills++;
      }
      case 1 -> {
        isAt(follower);
        signal("STOP", follower.stage);
        follower.stopped = true;
        stops++;
      }
      case 2 -> tmux.resize(40 + random.nextInt(60), 10 + random.nextInt(20));
      case 3, 4 -> tmux.type(random.nextBoolean() ? " " : "]");
      case 5 -> tmux.type("f");
      default -> {}
    }
  }

  /// It has begun to follow.
  private static void isAt(Screen follower) {
    follower.stage.tmux.until(
        "a screen of its own", () -> follower.stage.tmux.ask("#{alternate_on}").equals("1"));
  }

  /// The presenter is killed, and started anew while some who follow are stopped.
  private void restart(Stage presenter) throws Exception {
    signal("KILL", presenter);
    deaths++;
    disturb(followers.get(random.nextInt(FOLLOWERS)));
    begin(presenter, "--resume");
    presenter.tmux.await("Goes on at slide");
  }

  private void assertAgreed(Stage presenter, int moves) {
    handled(presenter);
    for (var follower : followers) {
      follower.stage.tmux.resize(COLUMNS, ROWS);
      if (follower.stopped) {
        follower.stage.tmux.command("clear; fg");
        isAt(follower);
      } else if (follower.dead) {
        begin(follower.stage, "follow");
      }
      if (!follower.dead) {
        follower.stage.tmux.type("f"); // one just begun would have the terminal write it down
      }
      follower.stopped = false;
      follower.dead = false;
    }
    for (var follower : followers) {
      var shown = talk(presenter.tmux);
      follower.stage.tmux.until(
          "what is shown after " + moves + " moves:\n" + shown,
          () -> talk(follower.stage.tmux).equals(shown));
    }
    // Nobody moved: all agree with each other, and not one after the other with something else.
    var shown = talk(presenter.tmux);
    assertFalse(shown.contains(Tmux.PROMPT), shown);
    followers.forEach(follower -> assertEquals(shown, talk(follower.stage.tmux)));
  }

  /// Waits until all keys typed so far have been handled: help comes after them. While a deck that
  /// was found is being read the search box takes what is typed, so that it is typed again.
  private static void handled(Stage presenter) {
    for (int tries = 1; !presenter.tmux.screen().contains("╭─ Keys"); tries++) {
      assertTrue(tries < 100, presenter.tmux::screen);
      if (tries % 20 == 1) {
        presenter.tmux.type("f?"); // a question, if there is one, takes the first
      } else if (tries % 20 == 15) {
        presenter.tmux.press("Escape");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    presenter.tmux.press("Escape");
    presenter.tmux.await("the talk", screen -> !screen.contains("╭─ Keys"));
  }

  /// What is shown of the talk, the pointer too: all but the last line, and of that the number of
  /// the slide.
  private static String talk(Tmux tmux) {
    var rows = tmux.screen().split("\n", -1);
    var last = rows[ROWS - 1].stripTrailing();
    return Stream.of(rows).limit(ROWS - 1).collect(Collectors.joining("\n"))
        + "\n"
        + last.substring(last.lastIndexOf(' ') + 1);
  }
}
