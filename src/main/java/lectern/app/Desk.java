package lectern.app;

import java.time.Duration;
import java.util.Optional;

/// The speaker's screen: whether it is open, how it is laid out, and by how many rows the notes
/// were scrolled from where they stand by themselves. `asked` is when the timer's key was last
/// pressed, `asks` whether a question is open: to reset the timer.
public record Desk(
    boolean open, Arrangement arrangement, int scrolled, Optional<Duration> asked, boolean asks) {
  static final Desk SHUT = new Desk(false, Arrangement.BALANCED, 0, Optional.empty(), false);

  /// What has the most room.
  public enum Arrangement {
    BALANCED,
    NOTES,
    SLIDES;

    Arrangement next() {
      return switch (this) {
        case BALANCED -> NOTES;
        case NOTES -> SLIDES;
        case SLIDES -> BALANCED;
      };
    }
  }

  Desk open(boolean now) {
    return new Desk(now, arrangement, 0, asked, asks);
  }

  Desk arrangement(Arrangement now) {
    return new Desk(open, now, 0, asked, asks);
  }

  Desk scrolled(int rows) {
    return new Desk(open, arrangement, rows, asked, asks);
  }

  Desk asked(Duration now) {
    return new Desk(open, arrangement, scrolled, Optional.of(now), asks);
  }

  Desk asks(boolean now) {
    return new Desk(open, arrangement, scrolled, Optional.empty(), now);
  }
}
