package lectern.runtime;

import java.time.Duration;
import lectern.app.Msg;

/// Says how many decks of a library have been read, once that takes so long that somebody may
/// wonder.
final class Pace {
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Inbox inbox;
  private final int decks;
  private long next = System.nanoTime() + PATIENCE.toNanos();
  private int read;
  private boolean told;

  Pace(Inbox inbox, int decks) {
    this.inbox = inbox;
    this.decks = decks;
  }

  /// One more has been read.
  void step() {
    read++;
    long now = System.nanoTime();
    if (now - next >= 0) {
      inbox.put(new Msg.Progressed(read, decks));
      next = now + PAUSE.toNanos();
      told = true;
    }
  }

  void done() {
    if (told) {
      inbox.put(new Msg.Progressed(0, 0));
    }
  }
}
