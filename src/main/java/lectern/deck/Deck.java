package lectern.deck;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A talk. Has at least one slide. `origins` tells by their place in it which slides were taken
/// from other decks, and from where; `begins` is the time of day at which it is to begin, if that
/// is fixed.
public record Deck(
    Meta meta, List<Slide> slides, Map<Integer, SlideRef> origins, Optional<LocalTime> begins) {
  public Deck {
    if (slides.isEmpty()) {
      throw new IllegalArgumentException("a deck without a slide");
    }
    slides = List.copyOf(slides);
  }

  /// A deck of its own slides.
  public Deck(Meta meta, List<Slide> slides) {
    this(meta, slides, Map.of(), Optional.empty());
  }

  /// One step on; at the end, where it is.
  public Position next(Position at) {
    if (at.step() < slides.get(at.slide()).steps()) {
      return new Position(at.slide(), at.step() + 1);
    }
    return at.slide() + 1 < slides.size() ? new Position(at.slide() + 1, 0) : at;
  }

  /// One step back; at the start, where it is. Going back to a slide shows it with all its steps.
  public Position previous(Position at) {
    if (at.step() > 0) {
      return new Position(at.slide(), at.step() - 1);
    }
    return at.slide() > 0 ? new Position(at.slide() - 1, slides.get(at.slide() - 1).steps()) : at;
  }

  /// The nearest position that exists in this deck.
  public Position clamp(Position at) {
    int slide = Math.clamp(at.slide(), 0, slides.size() - 1);
    return new Position(slide, Math.clamp(at.step(), 0, slides.get(slide).steps()));
  }

  /// The deck as those may have it who follow a talk; the same if there are no notes in it.
  public Deck withoutNotes() {
    return slides.stream().allMatch(slide -> slide.notes().isEmpty())
        ? this
        : new Deck(
            meta, slides.stream().map(slide -> slide.notes(List.of())).toList(), origins, begins);
  }

  /// Where in a deck put together from several the next talk begins, or the one before it: at the
  /// slide that names it.
  public OptionalInt part(Position at, boolean next) {
    if (next) {
      return IntStream.range(at.slide() + 1, slides.size()).filter(this::isPart).findFirst();
    }
    int own = IntStream.rangeClosed(0, at.slide()).filter(this::isPart).max().orElse(0);
    return IntStream.range(0, own).filter(this::isPart).max();
  }

  /// Whether another talk begins with that slide.
  private boolean isPart(int slide) {
    if (origins.isEmpty() || slide == 0) {
      return slide == 0;
    }
    SlideRef own = origins.get(slide);
    SlideRef before = origins.get(slide - 1);
    return own == null || (before != null && !before.path().equals(own.path()));
  }

  /// The deck's title, or its first slide's that has one.
  public String title() {
    if (!meta.title().isEmpty()) {
      return meta.title();
    }
    return slides.stream().map(Slide::title).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }
}
