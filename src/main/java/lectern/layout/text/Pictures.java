package lectern.layout.text;

import java.util.Map;
import java.util.Optional;
import lectern.grid.CellSize;
import lectern.grid.Size;
import lectern.image.Header;

/// What a layout knows of the pictures that it leaves room for.
///
/// @param known what can be drawn, by the name that the deck has for it
/// @param slide the whole room of the slide
/// @param rows the most rows that one of them may take
/// @param reach the columns that one may stand out of the text at either side
public record Pictures(Map<String, Header> known, CellSize cell, Size slide, int rows, int reach) {
  /// None can be drawn: a box stands for each.
  public static final Pictures NONE = of(Map.of(), CellSize.USUAL);

  public static Pictures of(Map<String, Header> known, CellSize cell) {
    return new Pictures(known, cell, new Size(0, 0), 0, 0);
  }

  public Optional<Header> header(String target) {
    return Optional.ofNullable(known.get(target));
  }

  /// The same on a slide of that size.
  public Pictures on(Size room, int out) {
    return known.isEmpty() ? this : new Pictures(known, cell, room, room.rows(), out);
  }

  /// The same with so many rows at most.
  public Pictures rows(int most) {
    return known.isEmpty() ? this : new Pictures(known, cell, slide, most, reach);
  }

  /// The same inside of something.
  Pictures inside() {
    return reach == 0 ? this : new Pictures(known, cell, slide, rows, 0);
  }
}
