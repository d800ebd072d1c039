package lectern.overlay;

import java.util.Optional;
import lectern.browse.Filter;
import lectern.deck.SlideRef;
import lectern.grid.Frame;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.keys.Key;
import lectern.search.Lit;
import lectern.search.Place;
import lectern.theme.Theme;

/// Something open over the screen. One at a time; it sees keys before anything else does.
public sealed interface Overlay
    permits HelpOverlay,
        ThemeOverlay,
        FindingsOverlay,
        SearchOverlay,
        PickOverlay,
        LinksOverlay,
        QrOverlay,
        FilterOverlay,
        RemarkOverlay {
  Outcome on(Key key);

  /// What pasted text does; nothing where no text is typed.
  default Optional<Outcome> pasted(String text) {
    return Optional.empty();
  }

  /// A box to be laid over a screen of size `room`; never larger than it.
  Frame draw(Theme theme, Size room);

  /// The slide under the cursor of a list of slides: it is to be seen behind.
  default Optional<Place> target() {
    return Optional.empty();
  }

  /// What is to be lit on the screen behind.
  default Lit lit() {
    return Lit.NOTHING;
  }

  /// Where it stands on the screen.
  default Stand stand() {
    return Stand.MIDDLE;
  }

  /// Whether it stands where the shelf's preview is otherwise.
  default boolean isBesideList() {
    return stand() == Stand.BESIDE_LIST;
  }

  /// The same, scrolled no further than there is something to see.
  default Overlay within(Theme theme, Size room) {
    return this;
  }

  /// Where an overlay leaves what is behind it in sight.
  enum Stand {
    MIDDLE,
    /// It is one row in place of the status line.
    STATUS,
    /// The top of a slide is seen.
    FOOT,
    /// The left of a slide is seen.
    RIGHT,
    /// The shelf's list is seen.
    BESIDE_LIST
  }

  /// What a key did to an overlay.
  sealed interface Outcome {
    /// It stays open, perhaps changed.
    record Stays(Overlay overlay) implements Outcome {}

    record Closes() implements Outcome {}

    /// It stays open, and this slide is seen behind.
    record Shows(Overlay overlay, Optional<Place> place) implements Outcome {}

    /// This slide is to be gone to; then it closes.
    record Goes(Place place) implements Outcome {}

    /// It closes; this link is to be opened.
    record Opens(Link link) implements Outcome {}

    /// It closes; this text is to be copied.
    record Copies(String text) implements Outcome {}

    /// It closes; this is to be kept as a remark on the slide, if it says something.
    record Remarks(SlideRef slide, String typed) implements Outcome {}

    /// It closes; what was typed is not wanted.
    record Drops(String typed) implements Outcome {}

    /// The shelf shows what this filter leaves; it stays open, if it is there.
    record Filters(Optional<Overlay> overlay, Filter filter) implements Outcome {}

    /// It stays open and shows the screen in this theme.
    record Previews(Overlay overlay, Theme theme) implements Outcome {}

    /// It closes; this is the theme from now on.
    record Chooses(Theme theme) implements Outcome {}

    /// It closes, and the screen is in the theme that it was in before.
    record Reverts(Theme theme) implements Outcome {}
  }
}
