package lectern.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lectern.grid.Attr;
import lectern.grid.Style;

/// A name, a sentence about it, and a style for every [Role]: what is not given looks like its
/// fallback, so drawing never meets a gap. `header` and `footer` are templates for every slide's
/// first and last row; `progress` is whether a line tells how much of the talk is over; `links` is
/// what stands after a link.
public record Theme(
    String name,
    String description,
    Map<Role, Style> styles,
    Shapes shapes,
    Optional<String> header,
    Optional<String> footer,
    boolean progress,
    LinkLabel links) {
  /// The name of the theme that is dark or light as the terminal is.
  public static final String AUTO = "auto";

  public Theme(String name, String description, Map<Role, Style> styles) {
    this(
        name,
        description,
        styles,
        Shapes.USUAL,
        Optional.empty(),
        Optional.empty(),
        false,
        LinkLabel.HOST);
  }

  public Theme {
    Map<Role, Style> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Style given = styles.get(role);
      // A fallback stands before the roles that fall back on it, so it is already there.
      all.put(role, given != null ? given : role.fallback().map(all::get).orElse(Style.PLAIN));
    }
    styles = all;
  }

  public Theme links(LinkLabel label) {
    return new Theme(name, description, styles, shapes, header, footer, progress, label);
  }

  public Style style(Role role) {
    return Objects.requireNonNull(styles.get(role));
  }

  /// The same look under another name.
  public Theme named(String other) {
    return new Theme(other, description, styles, shapes, header, footer, progress, links);
  }

  /// The same look with another sentence about it.
  public Theme described(String sentence) {
    return new Theme(name, sentence, styles, shapes, header, footer, progress, links);
  }

  /// Whether covers have a ground of their own.
  public boolean hasCover() {
    return !style(Role.COVER).bg().equals(style(Role.TEXT).bg());
  }

  /// The same look with first and last row in the colours of covers; a status line that has a
  /// ground of its own keeps it.
  public Theme onCover() {
    boolean bare = style(Role.STATUS).bg().equals(style(Role.TEXT).bg());
    Style detail = over(style(Role.COVER), Role.COVER_DETAIL);
    Style accent = over(style(Role.COVER), Role.COVER_ACCENT);
    Map<Role, Style> all = new EnumMap<>(styles);
    all.put(Role.PROGRESS, accent);
    if (bare) {
      List.of(Role.STATUS, Role.STEP_OPEN).forEach(role -> all.put(role, detail));
      List.of(Role.STATUS_ACCENT, Role.STEP_DONE).forEach(role -> all.put(role, accent));
    }
    return new Theme(name, description, all, shapes, header, footer, progress, links);
  }

  /// A role laid over another style: what the role has in common with [Role#TEXT] is taken from
  /// `base`, so that a link in an alert keeps the alert's background.
  public Style over(Style base, Role role) {
    Style text = style(Role.TEXT);
    Style own = style(role);
    Style both =
        new Style(
            own.fg().equals(text.fg()) ? base.fg() : own.fg(),
            own.bg().equals(text.bg()) ? base.bg() : own.bg(),
            base.attrs(),
            base.link());
    for (Attr attr : own.attrs()) {
      both = both.and(attr);
    }
    return both;
  }
}
