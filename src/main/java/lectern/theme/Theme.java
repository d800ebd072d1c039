package lectern.theme;

import java.util.EnumMap;
import java.util.Map;
import lectern.grid.Style;

/// A name and a style for every [Role]: what is not given looks like its fallback, so drawing never
/// meets a gap.
public record Theme(String name, Map<Role, Style> styles) {
  public Theme {
    Map<Role, Style> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Style given = styles.get(role);
      // A fallback stands before the roles that fall back on it, so it is already there.
      all.put(role, given != null ? given : role.fallback().map(all::get).orElse(Style.PLAIN));
    }
    styles = all;
  }

  public Style style(Role role) {
    return java.util.Objects.requireNonNull(styles.get(role));
  }
}
