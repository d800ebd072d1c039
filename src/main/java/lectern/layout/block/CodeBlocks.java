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
    int from = 0;
    do {
      boolean first = from == 0;
      int x = pad + gutter + (first ? 0 : indent);
      int to = fitting(text, from, first ? room : room - indent);
      Line row = row(first ? before : Break.ORPHAN);
      List<Line.Layer> layers = new ArrayList<>(row.layers());
      if (first && gutter > 0) {
        SafeText number = SafeText.of(number(index + 1));
        int end = pad + gutter - 2;
        lit(layers, index, end - number.width(), number, List.of(new Span(number, label())));
      } else if (!first && indent > 0) {
        layers.add(new Line.Layer(pad + gutter, List.of(mark), pen.step()));
      }
      List<Span> bright = styles.spans(text, code.tokens().get(index), from, to);
      lit(layers, index, x, text.slice(from, to), bright);
      all.add(new Line(layers, row.before(), false, List.of()));
      from = to;
    } while (from < text.graphemes().size());
  }

  private Style label() {
    return styles.style(Role.CODE_LABEL);
  }

  /// Adds a piece of a line at `x`: bright while a step points at it or none at anything, else dim.
  private void lit(List<Line.Layer> layers, int index, int x, SafeText text, List<Span> bright) {
    List<Block.Focus> focus = listing.focus();
    if (focus.isEmpty()) {
      layers.add(new Line.Layer(x, bright, pen.step()));
      return;
    }
    Span dim = new Span(text, styles.style(Role.CODE_DIM));
    layers.add(new Line.Layer(x, List.of(dim), pen.step()));
    for (int i = 0; i < focus.size(); i++) {
      if (focus.get(i).has(index + 1)) {
        int from = i == 0 ? pen.step() : focus.get(i).step();
        while (i + 1 < focus.size() && focus.get(i + 1).has(index + 1)) {
          i++;
        }
        int until = i + 1 < focus.size() ? focus.get(i + 1).step() : Integer.MAX_VALUE;
        layers.add(new Line.Layer(x, bright, from, until));
      }
    }
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
