package lectern.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import lectern.deck.Position;
import lectern.grid.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A room over true sockets.
class RoomTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;
  private Path socket = Path.of("");
  private Room room;
  private Thread thread = Thread.currentThread();
  private final List<Exception> thrown = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() throws IOException {
    open(us());
  }

  private UserPrincipal us() throws IOException {
    return Files.getOwner(folder);
  }

  private void open(UserPrincipal user) throws IOException {
    socket = folder.resolve("socket" + System.nanoTime());
    room = Room.at(socket, user, new Heard());
    var opened = room;
    thread =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                opened.run();
              } catch (IOException | RuntimeException e) {
                thrown.add(e);
              }
            });
  }

  @AfterEach
  void close() throws InterruptedException {
    room.close();
    assertTrue(thread.join(PATIENCE), "the room has ended");
    assertEquals(List.of(), thrown);
  }

  /// What is shown at that slide, of a deck with that text.
  @SuppressWarnings("ArrayRecordComponent")
  private record Slide(int slide, byte[] bytes) implements Room.Stage {
    Slide(int slide) {
      this(slide, new byte[0]);
    }

    @Override
    public Message.State state() {
      return new Message.State(
          "/deck.md",
          "Talk",
          "digest",
          new Position(slide, 0),
          9999,
          Optional.empty(),
          Scene.PLAIN);
    }

    @Override
    public byte[] text(String digest) {
      return digest.equals("digest") ? bytes : new byte[0];
    }
  }

  private Visit visit() throws IOException {
    return Visit.to(socket, us(), PATIENCE);
  }

  private static int slide(Visit visit) throws IOException {
    return ((Message.Now) visit.next(PATIENCE).orElseThrow()).state().at().slide();
  }

  private static void awaitSlide(int slide, Visit visit) throws IOException {
    while (slide(visit) != slide) {}
  }

  /// A connection that says what it likes.
  private SocketChannel raw(String text) throws IOException {
    var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of(socket));
    say(channel, text.getBytes(StandardCharsets.UTF_8));
    return channel;
  }

  private static void say(SocketChannel channel, byte[] bytes) {
    try {
      for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
        channel.write(buffer);
      }
    } catch (IOException _) {
      // The room has closed already.
    }
  }

  /// Everything until the room closes the connection.
  private static String rest(SocketChannel channel) throws IOException {
    var all = new ByteArrayOutputStream();
    var buffer = ByteBuffer.allocate(1000);
    try {
      while (channel.read(buffer.clear()) >= 0) {
        all.write(buffer.array(), 0, buffer.position());
      }
    } catch (IOException _) {
      // Reset: closed with something unread.
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private final List<Scene.Audience> gathered = new CopyOnWriteArrayList<>();
  private final List<Message.Ask> asked = new CopyOnWriteArrayList<>();

  /// Keeps what the presenter hears.
  private final class Heard implements Room.Presenter {
    @Override
    public void gathered(Scene.Audience audience) {
      gathered.add(audience);
    }

    @Override
    public void asked(Message.Ask ask) {
      asked.add(ask);
    }
  }

  @Test
  void whoeverComesIsToldWhatIsShown() throws IOException {
    room.publish(new Slide(3));
    try (var early = visit()) {
      assertEquals(3, slide(early));
      room.publish(new Slide(4));
      assertEquals(4, slide(early));
      try (var late = visit()) {
        assertEquals(4, slide(late));
        room.publish(new Slide(5));
        assertEquals(5, slide(late));
        assertEquals(5, slide(early));
      }
      assertEquals(Optional.empty(), early.next(Duration.ofMillis(50)));
    }
  }

  @Test
  void theLatestStateWins() throws IOException {
    room.publish(new Slide(0));
    try (var stuck = raw("{\"hello\":1}\n");
        var quick = visit()) {
      for (int i = 1; i <= 5000; i++) {
        room.publish(new Slide(i));
      }
      awaitSlide(5000, quick);
      // One was in flight, and the next is not sent before that was seen.
      say(stuck, "{\"seen\":1}\n".getBytes(StandardCharsets.UTF_8));
      var told = new StringBuilder();
      var buffer = ByteBuffer.allocate(1 << 16);
      while (!told.toString().contains("5000")) {
        assertTrue(stuck.read(buffer.clear()) > 0);
        told.append(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
      }
      assertTrue(told.toString().lines().count() <= 3, () -> told.toString());
    }
  }

  @Test
  void twoHundredFollow() throws Exception {
    room.publish(new Slide(0));
    var visits = new ArrayList<Visit>();
    for (int i = 0; i < 200; i++) {
      visits.add(visit());
      visits.getLast().send(new Message.Screen(new Size(300 - i, 50 + i)));
    }
    awaitGathered(new Scene.Audience(200, new Size(101, 50)));
    room.publish(new Slide(7));
    for (var visit : visits) {
      awaitSlide(7, visit);
    }
    // More than there is room for are turned away, and do no harm.
    for (int i = 0; i < 60; i++) {
      try {
        visits.add(visit());
      } catch (IOException _) {
        break;
      }
    }
    assertTrue(visits.size() < 260, "somebody was turned away");
    room.publish(new Slide(8));
    for (var visit : visits) {
      awaitSlide(8, visit);
      visit.close();
    }
    try (var next = visit()) {
      assertEquals(8, slide(next));
    }
  }

  /// Who never says a word keeps nobody out for long.
  @Test
  void theSilentGiveTheirSeatsToOthers() throws Exception {
    room.publish(new Slide(0));
    var silent = new ArrayList<SocketChannel>();
    try (var early = visit()) {
      assertEquals(0, slide(early));
      for (int i = 0; i < 300; i++) {
        silent.add(raw(""));
      }
      var end = System.nanoTime() + PATIENCE.toNanos();
      while (true) {
        try (var late = visit()) {
          assertEquals(0, slide(late));
          break;
        } catch (IOException e) {
          assertTrue(System.nanoTime() - end < 0, e::toString);
        }
      }
      room.publish(new Slide(1));
      assertEquals(1, slide(early));
    } finally {
      for (var channel : silent) {
        channel.close();
      }
    }
  }

  /// A visit may be closed by another thread at any moment: while what has come is being read, too.
  @Test
  void aVisitThatIsClosedMeanwhileIsOver() throws Exception {
    room.publish(new Slide(0, new byte[1 << 20]));
    for (int i = 0; i < 100; i++) {
      var visit = visit();
      visit.send(new Message.Want("digest"));
      assertEquals(0, slide(visit));
      var end = new CompletableFuture<Void>();
      Thread.ofPlatform()
          .start(() -> {
            try {
              while (true) {
                visit.next(Duration.ZERO);
              }
            } catch (IOException | RuntimeException e) {
              end.completeExceptionally(e);
            }
          });
      LockSupport.parkNanos(i * 100_000L);
      visit.close();
      var thrown = assertThrows(ExecutionException.class, () -> end.get(20, TimeUnit.SECONDS));
      assertInstanceOf(IOException.class, thrown.getCause());
    }
  }

  @Test
  void whoFollowsIsKnown() throws Exception {
    room.publish(new Slide(0));
    try (var notes = visit()) {
      assertEquals(0, slide(notes));
      try (var one = visit();
          var two = visit()) {
        one.send(new Message.Screen(new Size(80, 50)));
        awaitGathered(new Scene.Audience(1, new Size(80, 50)));
        two.send(new Message.Screen(new Size(120, 24)));
        awaitGathered(new Scene.Audience(2, new Size(80, 24)));
        two.send(new Message.Screen(new Size(120, 60)));
        awaitGathered(new Scene.Audience(2, new Size(80, 50)));
      }
      awaitGathered(Scene.Audience.NOBODY);
      int told = gathered.size();
      room.publish(new Slide(1));
      assertEquals(1, slide(notes));
      assertEquals(told, gathered.size(), "only changes are said");
    }
  }

  private void awaitGathered(Scene.Audience audience) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (gathered.isEmpty() || !gathered.getLast().equals(audience)) {
      assertTrue(System.nanoTime() - end < 0, () -> audience + " but " + gathered);
      Thread.sleep(2);
    }
  }

  @Test
  void whatIsAskedForIsHeardAsItIs() throws Exception {
    room.publish(new Slide(0));
    try (var notes = visit();
        var shameless = raw("{\"hello\":1}\n{\"screen\":{\"columns\":1000000000,\"rows\":1}}\n")) {
      var ask = new Message.Ask(new Scene.Turn(5, 1), 0, new Slide(7).state());
      notes.send(ask);
      awaitGathered(new Scene.Audience(1, new Size(1000, 1)));
      say(
          shameless,
          "{\"ask\":{\"turn\":{\"seat\":1,\"number\":-1}}}\n".getBytes(StandardCharsets.UTF_8));
      rest(shameless); // ends
      awaitGathered(Scene.Audience.NOBODY);
      var end = System.nanoTime() + PATIENCE.toNanos();
      while (asked.isEmpty()) {
        assertTrue(System.nanoTime() - end < 0, "heard");
        Thread.sleep(2);
      }
      assertEquals(List.of(ask), asked);
    }
  }

  /// What one is told of a timer is how long it has run by then, not when the state was new.
  @Test
  void aStateIsThatOfTheMomentItIsSentIn() throws IOException {
    var asked = new AtomicInteger();
    room.publish(
        new Room.Stage() {
          @Override
          public Message.State state() {
            return new Slide(asked.getAndIncrement()).state();
          }

          @Override
          public byte[] text(String digest) {
            return new byte[0];
          }
        });
    try (var one = visit()) {
      assertEquals(0, slide(one));
      try (var late = visit()) {
        assertEquals(1, slide(late));
      }
    }
  }

  @Test
  void garbageIsDroppedAndNothingElseHappens() throws IOException {
    room.publish(new Slide(1));
    try (var good = visit()) {
      assertEquals(1, slide(good));
      for (var text :
          List.of(
              "GET / HTTP/1.1\r\n\r\n",
              "{\"seen\":1}\n",
              "{\"hello\":1}\n{\"hello\":1}\n",
              "{\"hello\":1}\n{\"noText\":\"\"}\n",
              "{\"hello\":1}\n\u001b]52;c;aGk=\u0007\n",
              "{\"hello\":1}\n{\"screen\":{\"columns\":-1,\"rows\":4}}\n",
              "{\"hello\":1}\n{\"screen\":[]}\n",
              "{\"hello\":1}\n{\"ask\":{}}\n",
              "{\"hello\":1}\n{\"ask\":\"" + "x".repeat(70_000),
              "x".repeat(200_000))) {
        try (var channel = raw(text)) {
          rest(channel); // ends
        }
      }
      var random = new Random(3);
      for (int i = 0; i < 200; i++) {
        var bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        try (var channel = raw(random.nextBoolean() ? "{\"hello\":1}\n" : "")) {
          say(channel, bytes);
        }
      }
      room.publish(new Slide(2));
      assertEquals(2, slide(good));
    }
  }

  @Test
  void otherVersionsPart() throws IOException {
    room.publish(new Slide(1));
    try (var channel = raw("{\"hello\":2}\n")) {
      assertEquals("{\"hello\":1}\n", rest(channel));
    }
  }

  @Test
  void anotherUserIsNotLetIn() throws Exception {
    room.publish(new Slide(1));
    var other =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    assertThrows(Garbage.class, () -> Visit.to(socket, other, PATIENCE));
    room.close();
    thread.join();
    open(other);
    room.publish(new Slide(1));
    try (var channel = raw("{\"hello\":1}\n")) {
      assertEquals("", rest(channel));
    }
  }

  @Test
  void textIsSentInPartsWhileStatesGoOn() throws IOException {
    var text = new byte[1 << 20];
    new Random(5).nextBytes(text);
    room.publish(new Slide(1, text));
    try (var visit = visit()) {
      visit.send(new Message.Want("digest"));
      room.publish(new Slide(2, text));
      var all = new ByteArrayOutputStream();
      var seen = 0;
      while (all.size() < text.length || seen < 2) {
        switch (visit.next(PATIENCE).orElseThrow()) {
          case Message.Part part -> {
            assertEquals(all.size(), part.from());
            all.writeBytes(part.bytes());
          }
          case Message.Now(_, var state) -> seen = state.at().slide();
          default -> throw new AssertionError();
        }
      }
      assertArrayEquals(text, all.toByteArray());
      visit.send(new Message.Want("another"));
      assertEquals(Optional.of(new Message.NoText("another")), visit.next(PATIENCE));
    }
  }

  @Test
  void aClosedRoomIsHeardOf() throws Exception {
    room.publish(new Slide(1));
    try (var visit = visit()) {
      assertEquals(1, slide(visit));
      room.close();
      assertThrows(IOException.class, () -> visit.next(Duration.ZERO));
    }
    assertTrue(thread.join(PATIENCE));
    assertThrows(java.net.ConnectException.class, this::visit);
    assertFalse(thread.isAlive());
  }

  @Test
  void closingLetsTheReaderGo() throws Exception {
    room.publish(new Slide(1));
    var visit = visit();
    assertEquals(1, slide(visit));
    var ended = new CopyOnWriteArrayList<String>();
    var reader =
        Thread.ofPlatform()
            .start(() -> {
              try {
                visit.next(Duration.ZERO);
              } catch (IOException _) {
                ended.add("well");
              }
            });
    visit.close();
    assertTrue(reader.join(PATIENCE));
    assertEquals(List.of("well"), ended);
  }
}
