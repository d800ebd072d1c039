package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Diagnostic;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Wrap;
import lectern.keys.Key;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What Lectern did not understand in a deck, each with its place.
public record FindingsOverlay(List<Diagnostic> diagnostics, int first) implements Overlay {
  private static final int MARGIN = 8;

  public static FindingsOverlay of(List<Diagnostic> diagnostics) {
    return new FindingsOverlay(diagnostics, 0);
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "down", "j", "up", "k", "space", "pgdn", "pgup", "home", "end" ->
          new Outcome.Stays(new FindingsOverlay(diagnostics, Rows.scrolled(key.name(), first)));
      default -> new Outcome.Closes();
    };
  }

  @Override
  public Overlay within(Theme theme, Size room) {
    return new FindingsOverlay(diagnostics, Math.min(first, last(lines(theme, room), room)));
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    List<List<Span>> lines = lines(theme, room);
    return new Box("What was not understood", lines)
        .draw(theme, room, Math.min(first, last(lines, room)));
  }

  private static int last(List<List<Span>> lines, Size room) {
    return Math.max(0, lines.size() - Box.rows(room));
  }

  private List<List<Span>> lines(Theme theme, Size room) {
    int columns = Math.max(10, Math.min(room.columns() - MARGIN, 96));
    List<List<Span>> lines = new ArrayList<>();
    if (diagnostics.isEmpty()) {
      lines.add(
          List.of(Span.of("Everything in this deck was understood.", theme.style(Role.OVERLAY))));
    }
    for (Diagnostic diagnostic : diagnostics) {
      String at = "line " + diagnostic.at().line() + ", column " + diagnostic.at().column();
      lines.add(List.of(Span.of(at, theme.style(Role.OVERLAY_KEY))));
      lines.addAll(
          Wrap.lines(List.of(Span.of(diagnostic.message(), theme.style(Role.OVERLAY))), columns));
    }
    return lines;
  }
}
