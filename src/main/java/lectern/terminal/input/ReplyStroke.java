package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/// A terminal's answer on its way through Lanterna, which knows only keys.
final class ReplyStroke extends KeyStroke {
  private final Reply reply;

  ReplyStroke(Reply reply) {
    super(KeyType.Unknown);
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReplyStroke that && reply.equals(that.reply);
  }

  @Override
  public int hashCode() {
    return reply.hashCode();
  }

  @Override
  public String toString() {
    return "ReplyStroke{" + reply + "}";
  }
}
