package lectern.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What everybody in the room sees of a talk beyond its slide, and how long it has lasted: whether
/// all is black, the place on the slide that is pointed at ([lectern.layout.Page.Spot]), which of
/// the slide's blocks fills the screen (0 is the largest), the divider that is before the slide.
public record Stage(
    Timer timer,
    boolean black,
    OptionalDouble pointer,
    OptionalInt zoom,
    Optional<Divider> divider) {
  static final Stage NEW =
      new Stage(Timer.NEW, false, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty());

  Stage timer(Timer now) {
    return new Stage(now, black, pointer, zoom, divider);
  }

  Stage black(boolean now) {
    return new Stage(timer, now, pointer, zoom, divider);
  }

  Stage pointer(OptionalDouble now) {
    return new Stage(timer, black, now, zoom, divider);
  }

  /// What was pointed at is out of sight.
  Stage zoom(OptionalInt now) {
    return new Stage(timer, black, OptionalDouble.empty(), now, divider);
  }

  Stage divider(Optional<Divider> now) {
    return new Stage(timer, black, pointer, zoom, now);
  }
}
