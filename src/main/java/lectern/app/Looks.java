package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.theme.LinkLabel;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;

/// Which theme is shown, and which would be. `own` is the user's theme, `fixed` whether the user
/// asked for it: then a deck that names another does not have its way. `auto` names the theme that
/// [Theme#AUTO] stands for now. Themes are known by their names: one that was read again takes the
/// place of the one before. `links` is whether the terminal shows links of its own.
public record Looks(
    List<Theme> all, Theme own, boolean fixed, Theme shown, String auto, boolean links) {
  static Looks of(Opening.Screen screen) {
    Theme own = screen.theme();
    return new Looks(List.of(own), own, screen.chosen(), own, screen.auto(), screen.links());
  }

  /// The themes as they are on disk now. A file that is broken leaves its theme as it was.
  Looks read(List<ThemeParsed> files) {
    List<Theme> themes = new ArrayList<>();
    for (ThemeParsed file : files) {
      Theme now = file.theme();
      themes.add(file.isBroken() ? known(now.name()).orElse(now) : now);
    }
    return having(themes);
  }

  /// The same themes, but that another is meant by [Theme#AUTO].
  Looks auto(String name) {
    return new Looks(all, own, fixed, shown, name, links)
        .having(all.stream().filter(theme -> !isAuto(theme)).toList());
  }

  private Looks having(List<Theme> themes) {
    Looks found = new Looks(themes, own, fixed, shown, auto, links);
    Theme followed =
        found
            .named(auto)
            .orElse(own)
            .named(Theme.AUTO)
            .described("Dark or light, as the terminal is");
    Looks now =
        new Looks(
            Stream.concat(Stream.of(followed), themes.stream()).toList(),
            own,
            fixed,
            shown,
            auto,
            links);
    return new Looks(
        now.all,
        now.named(own.name()).orElse(own),
        fixed,
        now.named(shown.name()).orElse(shown),
        auto,
        links);
  }

  /// Whether the theme shown follows a terminal whose background counts.
  boolean follows() {
    return isAuto(shown) && !auto.equals("terminal");
  }

  /// What stands after a link: nothing, where its words can be clicked.
  LinkLabel label() {
    return links ? LinkLabel.NONE : shown.links();
  }

  private static boolean isAuto(Theme theme) {
    return theme.name().equals(Theme.AUTO);
  }

  private Optional<Theme> named(String name) {
    return all.stream().filter(theme -> theme.name().equals(name)).findFirst();
  }

  private Optional<Theme> known(String name) {
    return Stream.concat(Stream.of(shown, own), all.stream())
        .filter(theme -> theme.name().equals(name))
        .findFirst();
  }

  Looks preview(Theme theme) {
    return new Looks(all, own, fixed, theme, auto, links);
  }

  Looks choose(Theme theme) {
    return new Looks(all, theme, true, theme, auto, links);
  }

  /// For a deck that names that theme, or none.
  Looks deck(Optional<String> name) {
    return preview(fixed ? own : name.flatMap(this::named).orElse(own));
  }

  Looks shelf() {
    return preview(own);
  }
}
