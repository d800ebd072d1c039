package lectern.overlay;

import java.util.List;
import java.util.Optional;
import lectern.deck.SlideRef;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.VisualOrder;
import lectern.keys.Key;
import lectern.remark.Remark;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A line on a slide that is being typed, in the last row of the screen. `dropped` is one that was
/// typed before and not kept.
public record RemarkOverlay(SlideRef slide, Prompt line, String dropped) implements Overlay {
  private static final String KEYS = "  enter keeps · esc drops  ";

  /// Columns of a line that is being typed, at least, beside which the keys are named.
  private static final int FEWEST = 24;

  /// A line that begins with what was `typed` before.
  public static RemarkOverlay of(SlideRef slide, String typed, String dropped) {
    return new RemarkOverlay(slide, new Prompt(typed), dropped);
  }

  /// The whole line.
  public String typed() {
    return line.text();
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "enter" -> new Outcome.Remarks(slide, typed());
      case "esc" -> new Outcome.Drops(typed());
      case "up" -> typed().isBlank() ? stays(new Prompt(dropped)) : new Outcome.Stays(this);
      default -> stays(line.on(key));
    };
  }

  @Override
  public Optional<Outcome> pasted(String text) {
    return Optional.of(stays(line.typed(text.replaceAll("\\s+", " "))));
  }

  private Outcome stays(Prompt now) {
    return new Outcome.Stays(new RemarkOverlay(slide, now, dropped));
  }

  @Override
  public Stand stand() {
    return Stand.STATUS;
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    int columns = room.columns();
    String mark = mark(columns);
    String keys = keys();
    int least = mark.length() + (typed().isBlank() ? 2 : FEWEST);
    String after = columns - keys.length() < least ? "" : keys;
    List<Span> row = line.line(theme, mark, columns - after.length());
    List<Span> seen = VisualOrder.row(row, false);
    return Frame.blank(new Size(columns, Math.min(1, room.rows())), theme.style(Role.OVERLAY))
        .with(0, 0, Frame.row(seen, columns, theme.style(Role.OVERLAY)))
        .with(columns - after.length(), 0, Frame.text(after, theme.style(Role.OVERLAY_DETAIL)));
  }

  private String keys() {
    if (!typed().isBlank()) {
      return KEYS;
    }
    return "  ! action · ? question" + (dropped.isEmpty() ? KEYS : " · up: what was dropped  ");
  }

  /// What is being typed, and on which slide.
  private String mark(int columns) {
    String kind =
        switch (Remark.kind(typed())) {
          case NOTE -> "Note";
          case ACTION, DONE -> "Action";
          case QUESTION -> "Question";
        };
    return columns < 40 ? " > " : "  " + kind + " on slide " + (slide.slide() + 1) + ": ";
  }
}
