package lectern.image;

import lectern.grid.Frame;
import lectern.grid.Graphic;

/// A picture ready to be shown.
public sealed interface Painted {
  /// As cells.
  record Cells(Frame frame) implements Painted {}

  /// As bytes for a terminal.
  record Drawn(Graphic graphic) implements Painted {}

  /// Not at all; `why` follows its file's name.
  record Not(String why) implements Painted {}

  /// About how many bytes of memory it takes.
  default int weight() {
    return switch (this) {
      case Cells(Frame frame) -> frame.columns() * frame.rows() * 100;
      case Drawn(Graphic graphic) -> graphic.length();
      case Not _ -> 100;
    };
  }
}
