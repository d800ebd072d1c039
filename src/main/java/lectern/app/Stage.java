package lectern.app;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What everybody in the room sees of a talk beyond its slide, and how long it has lasted: whether
/// all is black, the place on the slide that is pointed at ([lectern.layout.Page.Spot]), which of
/// the slide's blocks fills the screen (0 is the largest).
public record Stage(Timer timer, boolean black, OptionalDouble pointer, OptionalInt zoom) {
  static final Stage NEW = new Stage(Timer.NEW, false, OptionalDouble.empty(), OptionalInt.empty());

  Stage timer(Timer now) {
    return new Stage(now, black, pointer, zoom);
  }

  Stage black(boolean now) {
    return new Stage(timer, now, pointer, zoom);
  }

  Stage pointer(OptionalDouble now) {
    return new Stage(timer, black, now, zoom);
  }

  /// What was pointed at is out of sight.
  Stage zoom(OptionalInt now) {
    return new Stage(timer, black, OptionalDouble.empty(), now);
  }
}
