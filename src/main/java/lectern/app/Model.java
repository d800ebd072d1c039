package lectern.app;

import java.util.List;
import java.util.Optional;
import lectern.grid.Size;
import lectern.overlay.Overlay;
import lectern.theme.Theme;

/// All there is to know about the screen: the shelf, the deck in front of it if one is open, and
/// what is open over either.
public record Model(
    Size size,
    List<Theme> themes,
    Theme theme,
    Shelf shelf,
    Optional<Talk> talk,
    Optional<Overlay> overlay,
    Optional<Notice> notice,
    Typed typed) {

  /// A screen with nothing on it yet but the shelf.
  public static Model of(Size size, List<Theme> themes, Theme theme, Shelf shelf) {
    return new Model(
        size,
        themes,
        theme,
        shelf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Typed.NOTHING);
  }

  Model size(Size now) {
    return new Model(now, themes, theme, shelf, talk, overlay, notice, typed);
  }

  Model themes(List<Theme> now) {
    return new Model(size, now, theme, shelf, talk, overlay, notice, typed);
  }

  Model theme(Theme now) {
    return new Model(size, themes, now, shelf, talk, overlay, notice, typed);
  }

  Model shelf(Shelf now) {
    return new Model(size, themes, theme, now, talk, overlay, notice, typed);
  }

  public Model talk(Optional<Talk> now) {
    return new Model(size, themes, theme, shelf, now, overlay, notice, typed);
  }

  Model overlay(Optional<Overlay> now) {
    return new Model(size, themes, theme, shelf, talk, now, notice, typed);
  }

  public Model notice(Optional<Notice> now) {
    return new Model(size, themes, theme, shelf, talk, overlay, now, typed);
  }

  Model typed(Typed now) {
    return new Model(size, themes, theme, shelf, talk, overlay, notice, now);
  }

  /// The part of the screen that is the slide's: all but the status line, where there is room for
  /// one.
  Size slideRoom() {
    return new Size(size.columns(), hasStatus() ? size.rows() - 1 : size.rows());
  }

  boolean hasStatus() {
    return size.rows() >= 4;
  }
}
