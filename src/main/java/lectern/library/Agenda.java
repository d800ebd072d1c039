package lectern.library;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Plan;

/// When each slide of a playlist has its time. A slot is that of the slides below its line, down to
/// the next one: each gets as much of it as it has of what they would take by themselves. Slides
/// above the first slot take what they take. Before a time of day that is still to come is a break.
final class Agenda {
  /// For each slide, in milliseconds, and the break before it.
  private final long[] times;

  private final long[] breaks;
  private final Optional<LocalTime> begins;
  private final List<Clash> clashes;

  private Agenda(long[] times, long[] breaks, Optional<LocalTime> begins, List<Clash> clashes) {
    this.times = times;
    this.breaks = breaks;
    this.begins = begins;
    this.clashes = clashes;
  }

  /// A slot that stands above the slide `first`, on a line of the playlist.
  record Part(Slot slot, int first, int line) {}

  /// A slot that begins before what stands above it has ended.
  record Clash(Part part, LocalTime ended) {}

  /// `own` is what each slide would take by itself, in milliseconds.
  static Agenda of(List<Part> parts, long[] own) {
    long[] times = own.clone();
    long[] breaks = new long[own.length];
    Optional<LocalTime> begins = Optional.empty();
    List<Clash> clashes = new ArrayList<>();
    long end = parts.isEmpty() ? 0 : sum(own, 0, parts.getFirst().first);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int next = i + 1 < parts.size() ? parts.get(i + 1).first : own.length;
      long length = part.slot.length().toMillis();
      spread(times, part.first, next, length);
      if (part.slot.begins().isPresent()) {
        LocalTime at = part.slot.begins().get();
        if (begins.isEmpty()) {
          begins = Optional.of(at.minus(Duration.ofMillis(end)));
        }
        LocalTime ended = begins.get().plus(Duration.ofMillis(end));
        long gap = Plan.between(ended, at).toMillis();
        if (gap < 0) {
          clashes.add(new Clash(part, ended));
        } else {
          breaks[part.first] = gap;
          end += gap;
        }
      }
      end += length;
    }
    return new Agenda(times, breaks, begins, clashes);
  }

  /// When the first slide begins, if there is a time of day.
  Optional<LocalTime> begins() {
    return begins;
  }

  List<Clash> clashes() {
    return clashes;
  }

  /// What there is for slides, in milliseconds, the last excluded.
  long time(int from, int to) {
    return sum(times, from, to);
  }

  /// When a slide begins after the first, in milliseconds; behind the last, when all is over.
  long begin(int slide) {
    int breakToo = Math.min(slide + 1, breaks.length);
    return sum(times, 0, slide) + sum(breaks, 0, breakToo);
  }

  /// The time of a slide and of the break before it, in milliseconds.
  long whole(int slide) {
    return times[slide] + breaks[slide];
  }

  private static long sum(long[] times, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += times[i];
    }
    return sum;
  }

  /// Stretches times so that they sum to `length`; those that are nothing at all, evenly.
  private static void spread(long[] times, int from, int to, long length) {
    long whole = sum(times, from, to);
    long before = 0;
    long passed = 0;
    for (int i = from; i < to; i++) {
      passed += whole == 0 ? 1 : times[i];
      long now = Math.round((double) length * passed / (whole == 0 ? to - from : whole));
      times[i] = now - before;
      before = now;
    }
  }
}
