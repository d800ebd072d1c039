package lectern.layout.diagram.sequence;

import java.util.Arrays;
import java.util.List;
import lectern.diagram.Sequence;
import lectern.diagram.Sequence.Event;
import lectern.diagram.Sequence.Event.Frame;
import lectern.diagram.Sequence.Event.Message;
import lectern.diagram.Sequence.Event.Note;
import lectern.diagram.Sequence.Part;
import lectern.layout.diagram.Label;

/// In which column the line of each participant stands: far enough from the others for the words
/// between them.
final class Lifelines {
  /// Columns that a message to oneself takes beside its words.
  static final int LOOP = 4;

  private final Wording wording;
  private final List<Label> heads;

  /// `apart[i][j]` is how far the lines of i and j must be apart, i before j.
  private final int[][] apart;

  private Lifelines(Wording wording, List<Label> heads) {
    this.wording = wording;
    this.heads = heads;
    this.apart = new int[heads.size()][heads.size()];
  }

  /// The columns, from any number on.
  static int[] of(Sequence sequence, List<Label> heads, Wording wording) {
    return new Lifelines(wording, heads).columns(sequence.events());
  }

  /// Columns of the box at the head of a line.
  static int head(Label label) {
    return label.width() + 4;
  }

  private int[] columns(List<Event> events) {
    for (int i = 1; i < heads.size(); i++) {
      need(i - 1, i, (head(heads.get(i - 1)) + head(heads.get(i)) + 1) / 2 + 2);
    }
    events.forEach(this::need);
    int[] at = new int[heads.size()];
    for (int j = 1; j < at.length; j++) {
      for (int i = 0; i < j; i++) {
        at[j] = Math.max(at[j], at[i] + apart[i][j]);
      }
    }
    return at;
  }

  private void need(int first, int last, int columns) {
    if (first >= 0 && last < apart.length && first < last) {
      apart[first][last] = Math.max(apart[first][last], columns);
    }
  }

  private void need(Event event) {
    switch (event) {
      case Message message -> {
        int width = wording.of(message.text()).width();
        int first = Math.min(message.from(), message.to());
        int last = Math.max(message.from(), message.to());
        if (first == last) {
          need(first, first + 1, width + LOOP + 2);
        } else {
          need(first, last, Math.max(5, width + (wording.inline() ? 7 : 3)));
        }
      }
      case Note note -> need(note, wording.of(note.text()).width() + 4);
      case Frame frame -> {
        int[] span = span(frame.parts());
        for (int i = 0; i < frame.parts().size(); i++) {
          need(span[0], span[1], wording.title(frame, i).width() + 2);
          frame.parts().get(i).events().forEach(this::need);
        }
      }
    }
  }

  private void need(Note note, int box) {
    switch (note.side()) {
      case RIGHT -> need(note.last(), note.last() + 1, box + 4);
      case LEFT -> need(note.first() - 1, note.first(), box + 4);
      case OVER -> {
        if (note.first() == note.last()) {
          need(note.first() - 1, note.first(), box / 2 + 3);
          need(note.first(), note.first() + 1, box / 2 + 3);
        } else {
          need(note.first(), note.last(), box - 4);
        }
      }
    }
  }

  /// The first and the last participant of what happens there; nobody is -1 twice.
  static int[] span(List<Part> parts) {
    int[] span = {Integer.MAX_VALUE, -1};
    for (Part part : parts) {
      for (Event event : part.events()) {
        int[] one =
            switch (event) {
              case Message message -> new int[] {message.from(), message.to()};
              case Note note -> new int[] {note.first(), note.last()};
              case Frame frame -> span(frame.parts());
            };
        if (one[0] >= 0 && one[1] >= 0) {
          span[0] = Math.min(span[0], Arrays.stream(one).min().orElse(0));
          span[1] = Math.max(span[1], Arrays.stream(one).max().orElse(0));
        }
      }
    }
    return span[1] < 0 ? new int[] {-1, -1} : span;
  }
}
