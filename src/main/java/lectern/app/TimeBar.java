package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Plan;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The first row of the speaker's screen: how long the talk has lasted, how long it may yet,
/// whether that is late or early, and what time it is.
final class TimeBar {
  private static final int MARGIN = 2;

  private final Theme theme;
  private final Podium podium;
  private final boolean rehearsed;
  private final Style ground;

  private TimeBar(Model model, Talk talk) {
    this.theme = model.theme();
    this.podium = Podium.of(model);
    this.rehearsed = Rehearsing.now(model, talk).isPresent();
    this.ground = theme.style(Role.OVERLAY);
  }

  static Frame draw(Model model, Talk talk) {
    return new TimeBar(model, talk).draw(talk, model.size().columns());
  }

  private Frame draw(Talk talk, int columns) {
    List<Span> right = right();
    int width = right.stream().mapToInt(Span::width).sum();
    int room = columns - 2 * MARGIN - width;
    Frame bar = Frame.blank(new Size(columns, 1), ground);
    bar = bar.with(columns - MARGIN - width, 0, Frame.row(right));
    List<Span> left = new ArrayList<>();
    int used = 0;
    for (List<Span> part : parts(talk)) {
      used += part.stream().mapToInt(Span::width).sum();
      if (used <= room) {
        left.addAll(part);
      }
    }
    return bar.with(MARGIN, 0, Frame.row(left));
  }

  /// What to know first comes first; what there is no room for is left out.
  private List<List<Span>> parts(Talk talk) {
    Optional<Plan> plan = Plan.of(talk.deck());
    Timer timer = podium.stage().timer();
    Duration elapsed = podium.elapsed();
    List<List<Span>> parts = new ArrayList<>();
    parts.add(List.of(Span.of(Minutes.clock(elapsed), theme.style(Role.OVERLAY_TITLE))));
    boolean begun = !timer.isNew() || talk.deck().begins().isPresent();
    plan.filter(_ -> begun)
        .ifPresent(p -> {
          Duration time = p.time(elapsed, podium.clock().wall());
          parts.add(List.of(gap(), pace(p.pace(talk.at().slide(), time))));
        });
    if (!timer.isRunning()) {
      String state = timer.isNew() ? "begins with the first step" : "paused: T goes on";
      parts.add(List.of(gap(), Span.of(state, theme.style(Role.OVERLAY_DETAIL))));
    }
    plan.ifPresent(p -> parts.add(left(p.whole(), p.time(elapsed, podium.clock().wall()))));
    return parts;
  }

  private List<Span> left(Duration whole, Duration elapsed) {
    Duration left = elapsed.isNegative() ? whole : whole.minus(elapsed);
    boolean over = left.isNegative();
    // A second that has begun to pass is not there any more, as the timer's is not yet.
    Duration shown = over ? left : left.plusNanos(999_999_999);
    return List.of(
        gap(),
        Span.of(
            Minutes.clock(shown.abs()), theme.style(over ? Role.PACE_BEHIND : Role.OVERLAY_KEY)),
        Span.of(
            over ? " over " + Minutes.clock(whole) : " of " + Minutes.clock(whole) + " left",
            theme.style(Role.OVERLAY_DETAIL)));
  }

  private Span gap() {
    return Span.of("   ", ground);
  }

  private Span pace(Duration pace) {
    if (pace.abs().compareTo(Duration.ofSeconds(1)) < 0) {
      return Span.of("on time", theme.style(Role.OVERLAY_DETAIL));
    }
    return pace.isNegative()
        ? Span.of(" -" + Minutes.clock(pace) + " ahead ", theme.style(Role.PACE_AHEAD))
        : Span.of(" +" + Minutes.clock(pace) + " behind ", theme.style(Role.PACE_BEHIND));
  }

  private List<Span> right() {
    List<Span> right = new ArrayList<>();
    if (rehearsed) {
      right.add(Span.of("rehearsal", theme.style(Role.OVERLAY_TITLE)));
      right.add(gap());
    }
    if (podium.stage().black()) {
      right.add(Span.of(" black ", theme.style(Role.PACE_BEHIND)));
      right.add(gap());
    }
    LocalTime wall = podium.clock().wall().orElse(LocalTime.MIDNIGHT);
    if (podium.clock().wall().isPresent()) {
      right.add(
          Span.of(
              "%d:%02d".formatted(wall.getHour(), wall.getMinute()),
              theme.style(Role.OVERLAY_KEY)));
    }
    return right;
  }
}
