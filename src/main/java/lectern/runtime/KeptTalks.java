package lectern.runtime;

import lectern.app.Msg;
import lectern.app.Timer;
import lectern.deck.Position;
import org.jspecify.annotations.Nullable;

/// Place and timer of talks, as far as they are this Lectern's to keep. One thread uses it at a
/// time.
final class KeptTalks implements AutoCloseable {
  private final Inbox inbox;
  private final Places places;
  private final boolean follows;

  /// Whether talks are rehearsed here, and nobody is kept from presenting them.
  private boolean rehearses;

  private @Nullable Claims claims;

  /// @param follows whether the talks are another's
  KeptTalks(Inbox inbox, Places places, boolean follows) {
    this.inbox = inbox;
    this.places = places;
    this.follows = follows;
  }

  /// From now on talks are rehearsed.
  void rehearse() {
    rehearses = true;
  }

  /// Where the deck was left, as any Lectern may have kept it since this one began.
  Position place(String path) {
    places.reread();
    return places.deck(path).orElse(Position.START);
  }

  void keepPlace(String path, Position at) {
    if (claims().keeps(path)) {
      places.keepDeck(path, at);
    }
  }

  void keepTimer(String path, Timer timer, boolean left) {
    if (claims().keeps(path)) {
      places.keepTimer(path, timer, left, Now.of());
    }
  }

  private Claims claims() {
    if (claims == null) {
      claims = places.claims();
    }
    return claims;
  }

  /// Claims the deck: whether its place and timer are this Lectern's. Who follows has none, and who
  /// rehearses keeps nobody from them.
  boolean claim(String path) {
    boolean own = !follows && (path.equals(DeckFile.STDIN) || claims().claim(path));
    if (rehearses) {
      claims().release();
    }
    return own;
  }

  /// Goes on with a talk that was begun before, unless another Lectern is at it.
  void goOn(String path, boolean claimed) {
    if (claimed) {
      places.timer(path, Now.of()).ifPresent(timer -> inbox.put(new Msg.TimerFound(path, timer)));
    } else if (!follows) {
      String sentence = "Another terminal presents it, too, and keeps place and time.";
      inbox.put(new Msg.OfRoom(sentence));
    }
  }

  /// Leaves place and timer to whoever presents next.
  void release() {
    claims().release();
  }

  @Override
  public void close() {
    if (claims != null) {
      claims.close();
    }
  }
}
