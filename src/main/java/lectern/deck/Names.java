package lectern.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What the slides of a deck are known by from one edit of it to the next. A slide's label is its
/// title, else the words it begins with; its key tells slides of one label apart by their order.
public record Names(List<String> labels, List<Integer> keys) {
  /// Characters of a label.
  private static final int LONGEST = 80;

  public static Names of(Deck deck) {
    return of(deck.slides().stream().map(Names::label).toList());
  }

  /// Those of slides with these labels.
  public static Names of(List<String> labels) {
    Map<String, Integer> met = new HashMap<>();
    List<Integer> keys = new ArrayList<>();
    for (String label : labels) {
      keys.add((label + '\n' + met.merge(label, 1, Integer::sum)).hashCode());
    }
    return new Names(labels, List.copyOf(keys));
  }

  public int slides() {
    return labels.size();
  }

  /// The slide of that label, counted from 0, that is nearest to `slide`; none if none is called
  /// so.
  public static OptionalInt nearest(List<String> labels, String label, int slide) {
    int best = -1;
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equals(label)
          && (best < 0 || Math.abs(i - slide) < Math.abs(best - slide))) {
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static String label(Slide slide) {
    String title = line(slide.title());
    return title.isEmpty() ? line(String.join(" ", PlainText.lines(slide.blocks()))) : title;
  }

  /// The text on one line, without control characters.
  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }
}
