package lectern.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lectern.app.Hall;
import lectern.app.Msg;
import lectern.app.Shown;
import lectern.deck.Deck;
import lectern.library.Playlist;
import lectern.sync.Message;
import lectern.sync.Room;
import lectern.sync.Scene;
import org.jspecify.annotations.Nullable;

/// Opens a room for what is presented here, a talk or for a while only the shelf, tells it what is
/// shown, and hears who follows and what is asked for. All of it happens on a thread of its own,
/// some time after the first frame; a talk without a room is as good.
public final class Host implements AutoCloseable {
  /// The start is over then.
  private static final Duration BREATH = Duration.ofMillis(300);

  /// Long enough to take a socket away.
  private static final Duration FAREWELL = Duration.ofMillis(250);

  private final RoomFolder folder;
  private final Inbox inbox;
  private final byte[] stdin;
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Thread thread;
  private @Nullable Room room;
  private @Nullable Shown latest;

  /// What is shown until there is a talk; none if there is no shelf.
  private @Nullable Foyer foyer;

  /// What followers are told of, which only the room's thread knows.
  private @Nullable Deck deck;

  private DeckSource source = DeckSource.NONE;

  /// @param stdin the text of the deck that came from standard input, if one did
  public Host(RoomFolder folder, Inbox inbox, byte[] stdin) {
    this.folder = folder;
    this.inbox = inbox;
    this.stdin = stdin;
  }

  /// Tells followers what is shown now; returns at once.
  synchronized void publish(Shown shown) {
    latest = shown;
    if (room != null) {
      room.publish(new Told(shown));
    } else {
      start();
    }
  }

  /// Lets followers in who wait for a talk of the shelf of that name in that folder; returns at
  /// once.
  synchronized void await(String folder, String name) {
    foyer = Foyer.of(absolute(folder), name);
    start();
  }

  private void start() {
    if (thread == null) {
      thread = Thread.ofPlatform().name("room").daemon().start(this::open);
    }
  }

  private void open() {
    try {
      if (!closed.await(BREATH.toMillis(), TimeUnit.MILLISECONDS)) {
        serve();
      }
    } catch (IOException | RuntimeException e) {
      inbox.put(new Msg.OfRoom("Nobody can follow: " + reason(e)));
    } catch (InterruptedException _) {
      // Nobody does that.
    }
  }

  private static String reason(Exception e) {
    return e instanceof IOException failed
        ? Effects.reason(failed)
        : String.valueOf(e.getMessage());
  }

  private void serve() throws IOException {
    RoomFolder.Opened opened = folder.open(new Ear());
    try {
      opened(opened.room());
      opened.room().run();
    } finally {
      opened.remove();
    }
  }

  private synchronized Optional<Shown> shown() {
    return Optional.ofNullable(latest);
  }

  private synchronized Optional<Foyer> foyer() {
    return Optional.ofNullable(foyer);
  }

  private Optional<String> shelf() {
    return foyer().map(Foyer::shelf);
  }

  /// Tells those who wait for a talk who waits with them.
  private synchronized void await(Scene.Audience audience) {
    if (latest == null && room != null && foyer != null) {
      foyer = foyer.audience(audience);
      room.publish(foyer);
    }
  }

  private synchronized void opened(Room now) {
    room = now;
    now.publish(latest == null ? Objects.requireNonNull(foyer) : new Told(latest));
    if (closed.getCount() == 0) {
      now.close();
    }
  }

  /// What the room's thread asks about what is shown.
  private final class Told implements Room.Stage {
    private final Shown shown;

    Told(Shown shown) {
      this.shown = shown;
    }

    @Override
    public Message.State state() {
      if (!shown.deck().equals(deck)) {
        deck = shown.deck();
        source = read(shown.path());
      }
      return new Message.State(
          absolute(shown.path()),
          shown.deck().title(),
          source.digest(),
          shown.at(),
          shown.deck().slides().size(),
          shown.search(),
          Scenes.told(shown.scene()),
          shelf());
    }

    @Override
    public byte[] text(String digest) {
      return digest.equals(source.digest()) ? source.bytes() : asked(digest);
    }

    /// Who came a moment ago may ask for what was shown then.
    private byte[] asked(String digest) {
      return foyer().map(before -> before.text(digest)).orElseGet(() -> new byte[0]);
    }
  }

  /// What the room's thread hears.
  private final class Ear implements Room.Presenter {
    @Override
    public void gathered(Scene.Audience audience) {
      inbox.put(new Msg.Gathered(Scenes.audience(audience)));
      await(audience);
    }

    @Override
    public void asked(Message.Ask ask) {
      Scene.Turn turn = ask.turn();
      inbox.put(
          new Msg.Asked(
              new Hall.Turn(turn.seat(), turn.number()),
              ask.decks(),
              wanted(ask.state()),
              ask.state().scene().timer().isPresent()));
    }

    /// What is asked for, of the deck that is shown: by its text, whatever its path is there.
    private Optional<Shown> wanted(Message.State state) {
      return shown()
          .filter(now -> now.deck().equals(deck) && state.digest().equals(source.digest()))
          .map(now ->
              new Shown(
                  now.path(), now.deck(), state.at(), state.search(), Scenes.shown(state.scene())));
    }
  }

  /// The deck's text as it is now; if it can't be read, as it was.
  private DeckSource read(String path) {
    try {
      byte[] bytes = path.equals(DeckFile.STDIN) ? stdin : DeckFile.bytes(path, Integer.MAX_VALUE);
      DeckSource now = DeckSource.of(bytes);
      boolean sent = bytes.length <= DeckSource.MOST_SENT && !Playlist.isNamedSo(path);
      return sent ? now : now.withoutBytes();
    } catch (DeckFile.Unreadable _) {
      return source;
    }
  }

  private static String absolute(String path) {
    return path.equals(DeckFile.STDIN)
        ? path
        : Path.of(path).toAbsolutePath().normalize().toString();
  }

  /// Closes the room; its socket is gone then, unless the system is very slow.
  @Override
  public void close() {
    Thread serving;
    synchronized (this) {
      closed.countDown();
      if (room != null) {
        room.close();
      }
      serving = thread;
    }
    try {
      if (serving != null) {
        serving.join(FAREWELL);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
