package lectern.app;

import java.time.Duration;
import java.util.Optional;
import lectern.deck.Position;

/// The speaker's screen: whether it is open, how it is laid out, and by how many rows the notes
/// were scrolled from where they stand by themselves. `asked` is when the timer's key was last
/// pressed, `asks` whether a question is open: to reset the timer. `resumed` is where the speaker
/// was told that the talk goes on, until the next key. The notebook is what was taken down.
public record Desk(
    boolean open,
    Arrangement arrangement,
    int scrolled,
    Optional<Duration> asked,
    boolean asks,
    Optional<Position> resumed,
    Notebook notebook) {
  static final Desk SHUT =
      new Desk(
          false,
          Arrangement.BALANCED,
          0,
          Optional.empty(),
          false,
          Optional.empty(),
          Notebook.EMPTY);

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
    return new Desk(now, arrangement, 0, asked, asks, resumed, notebook);
  }

  Desk arrangement(Arrangement now) {
    return new Desk(open, now, 0, asked, asks, resumed, notebook);
  }

  Desk scrolled(int rows) {
    return new Desk(open, arrangement, rows, asked, asks, resumed, notebook);
  }

  Desk asked(Duration now) {
    return new Desk(open, arrangement, scrolled, Optional.of(now), asks, resumed, notebook);
  }

  Desk asks(boolean now) {
    return new Desk(open, arrangement, scrolled, Optional.empty(), now, resumed, notebook);
  }

  Desk resumed(Optional<Position> at) {
    return new Desk(open, arrangement, scrolled, asked, asks, at, notebook);
  }

  Desk notebook(Notebook now) {
    return new Desk(open, arrangement, scrolled, asked, asks, resumed, now);
  }
}
