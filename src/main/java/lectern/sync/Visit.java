package lectern.sync;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

/// A follower's end of a room. One thread asks for the [#next] message, any thread may [#send].
public final class Visit implements AutoCloseable {
  private final Link link;
  private final Selector selector;
  private final ByteBuffer buffer = Link.buffer();
  private final Deque<Message> waiting = new ArrayDeque<>();
  private volatile boolean closed;

  /// The number of the state that was returned last.
  private OptionalInt seen = OptionalInt.empty();

  private Visit(Link link, Selector selector) {
    this.link = link;
    this.selector = selector;
  }

  /// Goes to the room at that socket and says hello.
  ///
  /// @param user whose process the presenter has to be
  /// @throws java.net.ConnectException if nobody is there any more: the socket was left behind
  /// @throws Garbage if it is somebody else's, or no Lectern
  public static Visit to(Path socket, UserPrincipal user, Duration patience) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    Selector selector;
    try {
      channel.configureBlocking(false);
      if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
        throw new IOException("too many wait there");
      }
      if (!Peer.isOf(user, channel)) {
        throw new Garbage();
      }
      selector = Selector.open();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    Visit visit = new Visit(new Link(channel), selector);
    try {
      channel.register(selector, SelectionKey.OP_READ);
      visit.greet(patience);
      return visit;
    } catch (IOException | RuntimeException e) {
      visit.close();
      throw e;
    }
  }

  private void greet(Duration patience) throws IOException {
    send(Message.Hello.OURS);
    if (!(next(patience).orElse(null) instanceof Message.Hello(int version))) {
      throw new Garbage();
    }
    if (version != Message.Hello.OURS.version()) {
      throw new IOException("it is of another version of Lectern");
    }
  }

  /// The next message; empty after so long without one. A state counts as seen when this is asked
  /// again: the next one is told only then.
  ///
  /// @param patience how long to wait; zero waits for ever
  /// @throws IOException if the presenter is gone or the visit was closed
  public Optional<Message> next(Duration patience) throws IOException {
    if (seen.isPresent()) {
      send(new Message.Seen(seen.getAsInt()));
      seen = OptionalInt.empty();
    }
    long end = System.nanoTime() + patience.toNanos();
    while (waiting.isEmpty()) {
      long left = patience.isZero() ? 0 : Math.max(1, (end - System.nanoTime()) / 1_000_000);
      await(left);
      waiting.addAll(link.read(buffer));
      if (waiting.isEmpty() && !patience.isZero() && System.nanoTime() - end >= 0) {
        return Optional.empty();
      }
    }
    Message message = waiting.remove();
    if (message instanceof Message.Now(int number, _)) {
      seen = OptionalInt.of(number);
    }
    return Optional.of(message);
  }

  private void await(long milliseconds) throws IOException {
    try {
      selector.selectedKeys().clear();
      selector.select(milliseconds);
    } catch (ClosedSelectorException _) {
      // Closed meanwhile.
    }
    if (closed) {
      throw new Link.End();
    }
  }

  /// Sends a message.
  ///
  /// @throws IOException if the presenter is gone, or has not listened for long
  public synchronized void send(Message message) throws IOException {
    link.flush();
    if (!link.isFree()) {
      throw new Link.End();
    }
    link.send(Wire.bytes(message));
  }

  /// Leaves; the thread that waits for a message is let go.
  @Override
  public void close() throws IOException {
    closed = true;
    selector.wakeup();
    link.channel.close();
    selector.close();
  }
}
