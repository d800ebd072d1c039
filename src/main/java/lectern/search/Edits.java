package lectern.search;

/// How many edits lie between a word and others: a letter more, less, another one, or two that
/// changed places (optimal string alignment).
final class Edits {
  private final String word;
  private int[] before;
  private int[] row;
  private int[] next;

  Edits(String word) {
    this.word = word;
    before = new int[word.length() + 1];
    row = new int[word.length() + 1];
    next = new int[word.length() + 1];
  }

  /// The edits to the characters `from` to `to` of a text, or any number above `most` where there
  /// are more than that.
  int to(String text, int from, int to, int most) {
    for (int i = 0; i <= word.length(); i++) {
      row[i] = i;
    }
    for (int y = from; y < to; y++) {
      char c = text.charAt(y);
      next[0] = y - from + 1;
      int least = next[0];
      for (int x = 1; x <= word.length(); x++) {
        int cost = word.charAt(x - 1) == c ? 0 : 1;
        int edits = Math.min(Math.min(next[x - 1], row[x]) + 1, row[x - 1] + cost);
        if (x > 1
            && y > from
            && word.charAt(x - 2) == c
            && word.charAt(x - 1) == text.charAt(y - 1)) {
          edits = Math.min(edits, before[x - 2] + 1);
        }
        next[x] = edits;
        least = Math.min(least, edits);
      }
      if (least > most + 1) {
        return most + 1;
      }
      int[] free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[word.length()];
  }

  /// How many edits are forgiven in a word.
  static int forgiven(String word) {
    return word.length() >= 8 ? 2 : word.length() >= 4 ? 1 : 0;
  }
}
