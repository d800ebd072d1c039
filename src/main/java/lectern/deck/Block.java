package lectern.deck;

import java.util.List;
import java.util.Optional;

/// A block of a slide.
public sealed interface Block {
  /// The blocks inside this one, in order; none where it holds text.
  default List<Block> inside() {
    return switch (this) {
      case Items(_, _, var items) -> items.stream().flatMap(i -> i.content().stream()).toList();
      case Quote(var content) -> content;
      case Alert(_, var content) -> content;
      case Columns(var columns) -> columns.stream().flatMap(c -> c.content().stream()).toList();
      case Aligned(_, var content) -> content;
      case Sized(_, var content) -> content;
      case Footnotes(var notes) -> notes.stream().flatMap(n -> n.content().stream()).toList();
      case Reveal(_, var content) -> content;
      case Cover _,
          Heading _,
          Paragraph _,
          Code _,
          Diagram _,
          Table _,
          Picture _,
          Rule _,
          Space _,
          Middle _ ->
          List.of();
    };
  }

  /// The title slide's only block: what [Meta] says, laid out large.
  record Cover(Meta meta) implements Block {}

  /// `level` 1–6.
  record Heading(int level, List<Inline> content) implements Block {}

  record Paragraph(List<Inline> content) implements Block {}

  /// A list. `start` is present for a numbered one. `gap` rows are blank between two items: 0 if it
  /// is tight.
  record Items(Optional<Integer> start, int gap, List<Item> items) implements Block {}

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

  /// Code as it stands between the fences, or indented. `language` is empty where none is named.
  record Code(String language, Listing listing, List<String> lines) implements Block {
    /// As it is, all of it.
    public Code(String language, List<String> lines) {
      this(language, Listing.PLAIN, lines);
    }
  }

  /// How code is listed: `first` is the number of its first line, where lines are numbered;
  /// `ground` whether it stands on a ground of its own; `focus` what it points at, one after the
  /// other.
  record Listing(Optional<Integer> first, boolean ground, List<Focus> focus) {
    public static final Listing PLAIN = new Listing(Optional.empty(), true, List.of());
  }

  /// From `step` until the next one's, all lines but these are dimmed.
  record Focus(int step, List<Lines> lines) {
    /// `line` counts from 1.
    public boolean has(int line) {
      for (Lines some : lines) {
        if (some.from() <= line && line <= some.to()) {
          return true;
        }
      }
      return false;
    }
  }

  /// Lines of code, both included, counted from 1.
  record Lines(int from, int to) {}

  /// Something drawn, and the code it is read from.
  record Diagram(lectern.diagram.Diagram drawing, Code source) implements Block {}

  /// Header and rows have as many cells as `columns`.
  record Table(List<Align> columns, List<Cell> header, List<Row> rows) implements Block {}

  /// One row; shown from `step` on (0: as soon as its table is).
  record Row(int step, List<Cell> cells) {}

  record Cell(List<Inline> content) {}

  enum Align {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /// A picture that stands alone. `link` is where it leads, as it stands in the deck.
  record Picture(
      String target, String alt, Optional<String> title, Extent extent, Optional<String> link)
      implements Block {
    public Picture(String target, String alt, Optional<String> title) {
      this(target, alt, title, Extent.NONE, Optional.empty());
    }
  }

  record Rule() implements Block {}

  /// Blocks side by side, at least one column.
  record Columns(List<Column> columns) implements Block {}

  /// `weight` (1 or more) is its share of the width against the others'.
  record Column(int weight, List<Block> content) {}

  record Aligned(Align align, List<Block> content) implements Block {}

  /// Text so many times as large (1–7), where the terminal can.
  record Sized(int size, List<Block> content) implements Block {}

  /// So many blank rows.
  record Space(int rows) implements Block {}

  /// What follows stands in the vertical middle of the screen.
  record Middle() implements Block {}

  /// The footnotes that a slide cites, in order.
  record Footnotes(List<Footnote> notes) implements Block {}

  /// `mark` is what the text cites it by: its number in the document.
  record Footnote(String mark, List<Block> content) {}

  /// Blocks shown from `step` on (1 or more); until then they are blank, but keep their room.
  record Reveal(int step, List<Block> content) implements Block {}
}
