package lectern.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import lectern.app.Cmd;
import lectern.app.Msg;
import lectern.app.Shown;
import lectern.grid.Size;
import lectern.sync.Message;
import lectern.sync.Scene;
import lectern.sync.Visit;

/// Follows a talk in its room: reads the deck that is shown there, has it sent if it can't be read
/// here, and says where the talk is. Once the presenter is gone it waits for one in the same room,
/// or for another that shows the same deck or is at the same shelf, and that was not there already.
public final class Guest implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final RoomFolder folder;
  private final RoomDeck deck;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Visit visit;
  private volatile Path socket;

  /// How large the follower's screen is; the notes of a talk do not say so.
  private volatile Optional<Size> screen;

  /// What is shown in the room.
  private Message.State state;

  /// Comes into a room.
  ///
  /// @param screen how large the screen of one who follows is; empty if the talk's notes are shown
  /// @throws IOException if there is nothing to see; the message says why
  public Guest(RoomFolder folder, ThemeFolders themes, Path socket, Optional<Size> screen)
      throws IOException {
    this.folder = folder;
    this.socket = socket;
    this.screen = screen;
    this.deck = new RoomDeck(themes, screen.isEmpty());
    this.visit = RoomFolder.visit(socket);
    this.state = first(visit);
    screen.ifPresent(this::screen);
  }

  private static Message.State first(Visit visit) throws IOException {
    try {
      if (visit.next(PATIENCE).orElse(null) instanceof Message.Now(_, Message.State state)) {
        return state;
      }
      throw new IOException("the presenter does not answer");
    } catch (IOException e) {
      visit.close();
      throw e;
    }
  }

  /// What is shown in the room, waited for.
  public Msg.Led first() throws IOException {
    Optional<Msg> msg = led();
    while (!(msg.orElse(null) instanceof Msg.Led led)) {
      Message message =
          visit.next(PATIENCE).orElseThrow(() -> new IOException("the deck was not sent"));
      msg = heard(message);
      if (msg.orElse(null) instanceof Msg.Failed(String sentence)) {
        throw new IOException(sentence);
      }
    }
    return led;
  }

  /// Follows from now on, on a thread of its own.
  public void start(Inbox inbox) {
    Thread.ofPlatform().name("guest").daemon().start(() -> follow(inbox));
  }

  /// Tells the presenter how large the screen is now.
  void screen(Size size) {
    screen = Optional.of(size);
    send(new Message.Screen(size));
  }

  /// Asks the presenter for another state.
  void ask(Cmd.Ask ask) {
    Shown wanted = ask.wanted();
    send(
        new Message.Ask(
            new Scene.Turn(ask.turn().seat(), ask.turn().number()),
            ask.decks(),
            new Message.State(
                wanted.path(),
                wanted.deck().title(),
                deck.digest(),
                wanted.at(),
                wanted.deck().slides().size(),
                wanted.search(),
                Scenes.told(wanted.scene(), ask.timed()))));
  }

  /// A presenter that does not listen is as good as gone.
  private void send(Message message) {
    Visit now = visit;
    try {
      now.send(message);
    } catch (IOException _) {
      try {
        now.close();
      } catch (IOException _) {
        // It is of no use any more.
      }
    }
  }

  private void follow(Inbox inbox) {
    try {
      while (closed.getCount() > 0) {
        try {
          while (true) {
            visit.next(Duration.ZERO).flatMap(this::heard).ifPresent(inbox::put);
            // First what is shown is on screen, then comes the next.
            inbox.settled();
          }
        } catch (IOException _) {
          visit.close();
          if (closed.getCount() > 0) {
            inbox.put(new Msg.LeadLost());
            again().ifPresent(inbox::put);
          }
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      inbox.fail(e);
    } catch (InterruptedException _) {
      // Nobody does that.
    }
  }

  /// Waits for the room of the same number, whatever is shown there: who was stopped does not know
  /// what he has missed. A new one will do if it has the same deck or shelf, but not another
  /// presenter's, who was there before this one was gone.
  private Optional<Msg> again() throws InterruptedException {
    Set<Path> others =
        folder.rooms().stream().map(RoomFolder.Found::socket).collect(Collectors.toSet());
    others.remove(socket);
    while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
      for (RoomFolder.Found room : folder.rooms()) {
        if (isOurs(room, others)) {
          try {
            visit = RoomFolder.visit(room.socket());
            state = first(visit);
            socket = room.socket();
            deck.forget();
            screen.ifPresent(this::screen);
            return led();
          } catch (IOException _) {
            // Gone again; perhaps another is there.
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOurs(RoomFolder.Found room, Set<Path> others) {
    return room.socket().equals(socket)
        || (state.isAkin(room.state()) && !others.contains(room.socket()));
  }

  private Optional<Msg> heard(Message message) {
    return switch (message) {
      case Message.Now(_, Message.State now) -> {
        state = now;
        yield led();
      }
      case Message.Part part ->
          deck.completes(part, state) ? Optional.of(deck.led(state)) : Optional.empty();
      case Message.NoText(String of) ->
          deck.isAsked(of)
              ? Optional.of(
                  new Msg.Failed(
                      state.deck()
                          + ": can't be read here, and is not sent (more than 1 MiB, or a playlist)"))
              : Optional.empty();
      case Message.Hello _, Message.Seen _, Message.Want _, Message.Screen _, Message.Ask _ ->
          Optional.empty();
    };
  }

  /// Where the talk is, if its deck is at hand; else it is asked for.
  private Optional<Msg> led() {
    if (deck.suits(state)) {
      return Optional.of(deck.led(state));
    }
    deck.wanted(state).ifPresent(this::send);
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    visit.close();
  }
}
