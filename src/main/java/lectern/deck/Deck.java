package lectern.deck;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// The deck's title, or its first slide's that has one.
  public String title() {
    if (!meta.title().isEmpty()) {
      return meta.title();
    }
    return slides.stream().map(Slide::title).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }
}
