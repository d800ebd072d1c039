package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// A talk on one terminal, and those who follow it on others.
class RoomsIT {
  private static final String DECK =
      IntStream.rangeClosed(1, 9)
          .mapToObj(i ->
              "## About "
                  + i
                  + "\n\n<!-- pause -->\n\nSaid: "
                  + i
                  + "\n\n<!-- speaker_note: secret -->\n")
          .collect(Collectors.joining("\n---\n\n"));

  /// The presenter's stage, with a place for sockets that all share.
  private static Stage stage(Scratch run) throws IOException {
    return Stage.open(100, 24, Map.of("XDG_RUNTIME_DIR", run.path().toString()));
  }

  /// Another terminal, smaller, that follows.
  private static Stage follower(Scratch run, String words) throws IOException {
    var stage = Stage.open(60, 16, Map.of("XDG_RUNTIME_DIR", run.path().toString()));
    stage.tmux.command("lectern follow " + words);
    return stage;
  }

  private static List<Path> sockets(Scratch run) {
    try (Stream<Path> files = Files.list(run.path().resolve("lectern"))) {
      return files.filter(file -> file.toString().endsWith(".room")).toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  static void awaitRooms(Stage stage, Scratch run, int rooms) {
    stage.tmux.until(rooms + " rooms", () -> sockets(run).size() == rooms);
  }

  private static void signal(String signal, ProcessHandle process) throws Exception {
    var kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
    assertTrue(kill.waitFor(10, TimeUnit.SECONDS));
  }

  @Test
  void killedPresenterIsWaitedForAndFoundAgain() throws Exception {
    try (var run = Scratch.open();
        var stage = stage(run)) {
      stage.write("deck.md", DECK).tmux.command("lectern deck.md");
      stage.awaitSlide("1/9");
      awaitRooms(stage, run, 1);
      var socket = sockets(run).getFirst();
      assertEquals("rw-------", rights(socket));
      assertEquals("rwx------", rights(run.path().resolve("lectern")));
      try (var follower = follower(run, "")) {
        follower.awaitSlide("1/9");
        stage.tmux.type("5G ");
        follower.tmux.await("Said: 5");
        assertFalse(follower.tmux.screen().contains("secret"));

        signal("KILL", stage.tmux.process("java"));
        follower.tmux.await("the presenter is gone");
        follower.tmux.type("]");
        follower.awaitSlide("6/9");
        assertTrue(Files.exists(socket));
        stage.tmux.command("reset; lectern deck.md");
        stage.tmux.await("Said: 5");
        follower.tmux.await("browsing");
        follower.tmux.type("f");
        follower.tmux.await("Said: 5");
        assertEquals(1, sockets(run).size());

        stage.tmux.type("  ");
        follower.tmux.await("Said: 6");
        stage.edit("deck.md", text -> text.replace("Said: 7", "Told: 7"));
        stage.tmux.await("Told: 7");
        follower.tmux.await("Told: 7");
        signal("KILL", follower.tmux.process("java"));
        stage.tmux.type("]");
        stage.awaitSlide("8/9");
      }
      stage.tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
      assertEquals(List.of(), sockets(run));
    }
  }

  @Test
  void notesDriveTheTalkThroughACrash() throws Exception {
    try (var run = Scratch.open();
        var stage = stage(run)) {
      stage.write("deck.md", DECK).tmux.command("lectern deck.md");
      stage.awaitSlide("1/9");
      awaitRooms(stage, run, 1);
      try (var follower = follower(run, "");
          var notes = stage(run)) {
        follower.awaitSlide("1/9");
        notes.tmux.command("lectern notes");
        notes.tmux.await("secret");
        notes.tmux.await("1 follows, on 60x16");
        notes.tmux.type(" ");
        stage.tmux.await("Said: 1");
        follower.tmux.await("Said: 1");
        notes.tmux.await("Next: slide 2");
        notes.tmux.await("0:02");
        notes.tmux.type("4G p");
        notes.tmux.press("Down");
        follower.tmux.await("the pointer", screen -> screen.matches("(?s).*▌ +Said: 4.*"));
        notes.tmux.type(".");
        stage.tmux.await("a black screen", String::isBlank);
        follower.tmux.await("a black screen", String::isBlank);
        notes.tmux.await("black");
        notes.tmux.type(".");
        stage.tmux.await("Said: 4");
        follower.tmux.await("Said: 4");

        signal("KILL", stage.tmux.process("java"));
        notes.tmux.await("the presenter is gone");
        follower.tmux.await("the presenter is gone");
        stage.tmux.command("reset; lectern deck.md");
        stage.tmux.await("Said: 4");
        notes.tmux.await("back", screen -> !screen.contains("gone"));
        notes.tmux.await("1 follows, on 60x16");
        // The timer goes on where it was, and all of it lasted.
        notes.tmux.await("the time", screen -> screen.matches("(?s)\\s*0:(0[3-9]|[1-5]\\d).*"));
        assertFalse(notes.tmux.screen().contains("begins with the first step"));
        notes.tmux.type("]");
        stage.awaitSlide("5/9");
        follower.awaitSlide("5/9");
        notes.tmux.press("q");
        notes.awaitShell();
        notes.assertCode(0);
      }
      stage.tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void followersWaitAtTheShelfForTheTalk() throws Exception {
    try (var run = Scratch.open();
        var stage = stage(run)) {
      stage.write("talks/a.md", DECK).write("talks/b.md", "# Another\n\nall of it\n");
      stage.tmux.command("lectern talks");
      awaitRooms(stage, run, 1);
      try (var follower = follower(run, "talks")) {
        follower.tmux.await("The talk appears here when it is opened");
        signal("KILL", stage.tmux.process("java"));
        follower.tmux.await("the presenter is gone");
        stage.tmux.command("reset; lectern talks");
        follower.tmux.await("the presenter is at the shelf");
        follower.tmux.resize(50, 12);
        stage.tmux.await("Another");
        stage.tmux.press("Enter");
        stage.awaitSlide("1/9");
        follower.awaitSlide("1/9");
        stage.tmux.type("4G ");
        follower.tmux.await("Said: 4");
        stage.tmux.press("q");
        follower.tmux.await("the presenter is at the shelf");
        stage.tmux.press("Down");
        stage.tmux.press("Enter");
        follower.tmux.await("all of it");
        signal("KILL", stage.tmux.process("java"));
        follower.tmux.await("the presenter is gone");
        stage.tmux.command("reset; lectern talks");
        follower.tmux.await("The talk appears here");
        follower.tmux.press("q");
        follower.awaitShell();
        follower.assertCode(0);
      }
      stage.tmux.press("q");
      stage.awaitShell();
      assertEquals(List.of(), sockets(run));
    }
  }

  @Test
  void theSecondPresenterOfOneDeckLeavesPlaceAndTimerAlone() throws Exception {
    try (var run = Scratch.open()) {
      var shared =
          Map.of(
              "XDG_RUNTIME_DIR", run.path().toString(),
              "XDG_STATE_HOME", run.path().resolve("state").toString());
      try (var first = Stage.open(100, 24, shared);
          var second = Stage.open(100, 24, shared)) {
        var deck = first.write("deck.md", DECK).file("deck.md");
        first.tmux.command("lectern deck.md");
        first.awaitSlide("1/9");
        first.tmux.type(" ]]");
        first.awaitSlide("3/9");
        second.tmux.command("lectern " + deck);
        second.tmux.await("Another terminal presents it, too, and keeps place and time.");
        second.tmux.type("7G ");
        second.tmux.await("Said: 7");
        first.tmux.type(" ");
        first.tmux.await("Said: 3");
        var places = run.path().resolve("state/lectern/places");
        first.tmux.until(
            "the place is kept", () -> Stage.read(places).stripTrailing().endsWith("\t2\t1"));
        signal("KILL", first.tmux.process("java"));
        second.tmux.type("]");
        second.awaitSlide("8/9");
        second.tmux.press("q");
        second.awaitShell();
        first.tmux.command("reset; lectern deck.md");
        assertTrue(first.tmux.await("Goes on at slide 3, 0:").contains("Said: 3"));
        first.tmux.press("q");
        first.awaitShell();
      }
    }
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void stoppedFollowerDelaysNobody() throws Exception {
    try (var run = Scratch.open();
        var stage = stage(run)) {
      stage.write("deck.md", DECK).tmux.command("lectern deck.md");
      stage.awaitSlide("1/9");
      awaitRooms(stage, run, 1);
      try (var stuck = follower(run, "");
          var other = follower(run, "deck")) {
        stuck.awaitSlide("1/9");
        other.awaitSlide("1/9");
        var process = stuck.tmux.process("java");
        signal("STOP", process);
        for (int i = 0; i < 40; i++) {
          stage.tmux.type("]]]][[[[");
        }
        stage.tmux.type("7G ");
        stage.tmux.await("Said: 7");
        other.tmux.await("Said: 7");
        stuck.tmux.command("fg");
        stuck.tmux.await("Said: 7");
      }
      stage.tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void roomsAreChosenByNameOrNumber() throws Exception {
    try (var run = Scratch.open();
        var stage = stage(run);
        var second = stage(run)) {
      try (var none = follower(run, "")) {
        none.tmux.await("lectern: nobody presents here");
        none.assertCode(1);
      }
      stage.write("deck.md", DECK).tmux.command("lectern deck.md");
      second.write("other.md", DECK).tmux.command("lectern other.md");
      awaitRooms(stage, run, 2);
      second.tmux.type("3G");
      second.awaitSlide("3/9");
      try (var follower = follower(run, "")) {
        var list = follower.tmux.await("Which one?");
        assertTrue(list.contains("slide 3 of 9"), list);
        assertEquals(
            1,
            list.lines()
                .filter(line -> line.contains("  slide "))
                .mapToInt(line -> line.indexOf("  slide "))
                .distinct()
                .count(),
            list);
        follower.tmux.command("7");
        follower.tmux.await("Which one of 1, 2?");
        follower.tmux.command(list.indexOf("deck.md") < list.indexOf("other.md") ? "2" : "1");
        follower.awaitSlide("3/9");
        follower.tmux.press("q");
        follower.awaitShell();
        follower.tmux.command("clear; lectern follow deck");
        follower.awaitSlide("1/9");
        follower.tmux.press("q");
        follower.awaitShell();
        follower.tmux.command("clear; lectern follow nowhere");
        follower.tmux.await("lectern: there is no room nowhere");
        follower.assertCode(1);
      }
    }
  }

  @Test
  void anotherUserIsNotLetIn() throws Exception {
    Assumptions.assumeTrue(
        System.getProperty("user.name").equals("root")
            && Files.isExecutable(Path.of("/usr/bin/setpriv"))
            && Files.isExecutable(Path.of("/usr/bin/python3")));
    try (var run = Scratch.open();
        var stage = stage(run)) {
      stage.write("deck.md", DECK).tmux.command("lectern deck.md");
      awaitRooms(stage, run, 1);
      var socket = sockets(run).getFirst();
      // As if the folder were open to all: what is left is to ask the system who calls.
      Files.setPosixFilePermissions(run.path(), PosixFilePermissions.fromString("rwxrwxrwx"));
      Files.setPosixFilePermissions(
          run.path().resolve("lectern"), PosixFilePermissions.fromString("rwxrwxrwx"));
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rwxrwxrwx"));
      var call =
          "import socket,sys; s=socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]);"
              + " s.sendall(b'{\"hello\":1}\\n'); s.settimeout(20); print(s.recv(9))";
      assertEquals("b'{\"hello\":'", called(List.of(), call, socket));
      var nobody = List.of("setpriv", "--reuid=65534", "--clear-groups", "--regid=65534");
      var answer = called(nobody, call, socket);
      assertTrue(answer.equals("b''") || answer.contains("Error"), answer);
      assertFalse(answer.contains("hello"), answer);
    }
  }

  private static String called(List<String> as, String program, Path socket) throws Exception {
    var line = Stream.of(as, List.of("/usr/bin/python3", "-c", program, socket.toString()));
    var process =
        new ProcessBuilder(line.flatMap(List::stream).toList()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .strip()
        .lines()
        .toList()
        .getLast();
  }
}
