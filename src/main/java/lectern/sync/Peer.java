package lectern.sync;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.attribute.UserPrincipal;
import jdk.net.ExtendedSocketOptions;

/// Whose process is at the other end of a socket, as the system says.
final class Peer {
  private Peer() {}

  /// Whether it is a process of that user. Where the system does not say, the folder's rights have
  /// to do.
  static boolean isOf(UserPrincipal user, SocketChannel channel) throws IOException {
    return !channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
        || channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(user);
  }
}
