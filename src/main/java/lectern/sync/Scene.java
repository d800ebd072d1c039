package lectern.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lectern.grid.Size;

/// How a slide is shown beyond its place in the deck. `top` is where on the slide the page on
/// screen begins, `pointer` what is pointed at there: the index of a block, and after the point how
/// much of it stands above. `zoom` is which of the slide's blocks fills the screen, 0 the largest;
/// `divider` is there while the deck is only announced. `room` has the presenter's slides; who
/// follows is `audience`; `answered` is the last turn that a notes' screen asked for and that is in
/// this state. `rehearsed` is there while the talk is rehearsed; the presenter may have `left` it
/// for the shelf.
public record Scene(
    Optional<Tempo> timer,
    boolean black,
    double top,
    OptionalDouble pointer,
    OptionalInt zoom,
    Optional<Divider> divider,
    Optional<Size> room,
    Audience audience,
    Optional<Turn> answered,
    Optional<Rehearsed> rehearsed,
    boolean left) {
  /// What one that says nothing of it shows.
  public static final Scene PLAIN =
      new Scene(
          Optional.empty(),
          false,
          0,
          OptionalDouble.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Audience.NOBODY,
          Optional.empty(),
          Optional.empty(),
          false);

  /// The same, seen by these, of a presenter who is at the shelf.
  public Scene left(Audience now) {
    return new Scene(
        timer, black, top, pointer, zoom, divider, room, now, answered, rehearsed, true);
  }

  /// How long the talk has lasted when this is said, and whether that goes on.
  public record Tempo(Duration elapsed, boolean running) {}

  /// Which deck this is, of how many.
  public record Divider(int number, int of) {}

  /// How many follow, and the fewest columns and rows among their screens.
  public record Audience(int followers, Size smallest) {
    public static final Audience NOBODY = new Audience(0, new Size(0, 0));
  }

  /// What the slide took in this run before it came, what the timer said then, and what it took in
  /// the last run.
  public record Rehearsed(Duration spent, Duration entered, Optional<Duration> last) {}

  /// The number of something asked for, counted by whoever sits in that seat.
  public record Turn(int seat, int number) {}
}
