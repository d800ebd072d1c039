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
/// after a mark. What a step does not point at is dim.
final class CodeBlocks {
  private static final String GOES_ON = "↪ ";

  /// Graphemes of a word that a line is broken before rather than inside.
  private static final int LONGEST_WORD = 16;

  private final Pen pen;
  private final Block.Listing listing;
  private final CodeText code;
  private final Style style;
  private final CodeStyles styles;
  private final int pad;
  private final int gutter;
  private final int width;

  private CodeBlocks(Block.Listing listing, CodeText code, Pen pen) {
    this.pen = pen;
    this.listing = listing;
    this.code = code;
    Style block = pen.style(Role.CODE_BLOCK);
    this.style = listing.ground() ? block : block.bg(pen.text().bg());
    this.styles = new CodeStyles(pen.theme(), style);
    this.pad = pen.columns() < 12 ? 0 : pen.columns() < 60 ? 1 : 2;
    this.gutter =
        listing.first().isPresent() && pen.columns() >= 20
            ? number(code.texts().size()).length() + 2
            : 0;
    this.width = Math.clamp(code.longest() + gutter + 2L * pad, pen.columns(), pen.widest());
  }

  static List<Line> lines(Block.Code code, Pen pen) {
    return new CodeBlocks(code.listing(), CodeText.of(code), pen).block();
  }

  private List<Line> block() {
    List<SafeText> texts = code.texts();
    List<Line> all = new ArrayList<>();
    boolean padded = !pen.tight() && pad > 0;
    if (padded) {
      all.add(row(Break.BLOCKS));
    }
    for (int i = 0; i < texts.size(); i++) {
      Break before =
          i == 0 ? Break.KEEP : i == 1 || i == texts.size() - 1 ? Break.ORPHAN : Break.CODE;
      boolean paragraph = i > 0 && texts.get(i - 1).isEmpty();
      add(all, i, paragraph ? Break.ROWS : before);
    }
    if (texts.isEmpty()) {
      all.add(row(Break.BLOCKS));
    }
    all.set(0, all.getFirst().before(Break.BLOCKS));
    if (padded) {
      all.add(row(Break.KEEP).asGap());
    }
    Span label = Span.of(code.language(), label());
    int x = width - Math.max(1, pad) - label.width();
    int used = padded || texts.isEmpty() ? 0 : pad + gutter + texts.getFirst().width();
    if (!code.language().isEmpty() && x > used) {
      all.set(0, all.getFirst().with(new Line.Layer(x, List.of(label), pen.step())));
    }
    return all;
  }

  /// An empty row of the ground; where a theme gives code no ground, a bar at its left.
  private Line row(Break before) {
    boolean bare = listing.ground() && style.bg().equals(pen.text().bg()) && pad > 0;
    Span bar = Span.of(bare ? "│" : "", label());
    Span ground = Span.of(" ".repeat(width - bar.width()), style);
    return pen.line(List.of(bar, ground), before);
  }

  private String number(int line) {
    return String.valueOf(listing.first().orElse(1) + line - 1);
  }

  /// The rows of a line.
  private void add(List<Line> all, int index, Break before) {
    SafeText text = code.texts().get(index);
    int room = Math.max(1, width - gutter - 2 * pad);
    Span mark = Span.of(GOES_ON, label());
    int indent = room > 8 ? mark.width() : 0;
    int to = fitting(text, 0, room);
    Line first = row(before);
    if (gutter > 0) {
      SafeText number = SafeText.of(number(index + 1));
      int x = pad + gutter - 2 - number.width();
      first = lit(first, index, x, number, List.of(new Span(number, label())));
    }
    all.add(lit(first, index, pad + gutter, text.slice(0, to), spans(index, 0, to)));
    while (to < text.graphemes().size()) {
      int from = to;
      to = fitting(text, from, room - indent);
      Line line = row(Break.ORPHAN);
      if (indent > 0) {
        line = line.with(new Line.Layer(pad + gutter, List.of(mark), pen.step()));
      }
      int x = pad + gutter + indent;
      all.add(lit(line, index, x, text.slice(from, to), spans(index, from, to)));
    }
  }

  private Style label() {
    return styles.style(Role.CODE_LABEL);
  }

  private List<Span> spans(int index, int from, int to) {
    return styles.spans(code.texts().get(index), code.tokens().get(index), from, to);
  }

  /// A row of a line with its text at `x`: bright while a step points at it or none at anything,
  /// else dim.
  private Line lit(Line row, int index, int x, SafeText text, List<Span> bright) {
    List<Block.Focus> focus = listing.focus();
    if (focus.isEmpty()) {
      return row.with(new Line.Layer(x, bright, pen.step()));
    }
    Span dim = new Span(text, styles.style(Role.CODE_DIM));
    Line lit = row.with(new Line.Layer(x, List.of(dim), pen.step()));
    for (int i = 0; i < focus.size(); i++) {
      if (focus.get(i).has(index + 1)) {
        int from = i == 0 ? pen.step() : focus.get(i).step();
        while (i + 1 < focus.size() && focus.get(i + 1).has(index + 1)) {
          i++;
        }
        int until = i + 1 < focus.size() ? focus.get(i + 1).step() : Integer.MAX_VALUE;
        lit = lit.with(new Line.Layer(x, bright, from, until));
      }
    }
    return lit;
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
