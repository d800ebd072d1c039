package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.keys.Key;
import lectern.theme.Role;
import lectern.theme.Theme;

/// The themes, each shown on the screen behind while the cursor is on it. `before` comes back if
/// none is chosen.
public record ThemeOverlay(List<Theme> themes, int at, Theme before) implements Overlay {
  public static ThemeOverlay of(List<Theme> themes, Theme now) {
    return new ThemeOverlay(themes, Math.max(0, names(themes).indexOf(now.name())), now);
  }

  private static List<String> names(List<Theme> themes) {
    return themes.stream().map(Theme::name).toList();
  }

  /// The same list after its themes were read again; the cursor stays on its theme.
  public ThemeOverlay themes(List<Theme> now) {
    List<String> names = names(now);
    int found = names.indexOf(themes.get(at).name());
    int back = names.indexOf(before.name());
    return new ThemeOverlay(now, Math.max(0, found), back < 0 ? before : now.get(back));
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "down", "j", "t", "right", "l", "tab" -> to((at + 1) % themes.size());
      case "up", "k", "left", "h", "shift+tab" -> to((at + themes.size() - 1) % themes.size());
      case "home", "g" -> to(0);
      case "end", "G" -> to(themes.size() - 1);
      case "enter", "space" -> new Outcome.Chooses(themes.get(at));
      case "esc", "q" -> new Outcome.Reverts(before);
      default -> new Outcome.Stays(this);
    };
  }

  private Outcome to(int index) {
    return new Outcome.Previews(new ThemeOverlay(themes, index, before), themes.get(index));
  }

  @Override
  public Stand stand() {
    return Stand.RIGHT;
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    List<List<Span>> lines = new ArrayList<>();
    int widest = themes.stream().mapToInt(t -> t.name().length()).max().orElse(0);
    for (int i = 0; i < themes.size(); i++) {
      boolean here = i == at;
      String name = themes.get(i).name();
      lines.add(
          List.of(
              Span.of(here ? "▸ " : "  ", theme.style(Role.OVERLAY_KEY)),
              Span.of(
                  name + " ".repeat(widest - name.length() + 2),
                  theme.style(here ? Role.OVERLAY_SELECTED : Role.OVERLAY))));
    }
    lines.add(List.of());
    lines.add(List.of(Span.of("enter keeps  esc goes back", theme.style(Role.OVERLAY_DETAIL))));
    int first =
        Math.clamp((long) at - Box.rows(room) / 2, 0, Math.max(0, lines.size() - Box.rows(room)));
    return new Box("Themes", lines).draw(theme, room, first);
  }
}
