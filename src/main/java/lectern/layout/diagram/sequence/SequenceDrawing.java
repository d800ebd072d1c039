package lectern.layout.diagram.sequence;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block.Align;
import lectern.diagram.Sequence;
import lectern.grid.Style;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Label;
import lectern.layout.text.Line;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// A sequence diagram in the room there is. On further pages the heads are repeated.
public final class SequenceDrawing {
  /// Columns that words may have, tried one after the other.
  private static final List<Integer> WRAPS = List.of(40, 30, 22, 16, 12, 9);

  /// Much air, some, none: words on the arrows.
  private static final int MOST_AIR = 2;

  private SequenceDrawing() {}

  /// Its rows; empty if it does not fit the width in any way.
  public static Optional<List<Line>> lines(Sequence sequence, Pen pen) {
    Optional<Story> tall = Optional.empty();
    for (int wrap : WRAPS) {
      for (int air = pen.tight() ? 1 : MOST_AIR; air >= 0; air--) {
        Story story = story(sequence, pen, wrap, air);
        if (story.columns() > pen.widest()) {
          continue;
        }
        if (story.rows() <= (air == MOST_AIR ? pen.paper().rows() * 4 / 5 : pen.paper().rows())) {
          return Optional.of(lines(story, pen));
        }
        if (tall.isEmpty() && air == 1) {
          tall = Optional.of(story);
        }
      }
    }
    return tall.map(story -> lines(story, pen));
  }

  private static Story story(Sequence sequence, Pen pen, int wrap, int air) {
    Style text = pen.style(Role.DIAGRAM_TEXT);
    List<Label> heads =
        sequence.participants().stream()
            .map(participant ->
                Label.of(
                    participant.person() ? "☺ " + participant.label() : participant.label(),
                    text,
                    Math.min(wrap, 24)))
            .toList();
    Wording wording =
        new Wording(pen.style(Role.DIAGRAM_LABEL), pen.style(Role.DIAGRAM_GROUP), wrap, air == 0);
    return new Story(sequence, heads, wording, air == MOST_AIR);
  }

  private static List<Line> lines(Story story, Pen pen) {
    Canvas canvas = story.draw();
    int lead = Line.lead(Align.CENTER, pen.columns() - canvas.columns());
    List<Line> lines = canvas.lines(pen).stream().map(line -> line.shift(lead)).toList();
    List<Line> heads = lines.subList(0, story.headRows());
    return java.util.stream.IntStream.range(0, lines.size())
        .mapToObj(i -> i < heads.size() ? lines.get(i) : lines.get(i).again(heads))
        .toList();
  }
}
