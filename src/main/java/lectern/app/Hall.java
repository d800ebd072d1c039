package lectern.app;

import java.time.Duration;
import java.util.Optional;
import lectern.grid.Size;

/// Whom a talk is shown to: the room that its slides have on the presenter's screen, if that is
/// known, those who follow, and the last turn of a notes' screen that was taken; what is known of
/// the slide's time, if nobody is to see the talk yet; and where the presenter is.
public record Hall(
    Optional<Size> room,
    Audience audience,
    Optional<Turn> answered,
    Optional<Rehearsed> rehearsed,
    Presenter presenter) {
  /// Nobody is there yet.
  public static final Hall EMPTY =
      new Hall(
          Optional.empty(), Audience.NOBODY, Optional.empty(), Optional.empty(), Presenter.IN_TALK);

  /// Where one who presents is: in the talk on screen, at the shelf after it, or there before any
  /// talk, when the slide on screen is but the shelf's name.
  public enum Presenter {
    IN_TALK,
    AT_SHELF,
    BEFORE_TALKS
  }

  /// How many follow, and the fewest columns and rows among their screens.
  public record Audience(int followers, Size smallest) {
    public static final Audience NOBODY = new Audience(0, new Size(0, 0));

    boolean isEmpty() {
      return followers == 0;
    }
  }

  /// The number of something that the notes' screen in that seat asked for.
  public record Turn(int seat, int number) {}

  /// The time of a slide in a rehearsal: what it took before it came this time, what the talk's
  /// timer said then, and what it took in the last run.
  public record Rehearsed(Duration spent, Duration entered, Optional<Duration> last) {}

  /// The hall of the talk on screen: this Lectern's own, or the presenter's that it follows.
  static Hall of(Model model) {
    return model
        .following()
        .map(following -> following.lead().scene().hall())
        .orElseGet(() -> Podium.of(model).hall());
  }

  Hall room(Size now) {
    return new Hall(Optional.of(now), audience, answered, rehearsed, presenter);
  }

  Hall audience(Audience now) {
    return new Hall(room, now, answered, rehearsed, presenter);
  }

  Hall answered(Turn now) {
    return new Hall(room, audience, Optional.of(now), rehearsed, presenter);
  }

  Hall rehearsed(Optional<Rehearsed> now) {
    return new Hall(room, audience, answered, now, presenter);
  }

  public Hall presenter(Presenter now) {
    return new Hall(room, audience, answered, rehearsed, now);
  }

  boolean isAtShelf() {
    return presenter != Presenter.IN_TALK;
  }
}
