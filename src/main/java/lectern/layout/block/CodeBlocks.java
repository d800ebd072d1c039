package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.grid.Grapheme;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Code on a ground of its own; its language in the corner. A line that is too long goes on below
/// after a mark.
final class CodeBlocks {
  private static final String GOES_ON = "↪ ";

  /// Graphemes of a word that a line is broken before rather than inside.
  private static final int LONGEST_WORD = 16;

  private final Pen pen;
  private final Style style;
  private final int pad;
  private final int width;

  private final int gutter;

  private CodeBlocks(Pen pen, int longest, int numbers) {
    this.pen = pen;
    this.style = pen.style(Role.CODE_BLOCK);
    this.pad = pen.columns() < 12 ? 0 : pen.columns() < 60 ? 1 : 2;
    this.gutter = numbers > 0 && pen.columns() >= 20 ? String.valueOf(numbers).length() + 2 : 0;
    this.width = Math.clamp(longest + gutter + 2L * pad, pen.columns(), pen.widest());
  }

  static List<Line> lines(Block.Code code, Pen pen) {
    List<SafeText> texts =
        code.lines().stream().map(String::stripTrailing).map(SafeText::code).toList();
    int longest = texts.stream().mapToInt(SafeText::width).max().orElse(0);
    boolean numbered = List.of(code.info().split("[\\s{},]+", -1)).contains("+line_numbers");
    return new CodeBlocks(pen, longest, numbered ? texts.size() : 0).block(code.language(), texts);
  }

  private List<Line> block(String language, List<SafeText> texts) {
    List<Line> all = new ArrayList<>();
    boolean padded = !pen.tight() && pad > 0;
    if (padded) {
      all.add(row(Break.BLOCKS));
    }
    for (int i = 0; i < texts.size(); i++) {
      Break before =
          i == 0 ? Break.KEEP : i == 1 || i == texts.size() - 1 ? Break.ORPHAN : Break.CODE;
      boolean paragraph = i > 0 && texts.get(i - 1).toString().isBlank();
      int row = all.size();
      add(all, texts.get(i), paragraph ? Break.ROWS : before);
      if (gutter > 0) {
        all.set(row, all.get(row).with(number(i + 1)));
      }
    }
    if (texts.isEmpty()) {
      all.add(row(Break.BLOCKS));
    }
    all.set(0, all.getFirst().before(Break.BLOCKS));
    if (padded) {
      all.add(row(Break.KEEP).asGap());
    }
    Span label = Span.of(language, pen.theme().over(style, Role.CODE_LABEL));
    int x = width - Math.max(1, pad) - label.width();
    int used = padded || texts.isEmpty() ? 0 : pad + gutter + texts.getFirst().width();
    if (!language.isEmpty() && x > used) {
      all.set(0, all.getFirst().with(new Line.Layer(x, List.of(label), pen.step())));
    }
    return all;
  }

  /// An empty row of the ground; where a theme gives code no ground, a bar at its left.
  private Line row(Break before) {
    boolean bare = style.bg().equals(pen.text().bg()) && pad > 0;
    Span bar = Span.of(bare ? "│" : "", pen.theme().over(style, Role.CODE_LABEL));
    Span ground = Span.of(" ".repeat(width - bar.width()), style);
    return pen.line(List.of(bar, ground), before);
  }

  private Line.Layer number(int line) {
    Span number = Span.of(String.valueOf(line), pen.theme().over(style, Role.CODE_LABEL));
    return new Line.Layer(pad + gutter - 2 - number.width(), List.of(number), pen.step());
  }

  private void add(List<Line> all, SafeText text, Break before) {
    int room = Math.max(1, width - gutter - 2 * pad);
    int from = fitting(text, 0, room);
    all.add(row(before).with(layer(0, text.slice(0, from))));
    Span mark = Span.of(GOES_ON, pen.theme().over(style, Role.CODE_LABEL));
    int indent = room > 8 ? mark.width() : 0;
    while (from < text.graphemes().size()) {
      int to = fitting(text, from, room - indent);
      Line line = row(Break.ORPHAN);
      if (indent > 0) {
        line = line.with(new Line.Layer(pad + gutter, List.of(mark), pen.step()));
      }
      all.add(line.with(layer(indent, text.slice(from, to))));
      from = to;
    }
  }

  private Line.Layer layer(int x, SafeText text) {
    return new Line.Layer(pad + gutter + x, List.of(new Span(text, style)), pen.step());
  }

  /// The index after the last grapheme that fits, or after a space not far before; always at least
  /// one further.
  private static int fitting(SafeText text, int from, int room) {
    int space = from;
    int used = 0;
    for (int to = from; to < text.graphemes().size(); to++) {
      used += text.graphemes().get(to).width();
      if (used > room && to > from) {
        return to - space < Math.min(LONGEST_WORD, room / 2) ? space : to;
      }
      space = text.graphemes().get(to).equals(Grapheme.SPACE) ? to + 1 : space;
    }
    return text.graphemes().size();
  }
}
