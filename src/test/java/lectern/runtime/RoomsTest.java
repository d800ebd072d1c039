package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.app.Msg;
import lectern.app.Shown;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.parse.DeckParser;
import lectern.sync.Message;
import lectern.sync.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presenters and followers: whole programs but for their terminals, over true sockets and files.
class RoomsTest {
  private static final int PATIENCE = 30_000;
  private static final String DECK =
      IntStream.rangeClosed(1, 12)
          .mapToObj(i ->
              "# Slide "
                  + i
                  + "\n\nfirst\n\n<!-- pause -->\n\nsecond "
                  + i
                  + "\n\n"
                  + "<!-- speaker_note: secret "
                  + i
                  + " -->\n")
          .collect(Collectors.joining("\n---\n\n"));

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));
  private RoomFolder rooms = new RoomFolder(List.of());

  @BeforeEach
  void open() {
    folder = new Folder(temporary);
    rooms = new RoomFolder(List.of(folder.file("rooms")));
    folder.write("deck.md", DECK);
  }

  private Running notes(int seat) throws IOException {
    Running.until(() -> !rooms.rooms().isEmpty(), PATIENCE);
    return Running.notes(folder.file("none"), rooms, rooms.rooms().getFirst(), seat).start();
  }

  private Running follower(int columns, int rows) throws IOException {
    Running.until(() -> !rooms.rooms().isEmpty(), PATIENCE);
    return Running.follower(
            folder.file("none"), rooms, rooms.rooms().getFirst(), new Size(columns, rows))
        .start();
  }

  private Running presenter(String deck) throws DeckFile.Unreadable {
    return Running.presenter(folder.file("state"), folder.file(deck), rooms).start();
  }

  /// Somebody who has come into the room that is open.
  private Running follower() throws IOException {
    Running.until(() -> !rooms.rooms().isEmpty(), PATIENCE);
    return Running.follower(folder.file("none"), rooms, rooms.rooms().getFirst()).start();
  }

  @Test
  void followersGoWhereTheTalkGoesAndBrowse() throws Exception {
    try (var presenter = presenter("deck.md");
        var follower = follower()) {
      follower.await("1/12");
      presenter.press("5 G space").await("5/12");
      follower.await("second 5");
      assertFalse(follower.screen().contains("secret"), follower.screen());
      follower.press("]").await("browsing").await("6/12");
      presenter.press("9 G").await("9/12");
      follower.press("]").await("7/12").press("f").await("9/12");
      assertFalse(follower.screen().contains("browsing"), follower.screen());
      follower.press("/ s e c r e t").await("/ secret");
      assertTrue(follower.screens().stream().noneMatch(s -> s.contains("secret 9")));
      follower.press("esc q").end();
      presenter.press("q").end();
    }
    // A follower leaves nothing behind.
    assertFalse(Files.exists(folder.file("none")));
    assertEquals(List.of(), rooms.rooms());
  }

  @Test
  void notesDriveAndTheTalkGoesOnForAll() throws Exception {
    try (var presenter = presenter("deck.md");
        var follower = follower();
        var notes = notes(1)) {
      notes.await("secret 1").press("space").await("Next: slide 2");
      presenter.await("second 1");
      follower.await("second 1");
      notes.press("5 G space p down").await("secret 5");
      follower.await("▌     second 5");
      notes.press(".");
      Running.until(() -> follower.screen().isBlank(), PATIENCE);
      presenter.press(".").await("5/12");
      follower.await("second 5");
      notes.press("T").await("The timer is paused").press("q").end();
      follower.press("q").end();
    }
    assertFalse(Files.exists(folder.file("none")));
  }

  @Test
  void thePresenterKnowsWhoFollowsAndOnWhat() throws Exception {
    try (var presenter = presenter("deck.md");
        var notes = notes(1)) {
      presenter.press("s");
      try (var small = follower(70, 20)) {
        presenter.await("1 follows, on 70x20");
        try (var wide = follower(120, 12)) {
          notes.await("2 follow, smallest 70x12");
          presenter.await("2 follow, smallest 70x12");
          wide.inbox.put(new Msg.Resized(new Size(110, 30)));
          notes.await("2 follow, smallest 70x20");
        }
        presenter.await("1 follows, on 70x20");
        small.inbox.put(new Msg.Resized(new Size(60, 18)));
        presenter.await("1 follows, on 60x18");
      }
      Running.until(
          () -> !presenter.screen().contains("follow") && !notes.screen().contains("follow"),
          PATIENCE);
    }
  }

  @Test
  void aRestartedPresenterGetsEverybodyBackButThoseOfAnother() throws Exception {
    var presenter = presenter("deck.md");
    try (var notes = notes(1);
        var follower = follower()) {
      notes.press("J J space").await("3/12");
      presenter.await("3/12");
      follower.await("second 3");
      try (var other = presenter("deck.md")) {
        Running.until(() -> rooms.rooms().size() == 2, PATIENCE);
        other.press("9 G").await("9/12");
        presenter.close();
        follower.await("the presenter is gone");
        notes.await("the presenter is gone");
        presenter = presenter("deck.md");
        Running.until(() -> rooms.rooms().size() == 2, PATIENCE);
        presenter.press("4 G").await("4/12");
        follower.await("4/12");
        notes.await("4/12").press("J");
        presenter.await("5/12");
        follower.await("5/12");
        other.await("9/12");
      }
    } finally {
      presenter.close();
    }
  }

  /// Whoever calls himself a notes' screen gets what there is, and nothing else.
  @Test
  void onlyWhatThereIsIsShown() throws Exception {
    try (var presenter = presenter("deck.md")) {
      presenter.press("2 G").await("2/12");
      Running.until(() -> !rooms.rooms().isEmpty(), PATIENCE);
      var room = rooms.rooms().getFirst();
      try (var visit = RoomFolder.visit(room.socket())) {
        int number = 0;
        for (var state :
            List.of(
                at(room.state(), 99, 0, room.state().digest()),
                at(room.state(), 2, 99, room.state().digest()),
                at(room.state(), Integer.MAX_VALUE, Integer.MAX_VALUE, room.state().digest()),
                at(room.state(), 4, 0, "of another text"))) {
          visit.send(new Message.Ask(new Scene.Turn(1, ++number), 0, state));
        }
        visit.send(
            new Message.Ask(
                new Scene.Turn(1, ++number), 0, at(room.state(), 6, 1, room.state().digest())));
        presenter.await("second 7");
        assertTrue(
            presenter.screens().stream().noneMatch(s -> s.contains("12/12") || s.contains("5/12")));
        Message.Now now;
        do {
          now = (Message.Now) visit.next(Duration.ofSeconds(20)).orElseThrow();
        } while (!now.state().scene().answered().equals(Optional.of(new Scene.Turn(1, 5))));
        assertEquals(new Position(6, 1), now.state().at());
      }
    }
  }

  private static Message.State at(Message.State state, int slide, int step, String digest) {
    return new Message.State(
        state.deck(),
        state.title(),
        digest,
        new Position(slide, step),
        state.slides(),
        Optional.empty(),
        Scene.PLAIN);
  }

  private Running shelf() {
    folder.write("talks/a.md", DECK);
    folder.write("talks/b.md", "# Another\n");
    return Running.shelf(folder.file("state"), folder.file("talks"), rooms).start();
  }

  @Test
  void whoComesWhileThePresenterIsAtTheShelfWaitsForTheTalk() throws Exception {
    try (var presenter = shelf();
        var follower = follower();
        var notes = notes(1)) {
      follower.await("The talk appears here when it is opened");
      follower.await("the presenter is at the shelf");
      notes.await("The notes of the talk appear here").await("1 follows");
      // Nothing to be moved yet, and nobody is lost by trying.
      notes.press("space }").await("the presenter is at the shelf");
      for (var key : List.of("a", "*", "T")) {
        notes.press(key).await("There is no talk yet.");
        notes.press("space").await("the presenter is at the shelf");
      }
      follower.press("*").await("There is no talk yet.");
      assertFalse(follower.screen().contains("1/1"), follower::screen);
      follower.inbox.put(new Msg.Resized(new Size(50, 12)));
      notes.await("1 follows, on 50x12");
      follower.await("The talk appears here");
      presenter.await("Another").press("enter").await("1/12");
      follower.await("1/12");
      presenter.press("3 G space").await("second 3");
      follower.await("second 3");
      notes.await("secret 3");
      presenter.press("q").await("2 decks");
      follower.await("the presenter is at the shelf").await("second 3");
      presenter.press("down enter");
      follower.await("Another");
      notes.await("1/1").press("q").end();
      follower.press("q").end();
    }
    assertEquals(List.of(), rooms.rooms());
  }

  @Test
  void aPresenterBackAtTheShelfGetsEverybodyBack() throws Exception {
    var presenter = shelf();
    try (var follower = follower()) {
      follower.await("The talk appears here");
      presenter.close();
      follower.await("the presenter is gone");
      presenter = shelf();
      follower.await("the presenter is at the shelf");
      presenter.await("Another").press("enter").await("1/12").press("3 G").await("3/12");
      follower.await("3/12");
      presenter.close();
      follower.await("the presenter is gone");
      presenter = shelf();
      follower.await("The talk appears here").await("the presenter is at the shelf");
      presenter.await("Another").press("down enter").await("Another");
      follower.await("Another");
    } finally {
      presenter.close();
    }
  }

  @Test
  void aRoomIsCalledByItsShelfOrTheDeckOnScreen() throws Exception {
    try (var presenter = shelf()) {
      Running.until(() -> !rooms.rooms().isEmpty(), PATIENCE);
      var room = rooms.rooms().getFirst();
      assertEquals("shelf", room.state().title());
      assertEquals("1", room.name());
      assertTrue(room.isCalled("talks") && room.isCalled(room.name()) && !room.isCalled("a"));
      presenter.await("Another").press("enter").await("1/12");
      Running.until(() -> rooms.rooms().getFirst().isCalled("a"), PATIENCE);
      assertTrue(rooms.rooms().getFirst().isCalled("talks"));
    }
  }

  @Test
  void editsAndSearchesAreSharedToo() throws Exception {
    try (var presenter = presenter("deck.md");
        var follower = follower()) {
      folder.write("deck.md", DECK.replace("second 7", "seventh"));
      presenter.await("seventh");
      follower.await("seventh").await("7/12");
      folder.rename("deck.md", DECK.replace("second 7", "eighth"));
      follower.await("eighth");
      presenter.await("eighth"); // or what it reads would take it back to slide 7
      presenter.press("1 G space").await("1/12");
      follower.await("second 1");
    }
  }

  @Test
  void aDeckThatCannotBeReadIsSent() throws Exception {
    // More than one message holds.
    var large = DECK + "\n\n---\n\n# Much\n\n" + "Word upon word. ".repeat(9000);
    var parsed = DeckParser.parse("standard input", large.getBytes(StandardCharsets.UTF_8));
    var inbox = new Inbox();
    var here = shown(parsed.deck(), new Position(4, 1));
    try (var host = new Host(rooms, inbox, large.getBytes(StandardCharsets.UTF_8))) {
      host.publish(here);
      try (var follower = follower()) {
        follower.await("second 5").await("5/13");
        host.publish(shown(parsed.deck(), new Position(1, 0)));
        follower.await("2/13");
        host.publish(shown(parsed.deck(), new Position(2, 0)));
        follower.await("3/13");
        assertTrue(follower.screens().stream().noneMatch(s -> s.contains("only once")));
      }
    }
  }

  private static Shown shown(Deck deck, Position at) {
    return new Shown(DeckFile.STDIN, deck, at, Optional.empty(), lectern.app.Scene.NEW);
  }

  @Test
  void aDeckTooLongToBeSentIsRefusedInOneLine() throws Exception {
    var huge = (DECK + "word ".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
    var parsed = DeckParser.parse("standard input", DECK.getBytes(StandardCharsets.UTF_8));
    try (var host = new Host(rooms, new Inbox(), huge)) {
      host.publish(shown(parsed.deck(), Position.START));
      Running.until(() -> !rooms.rooms().isEmpty(), PATIENCE);
      try (var guest =
          new Guest(
              rooms,
              Running.NO_THEMES,
              rooms.rooms().getFirst().socket(),
              Optional.of(new Size(80, 24)))) {
        guest.first();
        throw new AssertionError("it was sent");
      } catch (IOException e) {
        assertTrue(e.toString().contains("is not sent"), e.toString());
      }
    }
  }

  @Test
  void twoPresentersOfOneDeckHaveTwoRooms() throws Exception {
    try (var one = presenter("deck.md")) {
      // In one process the two would make their sockets at the same place, so one by one.
      Running.until(() -> rooms.rooms().size() == 1, PATIENCE);
      try (var two = presenter("deck.md")) {
        Running.until(() -> rooms.rooms().size() == 2, PATIENCE);
        two.await("Another terminal presents it, too");
        one.press("4 G").await("4/12");
        two.press("8 G").await("8/12");
        Running.until(() -> slides().equals(List.of(3, 7)), PATIENCE);
      }
    }
  }

  @Test
  void theFirstPresenterKeepsPlaceAndTimer() throws Exception {
    var first = presenter("deck.md").press("3 G space").await("second 3");
    var places = folder.file("state/places"); // what is kept there has been claimed
    Running.until(() -> text(places).contains("deck.md\t2\t1"), PATIENCE);
    try (var second = presenter("deck.md")) {
      second.await("Another terminal presents it, too, and keeps place and time.");
      assertTrue(second.screens().stream().noneMatch(s -> s.contains("Goes on")));
      second.press("9 G space").await("second 9");
      first.press("space").await("4/12").close();
      // What was not the second's does not become its own.
      second.press("7 G space").await("second 7");
    }
    try (var next = presenter("deck.md")) {
      next.await("4/12").await("Goes on at slide 4");
      assertFalse(next.screen().contains("Another terminal"), next.screen());
    } finally {
      first.close();
    }
  }

  @Test
  void aTalkThatWasLeftForTheShelfMayBePresentedElsewhere() throws Exception {
    try (var first = shelf()) {
      first.await("Another").press("enter").await("1/12").press("3 G").await("3/12");
      first.press("q").await("2 decks");
      try (var second = presenter("talks/a.md")) {
        second.await("3/12").press("space").await("second 3");
        var places = folder.file("state/places"); // what is kept there has been claimed
        Running.until(() -> text(places).contains("a.md\t2\t1"), PATIENCE);
        first.press("enter").await("Another terminal").press("9 G space").await("second 9");
        first.press("q").await("2 decks");
      }
      first.press("enter").await("second 3").await("Goes on at slide 3");
    }
  }

  /// A follower tries again and again; what hangs up in between costs it nothing.
  @Test
  void whoIsHungUpOnKeepsNothingOpen() throws Exception {
    var socket = folder.file("socket");
    try (var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      door.bind(UnixDomainSocketAddress.of(socket));
      var before = openFiles();
      for (int i = 0; i < 20; i++) {
        var calling =
            new FutureTask<>(() -> new Guest(rooms, Running.NO_THEMES, socket, Optional.empty()));
        Thread.ofPlatform().start(calling);
        try (var call = door.accept()) {
          call.write(ByteBuffer.wrap("{\"hello\":1}\n".getBytes(StandardCharsets.UTF_8)));
        }
        assertThrows(ExecutionException.class, () -> calling.get(20, TimeUnit.SECONDS));
      }
      assertTrue(openFiles() < before + 20, openFiles() + " are open, not " + before);
    }
  }

  /// How many files and sockets are open.
  private static int openFiles() {
    return Path.of("/proc/self/fd").toFile().list().length;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException _) {
      return "";
    }
  }

  /// Where the talks of all rooms are.
  private List<Integer> slides() {
    return rooms.rooms().stream().map(room -> room.state().at().slide()).sorted().toList();
  }

  @Test
  void aRoomThatCannotBeOpenedIsOneNotice() throws Exception {
    folder.write("file", "");
    rooms = new RoomFolder(List.of(folder.file("file/rooms")));
    try (var presenter = presenter("deck.md")) {
      presenter.await("Nobody can follow: ").press("space").await("second 1");
      assertFalse(presenter.screen().contains("Nobody"), presenter.screen());
    }
  }

  /// Random moves of a presenter that goes away and comes back at random, and of two who see its
  /// notes, with followers that come and go: whenever all is quiet, every screen shows the same.
  @Test
  void nothingDiverges() throws Exception {
    var random = new Random(20);
    var presenter = presenter("deck.md");
    var followers = new ArrayList<Running>();
    for (int i = 0; i < 20; i++) {
      followers.add(follower());
    }
    var speakers = List.of(notes(1), notes(2));
    var keys = List.of("space", "space", "left", "]", "[", "G", "home", "down", "5 G", ". .", "p");
    try {
      for (int moves = 1; moves <= 1000; moves++) {
        var driver = random.nextInt(3) < 2 ? presenter : speakers.get(random.nextInt(2));
        driver.press(keys.get(random.nextInt(keys.size())));
        if (random.nextInt(3) == 0) {
          followers.get(random.nextInt(20)).press(random.nextBoolean() ? "space" : "[");
        }
        if (random.nextInt(40) == 0) {
          int gone = random.nextInt(20);
          followers.get(gone).close();
          followers.set(gone, follower());
        }
        if (random.nextInt(200) == 0) {
          presenter.close();
          presenter = presenter("deck.md");
        }
        if (moves % 100 == 0) {
          assertAgreed(presenter, followers, speakers, moves);
        }
      }
    } finally {
      presenter.close();
      followers.forEach(Running::close);
      speakers.forEach(Running::close);
    }
  }

  private static void assertAgreed(
      Running presenter, List<Running> followers, List<Running> speakers, int moves) {
    speakers.forEach(notes -> notes.inbox.settled());
    followers.forEach(follower -> follower.press("f"));
    var all = new ArrayList<>(followers);
    all.addAll(speakers);
    Running.until(
        () -> all.stream().allMatch(screen -> screen.at().equals(presenter.at())),
        PATIENCE,
        () ->
            moves
                + ": "
                + presenter.at()
                + " but "
                + all.stream().map(Running::at).toList()
                + presenter.screen());
    assertTrue(followers.stream().noneMatch(follower -> follower.screen().contains("secret")));
  }
}
