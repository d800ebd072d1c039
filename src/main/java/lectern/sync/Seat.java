package lectern.sync;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import lectern.grid.Size;

/// A follower as the presenter sees it: what it has been told and what it is still to be told. It
/// is told the latest state only, and only when it has taken in the one before; what is missing of
/// a deck's text comes part by part in between.
final class Seat {
  private final Link link;
  private final SelectionKey key;
  private final long came = System.nanoTime();
  private boolean greeted;
  private boolean leaving;
  private int told;
  private int seen;
  private Optional<Text> text = Optional.empty();
  private Optional<Size> screen = Optional.empty();

  /// The text of a deck, and how much of it has been sent; no bytes if there is none.
  @SuppressWarnings("ArrayRecordComponent")
  private record Text(String digest, byte[] bytes, int from) {}

  Seat(Link link, SelectionKey key) {
    this.link = link;
    this.key = key;
  }

  /// Whether the follower has not said hello for that long; before that it is told nothing.
  boolean isSilent(Duration patience) {
    return !greeted && System.nanoTime() - came > patience.toNanos();
  }

  /// How large the follower's screen is; nothing for one that is no follower.
  Optional<Size> screen() {
    return screen;
  }

  /// Takes in what the follower says.
  void read(ByteBuffer buffer, Room.Stage stage, Room.Presenter presenter) throws IOException {
    for (Message message : link.read(buffer)) {
      if (!greeted && !(message instanceof Message.Hello)) {
        throw new Garbage();
      }
      switch (message) {
        case Message.Hello hello -> {
          if (greeted) {
            throw new Garbage();
          }
          greeted = true;
          leaving = !hello.equals(Message.Hello.OURS);
          link.send(Wire.bytes(Message.Hello.OURS));
        }
        case Message.Seen(int number) -> seen = Math.max(seen, Math.min(number, told));
        case Message.Want(String digest) ->
            text = Optional.of(new Text(digest, stage.text(digest), 0));
        case Message.Screen(Size size) -> screen = Optional.of(size);
        case Message.Ask ask -> presenter.asked(ask);
        case Message.Now _, Message.Part _, Message.NoText _ -> throw new Garbage();
      }
    }
  }

  /// Whether the follower can be told that state, and does not know it yet.
  boolean isDue(int number) {
    return greeted && !leaving && told < number && seen == told && link.isFree();
  }

  /// Sends the rest of what was said last.
  void flush() throws IOException {
    link.flush();
  }

  /// Sends what there is to send, as far as the follower takes it.
  ///
  /// @param now the message of the latest state, which has that number; empty if nobody was due
  void write(int number, byte[] now) throws IOException {
    while (greeted && link.isFree()) {
      if (leaving) {
        throw new Link.End();
      }
      if (now.length > 0 && isDue(number)) {
        told = number;
        link.send(now);
      } else if (text.isPresent()) {
        link.send(Wire.bytes(part(text.get())));
      } else {
        break;
      }
    }
    key.interestOps(
        link.isFree() ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
  }

  private Message part(Text whole) {
    int to = Math.min(whole.from() + Message.Part.MOST, whole.bytes().length);
    text =
        to == whole.bytes().length
            ? Optional.empty()
            : Optional.of(new Text(whole.digest(), whole.bytes(), to));
    return whole.bytes().length == 0
        ? new Message.NoText(whole.digest())
        : new Message.Part(
            whole.digest(),
            whole.from(),
            whole.bytes().length,
            Arrays.copyOfRange(whole.bytes(), whole.from(), to));
  }

  void close() {
    key.cancel();
    try {
      link.channel.close();
    } catch (IOException _) {
      // It is of no use any more.
    }
  }
}
