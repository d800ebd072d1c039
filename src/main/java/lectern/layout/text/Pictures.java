package lectern.layout.text;

import java.util.Map;
import java.util.Optional;
import lectern.grid.CellSize;
import lectern.grid.Size;
import lectern.image.Header;

/// What a layout knows of what is drawn over cells, for which it leaves room.
///
/// @param known what can be drawn, by the name that the deck has for it
/// @param slide the whole room of the slide
/// @param rows the most rows that one of them may take
/// @param reach the columns that one may stand out of the text at either side
/// @param scales whether text can be drawn larger
/// @param titles whether titles have room for that, as they are drawn larger or may soon be
public record Pictures(
    Map<String, Header> known,
    CellSize cell,
    Size slide,
    int rows,
    int reach,
    boolean scales,
    boolean titles) {
  /// None can be drawn: a box stands for each.
  public static final Pictures NONE = of(Map.of(), CellSize.USUAL);

  public static Pictures of(Map<String, Header> known, CellSize cell) {
    return new Pictures(known, cell, new Size(0, 0), 0, 0, false, false);
  }

  public Optional<Header> header(String target) {
    return Optional.ofNullable(known.get(target));
  }

  /// The same where text can be drawn larger, or not.
  public Pictures scales(boolean now) {
    return new Pictures(known, cell, slide, rows, reach, now, titles);
  }

  /// The same where titles have room to be drawn larger, or not.
  public Pictures titles(boolean now) {
    return new Pictures(known, cell, slide, rows, reach, scales, now);
  }

  /// The same on a slide of that size.
  public Pictures on(Size room, int out) {
    return known.isEmpty()
        ? this
        : new Pictures(known, cell, room, room.rows(), out, scales, titles);
  }

  /// The same with so many rows at most.
  public Pictures rows(int most) {
    return known.isEmpty() ? this : new Pictures(known, cell, slide, most, reach, scales, titles);
  }

  /// The same inside of something.
  Pictures inside() {
    return reach == 0 ? this : new Pictures(known, cell, slide, rows, 0, scales, titles);
  }
}
