package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block.Footnote;
import lectern.grid.Span;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Line.Layer;
import lectern.layout.text.Pen;
import lectern.layout.text.Superscript;
import lectern.theme.Role;

/// What a slide's footnotes say, under a short rule.
final class Footnotes {
  private static final int RULE = 16;

  private Footnotes() {}

  static List<Line> lines(List<Footnote> notes, Pen pen) {
    if (notes.isEmpty()) {
      return List.of();
    }
    List<Line> all = new ArrayList<>();
    all.add(pen.line("─".repeat(Math.min(RULE, pen.columns())), Role.RULE, Break.FOOT));
    List<Span> marks =
        notes.stream()
            .map(note -> pen.span(Superscript.of(note.mark()), Role.FOOTNOTE_MARK))
            .toList();
    int widest = marks.stream().mapToInt(Span::width).max().orElse(0);
    int indent = widest < pen.columns() / 2 ? widest + 1 : 0;
    Pen small = pen.inset(indent).text(pen.style(Role.FOOTNOTE));
    for (int i = 0; i < marks.size(); i++) {
      List<Line> lines = new ArrayList<>();
      if (indent == 0) {
        lines.addAll(pen.wrap(List.of(List.of(marks.get(i)))));
      }
      lines.addAll(Blocks.stack(notes.get(i).content(), small));
      if (lines.isEmpty()) {
        lines.add(pen.line(List.of(), Break.ITEMS));
      }
      lines.replaceAll(line -> line.shift(indent));
      if (indent > 0) {
        int x = widest - marks.get(i).width();
        lines.set(0, lines.getFirst().with(new Layer(x, List.of(marks.get(i)), pen.step())));
      }
      lines.set(0, lines.getFirst().before(i == 0 ? Break.KEEP : Break.ITEMS));
      all.addAll(lines);
    }
    return all;
  }
}
