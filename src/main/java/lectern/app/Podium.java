package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// What a speaker works with: the stage, which everybody sees; the desk, which the speaker alone
/// does; the clock; whether slides go on by themselves; who is there to see them, and how they fit
/// there; and whether it is rehearsed.
public record Podium(
    Stage stage,
    Desk desk,
    Clock clock,
    Optional<Auto> auto,
    Hall hall,
    Fit fit,
    Optional<Rehearsal> rehearsal) {
  static final Podium NEW =
      new Podium(
          Stage.NEW,
          Desk.SHUT,
          Clock.UNKNOWN,
          Optional.empty(),
          Hall.EMPTY,
          Fit.UNKNOWN,
          Optional.empty());

  static Podium of(Model model) {
    return model.podium().orElse(NEW);
  }

  /// The model with another stage.
  static Model stage(Model model, Stage now) {
    return model.podium(Optional.of(of(model).stage(now)));
  }

  /// The model with another desk.
  static Model desk(Model model, Desk now) {
    return model.podium(Optional.of(of(model).desk(now)));
  }

  /// The model with others in the hall.
  static Model hall(Model model, Hall now) {
    return model.podium(Optional.of(of(model).hall(now)));
  }

  private Podium stage(Stage now) {
    return new Podium(now, desk, clock, auto, hall, fit, rehearsal);
  }

  private Podium desk(Desk now) {
    return new Podium(stage, now, clock, auto, hall, fit, rehearsal);
  }

  private Podium hall(Hall now) {
    return new Podium(stage, desk, clock, auto, now, fit, rehearsal);
  }

  Podium clock(Clock now) {
    return new Podium(stage, desk, now, auto, hall, fit, rehearsal);
  }

  Podium fit(Fit now) {
    return new Podium(stage, desk, clock, auto, hall, now, rehearsal);
  }

  Podium auto(Optional<Auto> now) {
    return new Podium(stage, desk, clock, now, hall, fit, rehearsal);
  }

  Podium rehearsal(Optional<Rehearsal> now) {
    return new Podium(stage, desk, clock, auto, hall, fit, now);
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
            ? Optional.of(podium.clock.now().plus(podium.tick(isWallBound(model))))
            : Optional.empty();
    return Stream.concat(
            shown.stream(), podium.auto.map(auto -> auto.due().orElse(podium.clock.now())).stream())
        .min(Duration::compareTo);
  }

  private static boolean isWallBound(Model model) {
    return model.talk().filter(talk -> talk.deck().begins().isPresent()).isPresent();
  }

  /// Until the next full second of the talk's day or else of the timer if it runs, else until the
  /// wall clock's next minute.
  private Duration tick(boolean wallBound) {
    if (clock.wall().isEmpty()) {
      return Duration.ZERO;
    }
    if (wallBound) {
      return Duration.ofSeconds(1).minusNanos(clock.wall().get().toNanoOfDay() % 1_000_000_000);
    }
    if (stage.timer().isRunning()) {
      return Duration.ofSeconds(1).minusNanos(elapsed().toNanosPart());
    }
    LocalTime wall = clock.wall().get();
    return Duration.ofMinutes(1).minusSeconds(wall.getSecond()).minusNanos(wall.getNano());
  }
}
