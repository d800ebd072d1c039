package lectern.deck;

import java.util.List;
import java.util.Optional;

/// A block of a slide.
public sealed interface Block {
  /// The title slide's only block: what [Meta] says, laid out large.
  record Cover(Meta meta) implements Block {}

  /// `level` 1–6.
  record Heading(int level, List<Inline> content) implements Block {}

  record Paragraph(List<Inline> content) implements Block {}

  /// A list. `start` is present for a numbered one. `loose`: its items are set apart by blank
  /// lines.
  record Items(Optional<Integer> start, boolean loose, List<Item> items) implements Block {}

  /// One item; shown from `step` on (0: as soon as its list is). `done` is present for a task.
  record Item(int step, Optional<Boolean> done, List<Block> content) {}

  record Quote(List<Block> content) implements Block {}

  record Alert(AlertKind kind, List<Block> content) implements Block {}

  enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }

  /// Code as it stands between the fences, or indented. `language` is empty where none is named;
  /// `info` is the whole info string.
  record Code(String language, String info, List<String> lines) implements Block {}

  /// Every row has as many cells as `columns`.
  record Table(List<Align> columns, List<Cell> header, List<List<Cell>> rows) implements Block {}

  record Cell(List<Inline> content) {}

  enum Align {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /// A picture that stands alone.
  record Picture(String target, String alt, Optional<String> title) implements Block {}

  record Rule() implements Block {}

  /// Blocks shown from `step` on (1 or more); until then they are blank, but keep their room.
  record Reveal(int step, List<Block> content) implements Block {}
}
