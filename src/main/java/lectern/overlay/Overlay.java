package lectern.overlay;

import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.keys.Key;
import lectern.theme.Theme;

/// Something open over the screen. One at a time; it sees keys before anything else does.
public sealed interface Overlay permits HelpOverlay, ThemeOverlay, FindingsOverlay {
  Outcome on(Key key);

  /// A box to be laid over the middle of a screen of size `room`; never larger than it.
  Frame draw(Theme theme, Size room);

  /// What a key did to an overlay.
  sealed interface Outcome {
    /// It stays open, perhaps changed.
    record Stays(Overlay overlay) implements Outcome {}

    record Closes() implements Outcome {}

    /// It stays open and shows the screen in this theme.
    record Previews(Overlay overlay, Theme theme) implements Outcome {}

    /// It closes; this is the theme from now on.
    record Chooses(Theme theme) implements Outcome {}

    /// It closes, and the screen is in the theme that it was in before.
    record Reverts(Theme theme) implements Outcome {}
  }
}
