package lectern.layout.diagram.sequence;

import java.util.ArrayList;
import java.util.List;
import lectern.diagram.Sequence;
import lectern.diagram.Sequence.Event;
import lectern.diagram.Sequence.Event.Frame;
import lectern.diagram.Sequence.Event.Message;
import lectern.diagram.Sequence.Event.Note;
import lectern.diagram.Sequence.Part;
import lectern.diagram.Sequence.Side;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Label;

/// What happens, event by event from top to bottom, and where on the canvas.
final class Story {
  /// Free columns between a frame and what stands in it.
  private static final int MARGIN = 2;

  private final List<Label> heads;
  private final Wording wording;
  private final boolean airy;
  private final int[] at;
  private final List<Stroke> strokes = new ArrayList<>();
  private final int headRows;
  private int left;
  private int right;
  private int y;

  Story(Sequence sequence, List<Label> heads, Wording wording, boolean airy) {
    this.heads = heads;
    this.wording = wording;
    this.airy = airy;
    this.at = Lifelines.of(sequence, heads, wording);
    this.headRows = heads.stream().mapToInt(Label::height).max().orElse(0) + 2;
    this.y = headRows;
    for (int i = 0; i < at.length; i++) {
      int half = Lifelines.head(heads.get(i));
      widen(at[i] - (half - 1) / 2, at[i] + half / 2);
    }
    int[] extent = events(sequence.events());
    widen(extent[0], extent[1]);
    y++;
  }

  /// One thing to draw, in columns that still count from the first lifeline.
  sealed interface Stroke {
    int y();

    record Arrow(int y, int from, int to, Message message, Label label, boolean inline)
        implements Stroke {}

    record Loop(int y, int x, Message message, Label label) implements Stroke {}

    record Words(int y, int x, int width, Label label) implements Stroke {}

    record Border(int y, int x, int width, int height, Label title) implements Stroke {}

    record Divider(int y, int x, int width, Label title) implements Stroke {}
  }

  int columns() {
    return right - left + 1;
  }

  int rows() {
    return y;
  }

  int headRows() {
    return headRows;
  }

  private void widen(int from, int to) {
    left = Math.min(left, from);
    right = Math.max(right, to);
  }

  private static int[] join(int[] one, int[] other) {
    return new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])};
  }

  /// Places events; the columns they take.
  private int[] events(List<Event> events) {
    int[] extent = {Integer.MAX_VALUE / 2, Integer.MIN_VALUE / 2};
    for (Event event : events) {
      if (airy) {
        y++;
      }
      extent =
          join(
              extent,
              switch (event) {
                case Message message -> message(message);
                case Note note -> note(note);
                case Frame frame -> frame(frame);
              });
    }
    return extent[0] > extent[1] ? new int[] {0, 0} : extent;
  }

  private int[] message(Message message) {
    Label label = wording.of(message.text());
    int from = at[message.from()];
    int to = at[message.to()];
    if (from == to) {
      strokes.add(new Stroke.Loop(y, from, message, label));
      y += Math.max(2, label.height());
      return new int[] {from, from + Lifelines.LOOP + label.width()};
    }
    boolean inline =
        wording.inline() && label.height() <= 1 && label.width() + 6 <= Math.abs(to - from) - 1;
    strokes.add(new Stroke.Arrow(y, from, to, message, label, inline));
    y += inline ? 1 : label.height() + 1;
    return new int[] {Math.min(from, to), Math.max(from, to)};
  }

  private int[] note(Note note) {
    Label label = wording.of(note.text());
    int first = at[note.first()];
    int last = at[note.last()];
    int width = label.width() + 4;
    if (note.side() == Side.OVER && first < last) {
      width = Math.max(width, last - first + 5);
    }
    int x =
        switch (note.side()) {
          case LEFT -> first - 2 - width + 1;
          case RIGHT -> last + 2;
          case OVER -> (first + last) / 2 - (width - 1) / 2;
        };
    strokes.add(new Stroke.Words(y, x, width, label));
    y += label.height() + 2;
    return new int[] {x, x + width - 1};
  }

  private int[] frame(Frame frame) {
    int place = strokes.size();
    int top = y;
    y++;
    int[] extent = {Integer.MAX_VALUE / 2, Integer.MIN_VALUE / 2};
    int[] span = Lifelines.span(frame.parts());
    if (span[0] >= 0) {
      extent = new int[] {at[span[0]], at[span[1]]};
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < frame.parts().size(); i++) {
      Part part = frame.parts().get(i);
      if (i > 0) {
        y += airy ? 1 : 0;
        starts.add(y++);
      }
      if (!part.events().isEmpty()) {
        extent = join(extent, events(part.events()));
      }
    }
    y += airy ? 1 : 0;
    if (extent[0] > extent[1]) {
      extent = new int[] {at[0], at[0]};
    }
    int x = extent[0] - MARGIN - 1;
    int width = extent[1] + MARGIN + 1 - x + 1;
    for (int i = 0; i < frame.parts().size(); i++) {
      width = Math.max(width, wording.title(frame, i).width() + 6);
    }
    Label title = wording.title(frame, 0);
    strokes.add(place, new Stroke.Border(top, x, width, y - top + 1, title));
    for (int i = 0; i < starts.size(); i++) {
      Label words = wording.title(frame, i + 1);
      strokes.add(place + 1, new Stroke.Divider(starts.get(i), x, width, words));
    }
    y++;
    return new int[] {x, x + width - 1};
  }

  Canvas draw() {
    Canvas canvas = new Canvas(columns(), rows());
    Strokes pen = new Strokes(canvas, -left);
    for (int i = 0; i < at.length; i++) {
      pen.lifeline(at[i], heads.get(i), headRows, rows() - 1);
    }
    strokes.forEach(pen::draw);
    return canvas;
  }
}
