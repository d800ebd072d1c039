package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Layer;
import lectern.layout.text.Paper;
import lectern.layout.text.Pen;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Blocks below each other, as long as they are: not a slide, but something to scroll through.
/// `steps` has for each row the step it belongs to.
public record Prose(Frame frame, List<Integer> steps) {
  /// Columns of text that are still easy to read from line to line.
  private static final int LONGEST_LINE = 88;

  /// Rows that one thing may take.
  private static final int ROWS = 100;

  /// `columns` wide (fewer than 1 counts as 1). What belongs to another step than `now` is muted,
  /// if anything belongs to `now`.
  public static Prose of(List<Block> blocks, Theme theme, int columns, int now) {
    int room = Math.max(1, columns);
    int measure = Math.min(room, LONGEST_LINE);
    Style text = theme.style(Role.TEXT);
    Pen pen = new Pen(Paper.plain(theme, ROWS), text, measure, measure);
    List<Line> lines = Body.of(blocks, 0, pen).lines();
    List<Integer> steps = new ArrayList<>();
    for (Line line : lines) {
      int before = steps.isEmpty() ? 0 : steps.getLast();
      steps.add(line.layers().stream().mapToInt(Layer::step).max().orElse(before));
    }
    Style muted = theme.style(Role.MUTED);
    List<Frame> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Frame row = lines.get(i).paint(Integer.MAX_VALUE - 1, room, text);
      boolean isNow = steps.get(i) == now || !steps.contains(now);
      rows.add(isNow ? row : row.restyle(style -> muted.bg(style.bg())));
    }
    Frame all = rows.isEmpty() ? Frame.blank(new Size(room, 0), text) : Frame.stack(rows);
    return new Prose(all, List.copyOf(steps));
  }
}
