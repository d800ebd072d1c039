package lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All terms of an index in order. They stand in one text, each after a line break.
final class Dictionary {
  private final String text;
  private final int[] starts;

  /// The letters of each term: see [#letters].
  private final int[] letters;

  /// `sorted` holds no term twice.
  Dictionary(String[] sorted) {
    StringBuilder all = new StringBuilder();
    starts = new int[sorted.length + 1];
    letters = Arrays.stream(sorted).mapToInt(Dictionary::letters).toArray();
    for (int i = 0; i < sorted.length; i++) {
      starts[i] = all.length() + 1;
      all.append('\n').append(sorted[i]);
    }
    starts[sorted.length] = all.length() + 1;
    text = all.append('\n').toString();
  }

  /// Which letters a word holds, a bit each; others share the bits. Words that lack a bit of a part
  /// do not hold it, and those that differ in more bits than edits are forgiven are not near:
  /// neither needs a closer look.
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  int size() {
    return starts.length - 1;
  }

  private int length(int term) {
    return starts[term + 1] - 1 - starts[term];
  }

  String term(int index) {
    return text.substring(starts[index], starts[index + 1] - 1);
  }

  /// The number of the term, or -1.
  int find(String term) {
    int at = from(term);
    return at < size() && length(at) == term.length() && text.startsWith(term, starts[at])
        ? at
        : -1;
  }

  /// The number of the first term that is not before this one.
  int from(String term) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, term) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int index, String term) {
    int length = length(index);
    for (int i = 0; i < Math.min(length, term.length()); i++) {
      int difference = text.charAt(starts[index] + i) - term.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - term.length();
  }

  /// The number after the last term that begins so; terms from [#from] up to it do.
  int prefixed(String prefix) {
    int low = from(prefix);
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.startsWith(prefix, starts[middle])) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The terms that hold this anywhere but at their beginning, and do not begin with it.
  List<Integer> containing(String part) {
    List<Integer> found = new ArrayList<>();
    int own = letters(part);
    for (int i = 0; i < size(); i++) {
      if ((letters[i] & own) == own
          && text.indexOf(part, starts[i], starts[i + 1] - 1) > starts[i]) {
        found.add(i);
      }
    }
    return found;
  }

  /// The terms that are the fewest edits away from this one, at most `most`.
  List<Integer> near(String word, int most) {
    List<Integer> found = new ArrayList<>();
    Edits edits = new Edits(word);
    int least = most;
    int own = letters(word);
    for (int i = 0; i < size(); i++) {
      if (Math.abs(length(i) - word.length()) <= least
          && Integer.bitCount(own & ~letters[i]) <= least
          && Integer.bitCount(letters[i] & ~own) <= least) {
        int away = edits.to(text, starts[i], starts[i + 1] - 1, least);
        if (away < least) {
          found.clear();
          least = away;
        }
        if (away == least) {
          found.add(i);
        }
      }
    }
    return found;
  }
}
