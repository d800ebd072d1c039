package lectern.deck;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// When each slide of a talk should end. A talk's duration goes to its slides: to those that name
/// their minutes as these say, the rest to the others by the words of their notes. Where that does
/// not come out even, the minutes named are shares.
public final class Plan {
  /// Words that a slide without notes counts as.
  private static final int WORDS = 15;

  /// What a slide takes of a talk that says nothing of its time.
  private static final Duration GUESS = Duration.ofMinutes(1);

  /// For each slide, in milliseconds from the talk's beginning.
  private final long[] ends;

  /// The time of day at which the first slide should begin.
  private final Optional<LocalTime> begins;

  private Plan(long[] ends, Optional<LocalTime> begins) {
    this.ends = ends;
    this.begins = begins;
  }

  /// The plan of a deck that names its duration or its slides' minutes.
  public static Optional<Plan> of(Deck deck) {
    List<Slide> slides = deck.slides();
    long named = slides.stream().mapToLong(Plan::named).sum();
    long whole = deck.meta().duration().map(Duration::toMillis).filter(d -> d > 0).orElse(named);
    return whole == 0 ? Optional.empty() : Optional.of(of(deck, named, whole));
  }

  /// The plan of any deck: one that names no time takes a minute a slide.
  public static Plan guess(Deck deck) {
    return of(deck).orElseGet(() -> of(deck, 0, GUESS.toMillis() * deck.slides().size()));
  }

  private static Plan of(Deck deck, long named, long whole) {
    List<Slide> slides = deck.slides();
    boolean isShare = named >= whole || slides.stream().allMatch(s -> s.planned().isPresent());
    long words = slides.stream().mapToLong(Plan::words).sum();
    long[] ends = new long[slides.size()];
    double end = 0;
    for (int i = 0; i < ends.length; i++) {
      Slide slide = slides.get(i);
      end +=
          isShare
              ? (double) whole * named(slide) / named
              : slide.planned().isPresent()
                  ? named(slide)
                  : (double) (whole - named) * words(slide) / words;
      ends[i] = Math.round(end);
    }
    ends[ends.length - 1] = whole;
    return new Plan(ends, deck.begins());
  }

  private static long named(Slide slide) {
    return slide.planned().map(Duration::toMillis).orElse(0L);
  }

  /// None where the slide names its minutes.
  private static long words(Slide slide) {
    return slide.planned().isPresent()
        ? 0
        : WORDS
            + PlainText.lines(slide.notes()).stream()
                .mapToLong(line -> line.strip().split("\\s+", -1).length)
                .sum();
  }

  public Duration whole() {
    return Duration.ofMillis(ends[ends.length - 1]);
  }

  /// How long that slide should take.
  public Duration slide(int index) {
    return Duration.ofMillis(ends[index] - (index == 0 ? 0 : ends[index - 1]));
  }

  /// How far into the plan it is: by the time of day where the plan has one and that is known, else
  /// by what the timer says; negative before it begins.
  public Duration time(Duration elapsed, Optional<LocalTime> wall) {
    return begins.flatMap(from -> wall.map(now -> between(from, now))).orElse(elapsed);
  }

  /// From one time of day to another, the nearer way round the clock; negative if that is back.
  public static Duration between(LocalTime from, LocalTime to) {
    Duration between = Duration.between(from, to);
    Duration day = Duration.ofDays(1);
    Duration half = day.dividedBy(2);
    return between.compareTo(half) >= 0
        ? between.minus(day)
        : between.compareTo(half.negated()) < 0 ? between.plus(day) : between;
  }

  /// How much later than planned that slide is on screen; negative if it is too early, zero while
  /// it is its time.
  public Duration pace(int slide, Duration elapsed) {
    Duration begin = slide == 0 ? Duration.ZERO : Duration.ofMillis(ends[slide - 1]);
    Duration late = elapsed.minusMillis(ends[slide]);
    Duration early = elapsed.minus(begin);
    return late.isPositive() ? late : early.isNegative() ? early : Duration.ZERO;
  }
}
