package lectern.app;

import java.util.List;
import java.util.Optional;
import lectern.deck.Diagnostic;
import lectern.overlay.Overlay;
import lectern.overlay.ThemeOverlay;
import lectern.theme.ThemeParsed;

/// What happens to the model when themes were read or the terminal said what it looks like.
final class ThemeUpdate {
  private static final String KEPT = " — showing the theme as it was before";

  private ThemeUpdate() {}

  static Model read(Model model, List<ThemeParsed> themes) {
    String shown = model.theme().name();
    boolean again = model.looks().all().size() > 1;
    Optional<Notice> wrong =
        themes.stream()
            .filter(theme -> theme.theme().name().equals(shown))
            .findFirst()
            .flatMap(theme -> notice(theme, again));
    return wrong
        .map(notice -> model.notice(Optional.of(notice)))
        .orElseGet(() -> model.notice(model.notice().filter(n -> !n.text().endsWith(KEPT))))
        .looks(model.looks().read(themes))
        .overlay(model.overlay().map(overlay -> listed(overlay, model.looks().read(themes))));
  }

  private static Optional<Notice> notice(ThemeParsed theme, boolean again) {
    return theme.diagnostics().stream()
        .findFirst()
        .map(Diagnostic::toString)
        .map(text -> new Notice(theme.isBroken() && again ? text + KEPT : text, theme.isBroken()));
  }

  /// An open list of themes shows those that there are now.
  private static Overlay listed(Overlay overlay, Looks looks) {
    return overlay instanceof ThemeOverlay list ? list.themes(looks.all()) : overlay;
  }

  /// What follows the terminal follows it, unless it does so by its own 16 colours.
  static Model seen(Model model, boolean light) {
    if (model.looks().auto().equals("terminal")) {
      return model;
    }
    Looks looks = model.looks().auto(light ? "light" : "dark");
    return model.looks(looks).overlay(model.overlay().map(overlay -> listed(overlay, looks)));
  }
}
