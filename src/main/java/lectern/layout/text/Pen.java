package lectern.layout.text;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block.Align;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.VisualOrder;
import lectern.grid.Wrap;
import lectern.layout.text.Line.Break;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What a block is drawn with.
///
/// @param text the style of running text here
/// @param step the step from which the block is seen
/// @param columns the columns for text; at least 1
/// @param widest the columns that code, tables and columns may take before they wrap; at least
///   `columns`
/// @param depth how many lists the block stands in
/// @param align where in `columns` text stands; `NONE` where its script begins
public record Pen(
    Paper paper, Style text, int step, int columns, int widest, int depth, Align align) {
  /// A pen for what is seen from the first step on, and stands in no list.
  public Pen(Paper paper, Style text, int columns, int widest) {
    this(paper, text, 0, columns, widest, 0, Align.NONE);
  }

  public Theme theme() {
    return paper.theme();
  }

  public boolean tight() {
    return paper.spacing() == Paper.Spacing.TIGHT;
  }

  public boolean loose() {
    return paper.spacing() == Paper.Spacing.LOOSE;
  }

  public Style style(Role role) {
    return paper.theme().over(text, role);
  }

  public Span span(String words, Role role) {
    return Span.of(words, style(role));
  }

  /// The pen for what stands `indent` columns further right.
  public Pen inset(int indent) {
    return room(Math.max(1, columns - indent), Math.max(1, widest - indent));
  }

  /// The pen for what must stay inside `columns`.
  public Pen bounded() {
    return room(columns, columns);
  }

  /// The pen for what must stay inside so many columns (fewer than 1 counts as 1).
  public Pen within(int room) {
    int least = Math.max(1, room);
    return room(least, least);
  }

  private Pen room(int now, int most) {
    Paper inside = paper.pictures(paper.pictures().inside());
    return new Pen(inside, text, step, now, most, depth, align);
  }

  public Pen text(Style style) {
    return new Pen(paper, style, step, columns, widest, depth, align);
  }

  public Pen from(int laterStep) {
    return new Pen(paper, text, Math.max(step, laterStep), columns, widest, depth, align);
  }

  public Pen deeper() {
    return new Pen(paper, text, step, columns, widest, depth + 1, align);
  }

  /// The pen for pictures of so many rows at most.
  public Pen rows(int most) {
    Paper lower = paper.pictures(paper.pictures().rows(most));
    return new Pen(lower, text, step, columns, widest, depth, align);
  }

  public Pen align(Align now) {
    return new Pen(paper, text, step, columns, widest, depth, now);
  }

  public Line line(List<Span> spans, Break before) {
    return Line.of(0, spans, step, before);
  }

  /// A row of one role.
  public Line line(String words, Role role, Break before) {
    return line(List.of(span(words, role)), before);
  }

  /// The spans of each hard line as rows that hang together like a paragraph.
  public List<Line> wrap(List<List<Span>> hardLines) {
    boolean fromRight = VisualOrder.isFromRight(hardLines);
    List<List<Span>> rows = new ArrayList<>(hardLines.size());
    for (List<Span> hardLine : hardLines) {
      rows.addAll(Wrap.lines(hardLine, columns));
    }
    List<Line> lines = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Span> row = VisualOrder.row(rows.get(i), fromRight);
      lines.add(Line.of(start(row, fromRight), row, step, part(rows, i)));
    }
    return lines;
  }

  private int start(List<Span> row, boolean fromRight) {
    Align wanted = align == Align.NONE && fromRight ? Align.RIGHT : align;
    return wanted == Align.NONE ? 0 : Line.lead(wanted, columns - Line.width(row));
  }

  private static Break part(List<List<Span>> rows, int row) {
    if (row == 0) {
      return Break.BLOCKS;
    }
    if (row == 1 || row == rows.size() - 1) {
      return Break.ORPHAN;
    }
    return endsSentence(rows.get(row - 1)) ? Break.SENTENCE : Break.TEXT;
  }

  private static boolean endsSentence(List<Span> row) {
    if (row.isEmpty()) {
      return false;
    }
    var graphemes = row.getLast().text().graphemes();
    return !graphemes.isEmpty() && ".!?:。！？".contains(graphemes.getLast().text());
  }
}
