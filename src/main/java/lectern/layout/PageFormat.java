package lectern.layout;

import lectern.grid.Size;
import lectern.grid.Style;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Paper;
import lectern.layout.text.Pen;
import lectern.layout.text.Pictures;
import lectern.theme.Theme;

/// What all pages of a slide have in common, however it is laid out.
///
/// @param ground what the text stands on
/// @param links what stands after links
record PageFormat(
    Theme theme, Style ground, Size room, Margins margins, Pictures pictures, LinkLabels links) {
  /// The smallest room that large letters do not crowd.
  private static final Size LARGE = new Size(100, 27);

  /// Rows of a room where things may stand further apart.
  static final int TALL = 36;

  /// A pen for text in `rows` rows, and for what may be as wide as `widest`.
  Pen pen(Paper.Spacing spacing, int widest, int rows) {
    boolean large =
        room.columns() >= LARGE.columns()
            && room.rows() >= LARGE.rows()
            && spacing != Paper.Spacing.TIGHT;
    int letters = large ? room.rows() < TALL ? 2 : 3 : 0;
    Paper paper = new Paper(theme, spacing, letters, rows, pictures, links);
    return new Pen(paper, ground, margins.measure(), widest);
  }
}
