package lectern.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Deck;
import lectern.grid.Size;
import lectern.theme.Theme;

/// How many pages the slides of a deck take on the smallest screen that follows, as far as they
/// have been laid out for it: the slide on screen and a few that come.
public record Fit(
    Optional<Deck> deck, Size screen, Optional<Theme> theme, Map<Integer, Integer> pages) {
  static final Fit UNKNOWN = new Fit(Optional.empty(), new Size(0, 0), Optional.empty(), Map.of());

  /// Slides that are looked at before they come.
  private static final int AHEAD = 6;

  public Fit {
    pages = Map.copyOf(pages);
  }

  /// The model with what is new of it, while that is on screen.
  static Model ahead(Model model) {
    Hall.Audience audience = Hall.of(model).audience();
    if (audience.isEmpty() || model.talk().isEmpty() || !PodiumUpdate.isDeskSeen(model)) {
      return model;
    }
    Talk talk = model.talk().get();
    Podium podium = Podium.of(model);
    Fit now = podium.fit().of(talk.deck(), audience.smallest(), model.theme());
    Map<Integer, Integer> pages = new HashMap<>(now.pages);
    Moves there = Moves.of(model).whole().room(model.size(now.screen).slideRoom());
    int end = Math.min(talk.deck().slides().size(), talk.at().slide() + AHEAD + 1);
    for (int i = talk.at().slide(); i < end; i++) {
      if (!pages.containsKey(i)) {
        pages.put(i, there.pages(talk, i).size());
      }
    }
    return pages.size() == podium.fit().pages.size() && now.equals(podium.fit())
        ? model
        : model.podium(Optional.of(podium.fit(new Fit(now.deck, now.screen, now.theme, pages))));
  }

  /// What is known of that deck on a screen of that size.
  private Fit of(Deck of, Size on, Theme in) {
    boolean same =
        screen.equals(on)
            && deck.filter(of::equals).isPresent()
            && theme.filter(in::equals).isPresent();
    return same ? this : new Fit(Optional.of(of), on, Optional.of(in), Map.of());
  }

  /// Pages of that slide; 1 if it has not been looked at.
  int pages(int slide) {
    return pages.getOrDefault(slide, 1);
  }

  /// The first slide after that one that takes more than a page.
  OptionalInt coming(int slide) {
    for (int i = slide + 1; i <= slide + AHEAD; i++) {
      if (pages(i) > 1) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
