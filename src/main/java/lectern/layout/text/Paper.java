package lectern.layout.text;

import java.util.Map;
import lectern.theme.Theme;

/// What is the same for all that is drawn on one page.
///
/// @param spacing how rows are saved or spent
/// @param large the rows of [LargeText] that the room allows; 0 for none
/// @param rows the rows of a page's text
/// @param pictures those that can be drawn
/// @param links what stands after links
public record Paper(
    Theme theme, Spacing spacing, int large, int rows, Pictures pictures, LinkLabels links) {
  /// How close together things stand on a page.
  public enum Spacing {
    /// Rows are saved.
    TIGHT,
    USUAL,
    /// Items and rows of tables stand apart: the page is tall, and there is little on it.
    LOOSE
  }

  /// A page of so many rows on which nothing is drawn larger, nor over cells.
  public static Paper plain(Theme theme, int rows) {
    LinkLabels links = new LinkLabels(theme.links(), Map.of());
    return new Paper(theme, Spacing.USUAL, 0, rows, Pictures.NONE, links);
  }

  Paper pictures(Pictures now) {
    return new Paper(theme, spacing, large, rows, now, links);
  }
}
