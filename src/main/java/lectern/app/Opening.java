package lectern.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.grid.Size;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.theme.BuiltIn;
import lectern.theme.Theme;

/// The model as Lectern begins: with a deck in front, or with the shelf.
public final class Opening {
  private Opening() {}

  /// What is known of the screen; `chosen` if the user asked for this theme, `auto` the name of the
  /// one that [Theme#AUTO] stands for.
  public record Screen(Size size, Theme theme, boolean chosen, String auto) {
    /// A screen that is thought to be dark.
    public Screen(Size size, Theme theme, boolean chosen) {
      this(size, theme, chosen, BuiltIn.DARK.name());
    }
  }

  public static Model deck(Screen screen, Msg.DeckOpened opened) {
    return Update.update(empty(screen, Shelf.NONE), opened).model();
  }

  /// The cursor is on `selected`, if that deck is there.
  public static Model shelf(
      Screen screen, String name, Library library, boolean complete, String selected) {
    Shelf shelf = new Shelf(name, library, 0, 0, complete).select(selected);
    return ShelfUpdate.scrolled(empty(screen, shelf));
  }

  /// The model with slides that go on by themselves.
  public static Model auto(Model model, Duration every) {
    return model.podium(Optional.of(Podium.of(model).auto(Optional.of(Auto.every(every)))));
  }

  /// The model with what has been read of one deck of the shelf.
  public static Model outlined(Model model, Entry entry) {
    return Update.update(model, new Msg.Outlined(List.of(entry))).model();
  }

  private static Model empty(Screen screen, Shelf shelf) {
    return Model.of(screen.size(), Looks.of(screen), shelf);
  }
}
