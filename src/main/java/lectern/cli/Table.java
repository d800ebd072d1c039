package lectern.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.terminal.draw.AnsiText;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.ColorDepth;

/// Rows for standard output whose words stand below each other: the last column to the left, the
/// figures before it to the right. In colours where there is a terminal or they were asked for.
final class Table {
  static final Style HEAD = Style.PLAIN.and(Attr.BOLD);
  static final Style DETAIL = Style.PLAIN.and(Attr.DIM);
  static final Style OVER = Style.PLAIN.fg(new Color.Ansi(1));
  static final Style WITHIN = Style.PLAIN.fg(new Color.Ansi(2));

  private static final String GAP = "   ";

  private final List<List<Span>> rows = new ArrayList<>();

  void row(List<Span> cells) {
    rows.add(List.copyOf(cells));
  }

  /// A row in one style.
  void row(Style style, String... cells) {
    row(Arrays.stream(cells).map(cell -> Span.of(cell, style)).toList());
  }

  void print(Options.Common options, Surroundings surroundings, PrintStream out) {
    Optional<ColorDepth> asked = options.color().flatMap(ColorDepth::parse);
    Capabilities capabilities = Capabilities.of(surroundings.environment(), asked);
    boolean screen = asked.isPresent() || (surroundings.hasScreen() && capabilities.screen());
    for (List<Span> row : rows) {
      Frame frame = Frame.row(aligned(row));
      out.println(
          screen
              ? AnsiText.of(frame, capabilities.colors()).stripTrailing()
              : frame.toString().stripTrailing());
    }
  }

  private List<Span> aligned(List<Span> row) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean last = i + 1 == row.size();
      int blanks = last ? 0 : width(i) - row.get(i).width();
      spans.add(Span.of(" ".repeat(blanks), Style.PLAIN));
      spans.add(row.get(i));
      spans.add(Span.of(last ? "" : GAP, Style.PLAIN));
    }
    return spans;
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column + 1)
        .mapToInt(row -> row.get(column).width())
        .max()
        .orElse(0);
  }
}
