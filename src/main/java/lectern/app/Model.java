package lectern.app;

import java.util.Optional;
import lectern.grid.Size;
import lectern.library.Marks;
import lectern.overlay.Overlay;
import lectern.theme.Theme;

/// All there is to know about the screen: the shelf, the deck in front of it if one is open, and
/// what is open over either. `podium` is absent until something was pressed or told the time.
public record Model(
    Size size,
    Looks looks,
    Shelf shelf,
    Optional<Talk> talk,
    Optional<Overlay> overlay,
    Optional<Notice> notice,
    Typed typed,
    Find find,
    Gallery gallery,
    Optional<Following> following,
    Optional<Podium> podium) {

  /// A screen with nothing on it yet but the shelf.
  static Model of(Size size, Looks looks, Shelf shelf) {
    return new Model(
        size,
        looks,
        shelf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Typed.NOTHING,
        Find.NOTHING,
        Gallery.EMPTY,
        Optional.empty(),
        Optional.empty());
  }

  public Theme theme() {
    return looks.shown();
  }

  Model size(Size now) {
    return new Model(
        now, looks, shelf, talk, overlay, notice, typed, find, gallery, following, podium);
  }

  Model looks(Looks now) {
    return new Model(
        size, now, shelf, talk, overlay, notice, typed, find, gallery, following, podium);
  }

  /// What its reader did with the decks.
  public Marks marks() {
    return shelf.marks();
  }

  Model shelf(Shelf now) {
    return new Model(
        size, looks, now, talk, overlay, notice, typed, find, gallery, following, podium);
  }

  public Model talk(Optional<Talk> now) {
    return new Model(
        size, looks, shelf, now, overlay, notice, typed, find, gallery, following, podium);
  }

  Model overlay(Optional<Overlay> now) {
    return new Model(
        size, looks, shelf, talk, now, notice, typed, find, gallery, following, podium);
  }

  public Model notice(Optional<Notice> now) {
    return new Model(
        size, looks, shelf, talk, overlay, now, typed, find, gallery, following, podium);
  }

  Model typed(Typed now) {
    return new Model(
        size, looks, shelf, talk, overlay, notice, now, find, gallery, following, podium);
  }

  /// The deck that is seen: a slide shown behind an overlay, else the deck on screen.
  Optional<Talk> behind() {
    return overlay.isPresent() ? find.behind().or(() -> talk) : talk;
  }

  Model find(Find now) {
    return new Model(
        size, looks, shelf, talk, overlay, notice, typed, now, gallery, following, podium);
  }

  public Model gallery(Gallery now) {
    return new Model(
        size, looks, shelf, talk, overlay, notice, typed, find, now, following, podium);
  }

  Model following(Optional<Following> now) {
    return new Model(size, looks, shelf, talk, overlay, notice, typed, find, gallery, now, podium);
  }

  /// Absent until a key has been pressed: the first frame does without.
  Model podium(Optional<Podium> now) {
    return new Model(
        size, looks, shelf, talk, overlay, notice, typed, find, gallery, following, now);
  }

  /// The part of the screen that is the slide's: all but the status line and the header, where
  /// there is room for them.
  Size slideRoom() {
    Size room = aboveStatus();
    return new Size(room.columns(), room.rows() - HeadLine.rows(this));
  }

  Size aboveStatus() {
    return new Size(size.columns(), hasStatus() ? size.rows() - 1 : size.rows());
  }

  boolean hasStatus() {
    return size.rows() >= 4;
  }
}
