package lectern.runtime;

import java.time.Duration;
import java.util.Optional;
import lectern.app.Timer;

/// A talk's timer as it is kept: what it showed at a moment of the world's clock, and whether it
/// runs. A talk that a Lectern died in goes on when it is opened again within the hour, and has
/// lasted all the while; one that was left goes on within two minutes; a timer that was paused
/// stands for half a day.
record KeptTimer(State state, Duration elapsed, Duration kept) {
  private enum State {
    RUNNING(Duration.ofHours(1)),
    LEFT(Duration.ofMinutes(2)),
    PAUSED(Duration.ofHours(12));

    private final Duration lasts;

    State(Duration lasts) {
      this.lasts = lasts;
    }
  }

  static KeptTimer of(Timer timer, boolean left, Now now) {
    State state = !timer.isRunning() ? State.PAUSED : left ? State.LEFT : State.RUNNING;
    return new KeptTimer(state, timer.elapsed(now.unset()), now.world());
  }

  /// What [#toString] wrote.
  static Optional<KeptTimer> parse(String text) {
    String[] parts = text.split("\t", -1);
    try {
      return parts.length == 3
          ? Optional.of(new KeptTimer(State.valueOf(parts[0]), millis(parts[1]), millis(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Duration millis(String text) {
    return Duration.ofMillis(Long.parseLong(text));
  }

  /// The timer now, unless that was too long ago, or by the clock still is to come.
  Optional<Timer> timer(Now now) {
    Duration since = now.world().minus(kept);
    boolean reset = state == State.PAUSED && elapsed.isZero();
    if (since.isNegative() || since.compareTo(state.lasts) > 0 || reset) {
      return Optional.empty();
    }
    return Optional.of(
        state == State.PAUSED
            ? new Timer(elapsed, Optional.empty())
            : new Timer(elapsed.plus(since), Optional.of(now.unset())));
  }

  @Override
  public String toString() {
    return state + "\t" + elapsed.toMillis() + "\t" + kept.toMillis();
  }
}
