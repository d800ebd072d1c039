package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.PlainText;
import lectern.grid.Attr;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.grid.Wrap;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Blocks with something around their content: quotes, alerts, pictures.
final class Boxes {
  private Boxes() {}

  static List<Line> quote(List<Block> content, Pen pen) {
    int indent = indent(pen);
    if (indent > 0 && isFromRight(content, pen)) {
      Line.Layer bar = bar(pen.columns() - 1, pen);
      Pen inside = pen.within(pen.columns() - indent).text(pen.style(Role.QUOTE));
      return Blocks.stack(content, inside).stream().map(line -> line.inset(0, bar)).toList();
    }
    Line.Layer bar = bar(0, pen);
    Pen inside = pen.inset(indent).text(pen.style(Role.QUOTE));
    List<Line> lines = Blocks.stack(content, inside);
    return indent == 0 ? lines : lines.stream().map(line -> line.inset(indent, bar)).toList();
  }

  private static Line.Layer bar(int x, Pen pen) {
    return new Line.Layer(
        x, List.of(pen.span(pen.theme().shapes().bar(), Role.QUOTE_BAR)), pen.step());
  }

  private static boolean isFromRight(List<Block> content, Pen pen) {
    List<Span> words =
        PlainText.lines(content).stream().map(line -> Span.of(line, pen.text())).toList();
    return VisualOrder.isFromRight(List.of(words));
  }

  /// Columns for the bar at a box's left; none where there is only one.
  private static int indent(Pen pen) {
    return pen.columns() > 24 ? 2 : pen.columns() > 8 ? 1 : 0;
  }

  static List<Line> alert(Block.AlertKind kind, List<Block> content, Pen pen) {
    Style style = pen.style(role(kind));
    int indent = indent(pen);
    int right = pen.columns() > 12 ? 1 : 0;
    Style text = pen.text().bg(style.bg());
    Pen inside = pen.inset(indent + right).bounded().text(text);
    Line.Layer ground =
        new Line.Layer(
            0,
            List.of(
                Span.of(indent == 0 ? " " : pen.theme().shapes().bar(), style),
                Span.of(" ".repeat(Math.max(0, pen.columns() - 1)), text)),
            pen.step());
    Span label = Span.of(label(kind), style.and(Attr.BOLD));
    List<Line> all = new ArrayList<>(inside.wrap(List.of(List.of(label))));
    Blocks.append(all, Blocks.stack(content, inside), true, true);
    return all.stream().map(line -> line.inset(indent, ground)).toList();
  }

  private static Role role(Block.AlertKind kind) {
    return switch (kind) {
      case NOTE -> Role.ALERT_NOTE;
      case TIP -> Role.ALERT_TIP;
      case IMPORTANT -> Role.ALERT_IMPORTANT;
      case WARNING -> Role.ALERT_WARNING;
      case CAUTION -> Role.ALERT_CAUTION;
    };
  }

  private static String label(Block.AlertKind kind) {
    return switch (kind) {
      case NOTE -> "Note";
      case TIP -> "Tip";
      case IMPORTANT -> "Important";
      case WARNING -> "Warning";
      case CAUTION -> "Caution";
    };
  }

  /// A frame that holds a picture's place until its pixels are there: what it shows, and its file.
  static List<Line> picture(Block.Picture picture, Pen pen) {
    List<List<Span>> texts = new ArrayList<>();
    if (!picture.alt().isBlank()) {
      texts.add(List.of(Span.of(picture.alt(), pen.text())));
    }
    picture.title().ifPresent(title -> texts.add(List.of(pen.span(title, Role.EMPHASIS))));
    texts.add(List.of(pen.span(picture.target(), Role.PICTURE)));
    int edge = pen.columns() > 12 ? 3 : 0;
    int room = Math.max(1, pen.columns() - 2 * edge);
    List<List<Span>> rows = texts.stream().flatMap(text -> rows(text, room)).toList();
    if (edge == 0) {
      return pen.wrap(texts);
    }
    int longest = rows.stream().mapToInt(Line::width).max().orElse(0);
    int inner = Math.min(pen.columns() - 2, Math.max(longest + 4, 28));
    Style line = pen.style(Role.PICTURE);
    List<Line> all = new ArrayList<>();
    all.add(pen.line(List.of(Span.of("╭" + "─".repeat(inner) + "╮", line)), Break.BLOCKS));
    if (!pen.tight()) {
      all.add(sides(List.of(), inner, line, pen));
    }
    rows.forEach(row -> all.add(sides(row, inner, line, pen)));
    if (!pen.tight()) {
      all.add(sides(List.of(), inner, line, pen));
    }
    all.add(pen.line(List.of(Span.of("╰" + "─".repeat(inner) + "╯", line)), Break.ORPHAN));
    return all;
  }

  private static Stream<List<Span>> rows(List<Span> text, int room) {
    boolean fromRight = VisualOrder.isFromRight(List.of(text));
    return Wrap.lines(text, room).stream().map(row -> VisualOrder.row(row, fromRight));
  }

  private static Line sides(List<Span> row, int inner, Style line, Pen pen) {
    int x = 1 + (inner - Line.width(row)) / 2;
    return pen.line(List.of(Span.of("│" + " ".repeat(inner) + "│", line)), Break.ORPHAN)
        .with(new Line.Layer(x, row, pen.step()));
  }
}
