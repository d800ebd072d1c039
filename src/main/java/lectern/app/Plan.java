package lectern.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.PlainText;
import lectern.deck.Slide;

/// When each slide of a talk should end. A talk's duration goes to its slides: to those that name
/// their minutes as these say, the rest to the others by the words of their notes. Where that does
/// not come out even, the minutes named are shares.
final class Plan {
  /// Words that a slide without notes counts as.
  private static final int WORDS = 15;

  /// For each slide, in milliseconds from the talk's beginning.
  private final long[] ends;

  private Plan(long[] ends) {
    this.ends = ends;
  }

  /// The plan of a deck that names its duration or its slides' minutes.
  static Optional<Plan> of(Deck deck) {
    List<Slide> slides = deck.slides();
    long named = slides.stream().mapToLong(Plan::named).sum();
    long whole = deck.meta().duration().map(Duration::toMillis).filter(d -> d > 0).orElse(named);
    if (whole == 0) {
      return Optional.empty();
    }
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
    return Optional.of(new Plan(ends));
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

  Duration whole() {
    return Duration.ofMillis(ends[ends.length - 1]);
  }

  /// How long that slide should take.
  Duration slide(int index) {
    return Duration.ofMillis(ends[index] - (index == 0 ? 0 : ends[index - 1]));
  }

  /// How much later than planned that slide is on screen; negative if it is too early, zero while
  /// it is its time.
  Duration pace(int slide, Duration elapsed) {
    Duration begin = slide == 0 ? Duration.ZERO : Duration.ofMillis(ends[slide - 1]);
    Duration late = elapsed.minusMillis(ends[slide]);
    Duration early = elapsed.minus(begin);
    return late.isPositive() ? late : early.isNegative() ? early : Duration.ZERO;
  }
}
