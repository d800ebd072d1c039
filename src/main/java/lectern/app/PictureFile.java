package lectern.app;

import java.util.HashMap;
import java.util.Map;
import lectern.deck.Source;
import lectern.grid.CellSize;
import lectern.image.Header;
import lectern.layout.text.Pictures;

/// A picture that a deck shows.
///
/// @param at where the deck first names it
/// @param stamp another one when the file has changed
public record PictureFile(Source at, String path, long stamp, Header header) {
  /// What a layout needs to know of such pictures, by the names that their deck has for them.
  public static Pictures known(Map<String, PictureFile> files, CellSize cell) {
    Map<String, Header> headers = new HashMap<>();
    files.forEach((name, file) -> headers.put(name, file.header()));
    return Pictures.of(headers, cell);
  }
}
