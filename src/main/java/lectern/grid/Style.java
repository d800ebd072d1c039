package lectern.grid;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a cell looks: foreground, background and attributes; and where it leads, if it is part of a
/// link. Immutable.
public record Style(Color fg, Color bg, Set<Attr> attrs, Optional<Link> link) {
  /// The terminal's own colours, no attribute.
  public static final Style PLAIN = new Style(Color.DEFAULT, Color.DEFAULT, Set.of());

  public Style(Color fg, Color bg, Set<Attr> attrs) {
    this(fg, bg, attrs, Optional.empty());
  }

  public Style {
    attrs = attrs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(attrs));
  }

  public Style fg(Color color) {
    return new Style(color, bg, attrs, link);
  }

  public Style bg(Color color) {
    return new Style(fg, color, attrs, link);
  }

  /// This style as part of a link, or of none.
  public Style link(Optional<Link> to) {
    return to.equals(link) ? this : new Style(fg, bg, attrs, to);
  }

  /// This style with one more attribute.
  public Style and(Attr attr) {
    if (attrs.contains(attr)) {
      return this;
    }
    EnumSet<Attr> more = EnumSet.of(attr);
    more.addAll(attrs);
    return new Style(fg, bg, more, link);
  }

  public boolean has(Attr attr) {
    return attrs.contains(attr);
  }

  /// Written out, because cells that are compared mostly share their style.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Style that
            && Objects.equals(fg, that.fg)
            && Objects.equals(bg, that.bg)
            && attrs.equals(that.attrs)
            && link.equals(that.link));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * fg.hashCode() + bg.hashCode()) + attrs.hashCode()) + link.hashCode();
  }
}
