package lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text that has the letters of a pattern in their order, as fzf finds them: `score` is higher
/// where they stand together or begin words.
public record Fuzzy(int score, List<Range> ranges) {
  private static final int LETTER = 16;
  private static final int BEGINS_WORD = 8;
  private static final int FOLLOWS = 12;
  private static final int GAP = 1;

  /// The best way to find the pattern in the text; spaces in it do not count.
  public static Optional<Fuzzy> match(String pattern, String text) {
    String wanted = Fold.fold(pattern).replace(" ", "");
    Optional<Fuzzy> best = Optional.empty();
    for (int i = 0; i < text.length(); i++) {
      if (wanted.isEmpty() || fold(text, i).startsWith(wanted.substring(0, 1))) {
        Optional<Fuzzy> found = from(wanted, text, i);
        if (found.isPresent() && (best.isEmpty() || found.get().score > best.get().score)) {
          best = found;
        }
        if (wanted.isEmpty() || found.isEmpty()) {
          break;
        }
      }
    }
    return text.isEmpty() && wanted.isEmpty() ? Optional.of(new Fuzzy(0, List.of())) : best;
  }

  private static String fold(String text, int at) {
    char c = text.charAt(at);
    return c < 0x80 ? String.valueOf(Character.toLowerCase(c)) : Fold.fold(String.valueOf(c));
  }

  /// The pattern's letters where they first come, from this place on.
  private static Optional<Fuzzy> from(String wanted, String text, int start) {
    List<Range> ranges = new ArrayList<>();
    int score = 0;
    int next = 0;
    for (int i = start; i < text.length() && next < wanted.length(); i++) {
      String letter = fold(text, i);
      if (!letter.isEmpty() && wanted.startsWith(letter, next)) {
        boolean follows = !ranges.isEmpty() && ranges.getLast().to() == i;
        boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        score += LETTER + (follows ? FOLLOWS : 0) + (begins ? BEGINS_WORD : 0);
        next += letter.length();
        if (follows) {
          ranges.add(new Range(ranges.removeLast().from(), i + 1));
        } else {
          ranges.add(new Range(i, i + 1));
        }
      } else {
        score -= next > 0 ? GAP : 0;
      }
    }
    return next < wanted.length() ? Optional.empty() : Optional.of(new Fuzzy(score, ranges));
  }
}
