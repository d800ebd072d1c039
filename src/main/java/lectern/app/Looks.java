package lectern.app;

import java.util.List;
import java.util.Optional;
import lectern.theme.Theme;

/// Which theme is shown, and which would be. `own` is the user's theme, `fixed` whether the user
/// asked for it: then a deck that names another does not have its way.
public record Looks(List<Theme> all, Theme own, boolean fixed, Theme shown) {
  static Looks of(Theme own, boolean fixed) {
    return new Looks(List.of(own), own, fixed, own);
  }

  Looks all(List<Theme> themes) {
    return new Looks(themes, own, fixed, shown);
  }

  Looks preview(Theme theme) {
    return new Looks(all, own, fixed, theme);
  }

  Looks choose(Theme theme) {
    return new Looks(all, theme, true, theme);
  }

  /// For a deck that names that theme, or none.
  Looks deck(Optional<String> name) {
    Optional<Theme> named =
        all.stream().filter(t -> name.equals(Optional.of(t.name()))).findFirst();
    return preview(fixed ? own : named.orElse(own));
  }

  Looks shelf() {
    return preview(own);
  }
}
