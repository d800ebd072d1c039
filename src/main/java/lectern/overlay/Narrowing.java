package lectern.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.search.Fuzzy;
import lectern.search.Range;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A list at the foot of the screen, narrowed down by what is typed: the rows that are left, and
/// the place of the cursor among them.
record Narrowing(String typed, List<Found> found, int at) {
  private static final int EDGES = 6;

  /// A row by its index in the whole list, and what of it was typed.
  record Found(int row, int score, List<Range> ranges) {}

  /// Of rows with those texts the ones that may be meant, the best first; all, as they stand, if
  /// nothing was typed.
  static Narrowing of(String typed, List<String> texts) {
    List<Found> found = new ArrayList<>();
    IntStream.range(0, texts.size())
        .forEach(i ->
            Fuzzy.match(typed, texts.get(i))
                .ifPresent(match -> found.add(new Found(i, match.score(), match.ranges()))));
    if (!typed.isBlank()) {
      found.sort(Comparator.comparingInt(Found::score).reversed());
    }
    return new Narrowing(typed, List.copyOf(found), 0);
  }

  Narrowing at(int index) {
    return new Narrowing(typed, found, index);
  }

  /// With the cursor where a key moves it.
  Narrowing moved(String key) {
    return at(Rows.moved(key, at, found.size()));
  }

  /// The one of all rows that is under the cursor.
  <T> Optional<T> of(List<T> rows) {
    return at < found.size() ? Optional.of(rows.get(found.get(at).row())) : Optional.empty();
  }

  /// The room of such a list.
  static Size foot(Size room) {
    return new Size(room.columns(), Math.min(room.rows(), Math.max(9, room.rows() / 2)));
  }

  /// The columns of its rows, of which so many are enough.
  static int columns(Size room, int widest) {
    return Math.clamp(room.columns() - EDGES, 1, widest);
  }

  /// The prompt and the rows in sight, each drawn by whether the cursor is on it; without any,
  /// `nothing`.
  List<List<Span>> lines(
      Theme theme,
      Size foot,
      List<Span> prompt,
      BiFunction<Found, Boolean, List<Span>> row,
      String nothing) {
    List<List<Span>> lines = new ArrayList<>();
    lines.add(prompt);
    int fits = Math.max(1, Box.rows(foot) - 1);
    int first = Rows.first(at, found.size(), fits);
    for (int i = first; i < Math.min(found.size(), first + fits); i++) {
      lines.add(row.apply(found.get(i), i == at));
    }
    if (found.isEmpty()) {
      lines.add(List.of(Span.of(nothing, theme.style(Role.OVERLAY_DETAIL))));
    }
    return lines;
  }
}
