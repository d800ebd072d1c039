package lectern.app;

import java.util.List;
import lectern.deck.Block;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.layout.Prose;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A slide's notes in so much room: those of the step on screen in sight, the others muted, and
/// scrolled by as many rows as the speaker wants.
record NotesPane(Prose prose, Size room, int own) {
  static NotesPane of(Talk talk, Theme theme, Size room) {
    List<Block> notes = talk.slide().notes();
    int now =
        notes.stream()
            .mapToInt(note -> note instanceof Block.Reveal(int step, _) ? step : 0)
            .filter(step -> step <= talk.at().step())
            .max()
            .orElse(0);
    Prose prose = Prose.of(notes, theme, room.columns(), now);
    return new NotesPane(prose, room, Math.max(0, prose.steps().indexOf(now) - 1));
  }

  boolean isEmpty() {
    return prose.frame().rows() == 0;
  }

  /// The first row that is seen.
  int top(int scrolled) {
    return Math.clamp(Math.min(own, last()) + (long) scrolled, 0, last());
  }

  /// By how much the notes are scrolled half a screen further, or back.
  int scrolled(int now, boolean down) {
    int half = Math.max(1, room.rows() / 2);
    int top = Math.clamp(top(now) + (long) (down ? half : -half), 0, last());
    return top - Math.min(own, last());
  }

  private int last() {
    return Math.max(0, prose.frame().rows() - room.rows());
  }

  /// How many rows of notes stand above and below: ` ↑ 2 ↓ 5 more`; nothing where all are seen.
  String more(int scrolled) {
    int above = top(scrolled);
    int below = last() - above;
    String up = above > 0 ? " ↑ " + above : "";
    String down = below > 0 ? " ↓ " + below : "";
    String both = up.isEmpty() ? down : up + (down.isEmpty() ? "" : " " + down);
    return both.isEmpty() ? "" : both + " more";
  }

  Frame draw(Theme theme, int scrolled) {
    int rows = Math.min(room.rows(), prose.frame().rows());
    return Frame.blank(room, theme.style(Role.TEXT))
        .with(0, 0, prose.frame().crop(new Rect(0, top(scrolled), room.columns(), rows)));
  }
}
