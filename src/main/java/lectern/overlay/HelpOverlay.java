package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Wrap;
import lectern.keys.Action;
import lectern.keys.Key;
import lectern.keys.KeySequence;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Every key that works where it was asked for, and what it does.
public record HelpOverlay(List<Action> actions, int first) implements Overlay {
  /// Columns for keys, in a room of fewer columns than `ROOMY` or of more.
  private static final int NARROW = 22;

  private static final int WIDE = 36;
  private static final int ROOMY = 100;

  private static final int GAP = 3;

  /// Columns of the box that are not its lines', and the gap.
  private static final int EDGES = 6 + GAP;

  public static HelpOverlay of(List<Action> actions) {
    return new HelpOverlay(actions, 0);
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "down", "j", "up", "k", "space", "pgdn", "pgup", "home", "end" ->
          new Outcome.Stays(new HelpOverlay(actions, Rows.scrolled(key.name(), first)));
      default -> new Outcome.Closes();
    };
  }

  @Override
  public Overlay within(Theme theme, Size room) {
    return new HelpOverlay(actions, Math.min(first, last(lines(theme, room), room)));
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    List<List<Span>> lines = lines(theme, room);
    return new Box("Keys", lines).draw(theme, room, Math.min(first, last(lines, room)));
  }

  private static int last(List<List<Span>> lines, Size room) {
    return Math.max(0, lines.size() - Box.rows(room));
  }

  private List<List<Span>> lines(Theme theme, Size room) {
    int most = room.columns() < ROOMY ? NARROW : WIDE;
    int widest =
        actions.stream()
            .flatMap(a -> keys(a, most).stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int rest = Math.max(12, room.columns() - widest - EDGES);
    List<List<Span>> lines = new ArrayList<>();
    for (Action action : actions) {
      List<String> keys = keys(action, most);
      List<List<Span>> help =
          Wrap.lines(List.of(Span.of(action.help(), theme.style(Role.OVERLAY))), rest);
      for (int i = 0; i < Math.max(keys.size(), help.size()); i++) {
        String left = i < keys.size() ? keys.get(i) : "";
        List<Span> line = new ArrayList<>();
        line.add(
            Span.of(
                left + " ".repeat(widest + GAP - left.length()), theme.style(Role.OVERLAY_KEY)));
        line.addAll(i < help.size() ? help.get(i) : List.of());
        lines.add(line);
      }
    }
    return lines;
  }

  /// The action's keys, in lines of no more characters than that where one key has fewer.
  private static List<String> keys(Action action, int most) {
    List<String> lines = new ArrayList<>();
    for (KeySequence sequence : action.keys()) {
      String key = symbol(sequence.toString());
      if (!lines.isEmpty() && lines.getLast().length() + 2 + key.length() <= most) {
        lines.add(lines.removeLast() + "  " + key);
      } else {
        lines.add(key);
      }
    }
    return lines;
  }

  private static String symbol(String key) {
    return switch (key) {
      case "right" -> "→";
      case "left" -> "←";
      case "up" -> "↑";
      case "down" -> "↓";
      default -> key;
    };
  }
}
