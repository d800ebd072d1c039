package lectern.sync;

import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import lectern.grid.Size;
import org.jspecify.annotations.Nullable;

/// The presenter's end of a room: a socket that followers come to, the state they are told, and who
/// they are. One thread serves them all ([#run]), and never waits for any of them; any thread may
/// [#publish].
public final class Room implements AutoCloseable {
  /// Followers of one room; more are turned away.
  private static final int MOST = 256;

  /// Within which whoever comes has said hello, or gives his seat to another.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration PAUSE = Duration.ofMillis(100);

  /// Who hears what comes from followers, on the room's own thread.
  public interface Presenter {
    /// Others follow now, or from screens of other sizes.
    void gathered(Scene.Audience audience);

    /// A notes' screen asks for another state.
    void asked(Message.Ask ask);
  }

  /// What the room tells of, asked from the room's own thread and only when somebody is there; a
  /// state is that of the moment in which it is sent.
  public interface Stage {
    /// What is on screen.
    Message.State state();

    /// The text of the deck with that digest; no bytes if it is not to be had.
    byte[] text(String digest);
  }

  private final ServerSocketChannel door;
  private final Selector selector;
  private final UserPrincipal user;
  private final Presenter presenter;
  private final ByteBuffer buffer = Link.buffer();
  private volatile @Nullable Stage latest;
  private volatile boolean open = true;

  /// The number of the latest state, and of the last one that all were told of who listened.
  private final AtomicInteger published = new AtomicInteger();

  private int told;

  /// Whether somebody came, went, or has another screen.
  private boolean moved;

  private Scene.Audience audience = Scene.Audience.NOBODY;

  private Room(
      ServerSocketChannel door, Selector selector, UserPrincipal user, Presenter presenter) {
    this.door = door;
    this.selector = selector;
    this.user = user;
    this.presenter = presenter;
  }

  /// A room at that socket, which must not be there yet.
  ///
  /// @param user whose processes may follow
  public static Room at(Path socket, UserPrincipal user, Presenter presenter) throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      door.bind(UnixDomainSocketAddress.of(socket), MOST);
      door.configureBlocking(false);
      Selector selector = Selector.open();
      door.register(selector, SelectionKey.OP_ACCEPT);
      return new Room(door, selector, user, presenter);
    } catch (IOException | RuntimeException e) {
      door.close();
      throw e;
    }
  }

  /// Whether nobody listens any more at that socket.
  public static boolean isLeft(Path socket) {
    try (SocketChannel call = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      call.configureBlocking(false); // or a full house would have us wait
      call.connect(UnixDomainSocketAddress.of(socket));
      return false;
    } catch (ConnectException _) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Tells all followers of another state; returns at once.
  public void publish(Stage stage) {
    latest = stage;
    published.incrementAndGet();
    selector.wakeup();
  }

  /// Serves followers until the room is closed.
  public void run() throws IOException {
    try (door;
        selector) {
      serve();
    }
  }

  private void serve() throws IOException {
    try {
      while (open) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          serve(key);
        }
        selector.selectedKeys().clear();
        if (told != published.get()) {
          tell();
        }
        if (moved) {
          moved = false;
          count();
        }
      }
    } finally {
      seats().forEach(Seat::close); // whatever happened here, nobody waits for more
    }
  }

  private List<Seat> seats() {
    List<Seat> seats = new ArrayList<>();
    for (SelectionKey key : selector.keys()) {
      if (key.isValid() && key.attachment() instanceof Seat seat) {
        seats.add(seat);
      }
    }
    return seats;
  }

  private void serve(SelectionKey key) {
    if (!(key.attachment() instanceof Seat seat)) {
      accept();
      return;
    }
    Stage stage = latest;
    if (stage == null || !key.isValid()) {
      return;
    }
    attempt(
        seat,
        () -> {
          Optional<Size> before = seat.screen();
          if (key.isReadable()) {
            seat.read(buffer, stage, presenter);
          }
          moved |= !seat.screen().equals(before);
          seat.flush();
          seat.write(told, seat.isDue(told) ? now(stage) : new byte[0]);
        });
  }

  private byte[] now(Stage stage) {
    return Wire.bytes(new Message.Now(told, stage.state()));
  }

  private void accept() {
    try {
      SocketChannel channel = door.accept();
      if (channel == null) {
        return;
      }
      if (isFull() || !Peer.isOf(user, channel)) {
        channel.close();
        return;
      }
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
      key.attach(new Seat(new Link(channel), key));
    } catch (IOException _) {
      // Too many open files, most likely: the door would be knocked at again at once.
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// Whether there is no seat left, not even of one who has been silent since he came.
  private boolean isFull() {
    List<Seat> seats = seats();
    if (seats.size() < MOST) {
      return false;
    }
    List<Seat> silent = seats.stream().filter(seat -> seat.isSilent(PATIENCE)).toList();
    silent.forEach(Seat::close);
    return silent.isEmpty();
  }

  /// Tells each follower of the latest state, as far as it listens; whoever does not is told when
  /// it does.
  private void tell() {
    told = published.get();
    Stage stage = latest;
    if (stage == null) {
      return;
    }
    List<Seat> seats = seats();
    byte[] now = seats.stream().anyMatch(seat -> seat.isDue(told)) ? now(stage) : new byte[0];
    seats.forEach(seat -> attempt(seat, () -> seat.write(told, now)));
  }

  /// Something said to a follower, or heard of it.
  private interface Talking {
    void run() throws IOException;
  }

  /// Whoever is gone has no seat any more.
  private void attempt(Seat seat, Talking talking) {
    try {
      talking.run();
    } catch (IOException _) {
      seat.close();
      moved = true;
    }
  }

  /// Says who follows, if that has changed.
  private void count() {
    int followers = 0;
    int columns = Integer.MAX_VALUE;
    int rows = Integer.MAX_VALUE;
    for (Seat seat : seats()) {
      if (seat.screen().isPresent()) {
        followers++;
        columns = Math.min(columns, seat.screen().get().columns());
        rows = Math.min(rows, seat.screen().get().rows());
      }
    }
    Scene.Audience now =
        followers == 0
            ? Scene.Audience.NOBODY
            : new Scene.Audience(followers, new Size(columns, rows));
    if (!now.equals(audience)) {
      audience = now;
      presenter.gathered(now);
    }
  }

  /// Ends [#run]; returns at once.
  @Override
  public void close() {
    open = false;
    selector.wakeup();
  }
}
