package lectern.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.keys.Action;
import lectern.keys.Key;
import lectern.keys.KeySequence;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Every key that works in one place, and what it does.
public record HelpOverlay(Action.Place place, int first) implements Overlay {
  private static final int KEYS_SHOWN = 4;

  public static HelpOverlay of(Action.Place place) {
    return new HelpOverlay(place, 0);
  }

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "down", "j", "space", "pgdn" -> new Outcome.Stays(new HelpOverlay(place, first + 1));
      case "up", "k", "pgup" -> new Outcome.Stays(new HelpOverlay(place, Math.max(0, first - 1)));
      default -> new Outcome.Closes();
    };
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    List<Action> actions =
        Arrays.stream(Action.values()).filter(a -> a.places().contains(place)).toList();
    int widest = actions.stream().mapToInt(a -> keys(a).length()).max().orElse(0);
    List<List<Span>> lines = new ArrayList<>();
    for (Action action : actions) {
      String keys = keys(action);
      lines.add(
          List.of(
              Span.of(keys + " ".repeat(widest + 3 - keys.length()), theme.style(Role.OVERLAY_KEY)),
              Span.of(action.help(), theme.style(Role.OVERLAY))));
    }
    int last = Math.max(0, lines.size() - Box.rows(room));
    return new Box("Keys", lines).draw(theme, room, Math.min(first, last));
  }

  private static String keys(Action action) {
    return action.keys().stream()
        .limit(KEYS_SHOWN)
        .map(KeySequence::toString)
        .map(HelpOverlay::symbol)
        .collect(Collectors.joining("  "));
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
