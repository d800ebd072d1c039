package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// What time it was when something last happened: on a clock that nobody sets, and on the wall
/// where that is on screen.
public record Clock(Duration now, Optional<LocalTime> wall) {
  static final Clock UNKNOWN = new Clock(Duration.ZERO, Optional.empty());
}
