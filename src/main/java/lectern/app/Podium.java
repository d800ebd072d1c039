package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// What a speaker works with: the stage, which everybody sees; the desk, which the speaker alone
/// does; the clock; and whether slides go on by themselves.
public record Podium(Stage stage, Desk desk, Clock clock, Optional<Auto> auto) {
  static final Podium NEW = new Podium(Stage.NEW, Desk.SHUT, Clock.UNKNOWN, Optional.empty());

  static Podium of(Model model) {
    return model.podium().orElse(NEW);
  }

  /// The model with another stage.
  static Model stage(Model model, Stage now) {
    Podium podium = of(model);
    return model.podium(Optional.of(new Podium(now, podium.desk, podium.clock, podium.auto)));
  }

  /// The model with another desk.
  static Model desk(Model model, Desk now) {
    Podium podium = of(model);
    return model.podium(Optional.of(new Podium(podium.stage, now, podium.clock, podium.auto)));
  }

  Podium clock(Clock now) {
    return new Podium(stage, desk, now, auto);
  }

  Podium auto(Optional<Auto> now) {
    return new Podium(stage, desk, clock, now);
  }

  Duration elapsed() {
    return stage.timer().elapsed(clock.now());
  }

  /// Whether what time it is is on screen.
  public static boolean isClockShown(Model model) {
    return model.talk().isPresent() && model.podium().filter(p -> p.desk.open()).isPresent();
  }

  /// When something on screen changes by itself, on the clock that nobody sets.
  public static Optional<Duration> wakes(Model model) {
    if (model.podium().isEmpty()) {
      return Optional.empty();
    }
    Podium podium = of(model);
    Optional<Duration> shown =
        isClockShown(model)
            ? Optional.of(podium.clock.now().plus(podium.tick()))
            : Optional.empty();
    return Stream.concat(
            shown.stream(), podium.auto.map(auto -> auto.due().orElse(podium.clock.now())).stream())
        .min(Duration::compareTo);
  }

  /// Until the timer's next full second if it runs, else until the wall clock's next minute.
  private Duration tick() {
    if (clock.wall().isEmpty()) {
      return Duration.ZERO;
    }
    if (stage.timer().isRunning()) {
      return Duration.ofSeconds(1).minusNanos(elapsed().toNanosPart());
    }
    LocalTime wall = clock.wall().get();
    return Duration.ofMinutes(1).minusSeconds(wall.getSecond()).minusNanos(wall.getNano());
  }
}
