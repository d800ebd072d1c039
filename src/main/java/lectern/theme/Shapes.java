package lectern.theme;

import java.util.List;

/// What a theme decides besides colours: the characters that lists, rules and bars are drawn with,
/// one cell each, and where covers stand.
///
/// @param bullets the marks of lists, from the outermost in; at least one, the last for all deeper
/// @param rule the line under a slide's title and between its parts; empty for none
/// @param accent how that line begins, and the short line on a cover; empty for none
/// @param table the line under a table's head; empty for none
/// @param bar the bar at the left of quotes and alerts
/// @param coverAtLeft whether covers stand at the left margin rather than in the middle
public record Shapes(
    List<String> bullets,
    String rule,
    String accent,
    String table,
    String bar,
    boolean coverAtLeft) {
  public static final Shapes USUAL = new Shapes(List.of("•", "◦", "▪"), "─", "━", "─", "▌", false);

  public Shapes {
    bullets = List.copyOf(bullets);
  }

  /// The mark of a list that stands in so many others.
  public String bullet(int depth) {
    return bullets.get(Math.min(depth, bullets.size() - 1));
  }
}
