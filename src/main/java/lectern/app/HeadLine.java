package lectern.app;

import java.util.List;
import java.util.Optional;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What a deck or its theme wants in the first row of a slide, as long as the slide leaves that row
/// free: a header, and a thin line as long as the part of the talk that is over.
final class HeadLine {
  private static final int MARGIN = 2;

  /// Rows of a screen that has one to spare.
  private static final int ENOUGH = 16;

  private HeadLine() {}

  /// Rows above the slide: one for a header, so that a title keeps its distance, where the screen
  /// is high enough.
  static int rows(Model model) {
    boolean headed = model.behind().flatMap(talk -> header(model.theme(), talk)).isPresent();
    return headed && model.size().rows() >= ENOUGH ? 1 : 0;
  }

  private static Optional<String> header(Theme theme, Talk talk) {
    return talk.deck().meta().header().or(theme::header);
  }

  /// The slide, with what belongs in the rows above it and in its first.
  static Frame over(Frame bare, Model model, Talk talk) {
    Theme theme = model.theme();
    Optional<String> header = header(theme, talk);
    Frame slide =
        rows(model) == 0
            ? bare
            : Frame.blank(new Size(bare.columns(), bare.rows() + 1), theme.style(Role.TEXT))
                .with(0, 1, bare);
    boolean wanted = theme.progress() || header.isPresent();
    if (!wanted || slide.rows() < 2 || !slide.line(0).isBlank()) {
      return slide;
    }
    Frame drawn = slide;
    if (theme.progress()) {
      int slides = talk.deck().slides().size();
      int over = (int) ((long) slide.columns() * (talk.at().slide() + 1) / slides);
      drawn = drawn.with(0, 0, Frame.text("▔".repeat(over), theme.style(Role.PROGRESS)));
    }
    if (header.isPresent() && talk.slide().footer()) {
      Style style = theme.style(Role.STATUS);
      int room = Math.max(1, slide.columns() - 2 * MARGIN);
      Span text = Ellipsis.cut(new Template(header.get()).fill(talk), room, style);
      drawn = drawn.with(MARGIN, 0, Frame.row(List.of(text)));
    }
    return drawn;
  }
}
