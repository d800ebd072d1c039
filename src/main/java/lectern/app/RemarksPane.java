package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.remark.Remark;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What was taken down on a slide, below its notes: the last lines of it in a third of the room,
/// or, where that is too little, only how many there are. `rows` is the room that it takes.
record RemarksPane(List<Remark> remarks, int rows) {
  /// Rows of notes and remarks together in which remarks are worth showing.
  private static final int FEWEST = 8;

  static RemarksPane of(List<Remark> remarks, int room) {
    int rows = room < FEWEST ? 0 : Math.min(remarks.size() + 1, room / 3);
    return new RemarksPane(remarks, remarks.isEmpty() ? 0 : rows);
  }

  /// How many there are, where they are not shown; else nothing.
  String count() {
    return remarks.isEmpty() || rows > 0 ? "" : " " + remarks.size() + " taken down ";
  }

  Frame draw(Theme theme, int columns) {
    List<Frame> lines = new ArrayList<>();
    int shown = rows - 1;
    int earlier = remarks.size() - shown;
    Span name = Span.of("Taken down ", theme.style(Role.SHELF_DAY));
    Span more = Span.of(earlier > 0 ? " ↑ " + earlier + " more" : "", theme.style(Role.STATUS));
    int rule = Math.max(0, columns - name.width() - more.width());
    lines.add(
        Frame.row(List.of(name, Span.of("─".repeat(rule), theme.style(Role.SHELF_LINE)), more)));
    for (Remark remark : remarks.subList(Math.max(0, earlier), remarks.size())) {
      boolean said = remark.kind() == Remark.Kind.NOTE || remark.kind() == Remark.Kind.DONE;
      Span mark =
          Span.of(mark(remark.kind()) + " ", theme.style(said ? Role.MUTED : Role.STEP_DONE));
      int room = Math.max(1, columns - mark.width());
      lines.add(
          Frame.row(List.of(mark, Ellipsis.cut(remark.text(), room, theme.style(Role.TEXT)))));
    }
    return Frame.blank(new Size(columns, rows), theme.style(Role.TEXT))
        .with(0, 0, Frame.stack(lines));
  }

  private static String mark(Remark.Kind kind) {
    return switch (kind) {
      case NOTE -> "·";
      case ACTION -> "!";
      case DONE -> "✓";
      case QUESTION -> "?";
    };
  }
}
