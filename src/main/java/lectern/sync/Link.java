package lectern.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One end of a connection that does not block: lines in, and one message out at a time.
final class Link {
  private static final int AT_ONCE = 16 << 10;

  final SocketChannel channel;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private ByteBuffer out = ByteBuffer.allocate(0);

  Link(SocketChannel channel) {
    this.channel = channel;
  }

  /// The messages that have come, whole ones only.
  ///
  /// @param buffer any buffer, for a moment
  /// @throws End if the other side is gone
  /// @throws Garbage if it is not one of ours
  List<Message> read(ByteBuffer buffer) throws IOException {
    List<Message> messages = new ArrayList<>();
    int read = channel.read(buffer.clear());
    if (read < 0) {
      throw new End();
    }
    buffer.flip();
    while (buffer.hasRemaining()) {
      byte b = buffer.get();
      if (b == '\n') {
        Wire.message(line.toString(StandardCharsets.UTF_8)).ifPresent(messages::add);
        line.reset();
      } else if (line.size() + 1 == Wire.LONGEST) {
        throw new Garbage();
      } else {
        line.write(b);
      }
    }
    return messages;
  }

  static ByteBuffer buffer() {
    return ByteBuffer.allocate(AT_ONCE);
  }

  /// Whether all that was to be said is on its way, so that there is room for one more message.
  boolean isFree() {
    return !out.hasRemaining();
  }

  /// Sends a message, as far as the other side takes it now; only if [#isFree].
  void send(byte[] message) throws IOException {
    out = ByteBuffer.wrap(message);
    flush();
  }

  void flush() throws IOException {
    channel.write(out);
  }

  /// The other side has closed.
  static final class End extends IOException {
    private static final long serialVersionUID = 1;
  }
}
