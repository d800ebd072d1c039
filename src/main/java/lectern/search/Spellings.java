package lectern.search;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Words as they are written, and the runs of the forms under which each is found: folding is done
/// once for each. A word is looked up where it stands in a text, as most have been met before.
final class Spellings {
  private static final class Spelling {
    final int hash;
    final char[] word;
    final Postings.Run[] runs;

    Spelling(int hash, char[] word, Postings.Run[] runs) {
      this.hash = hash;
      this.word = word;
      this.runs = runs;
    }
  }

  /// A power of two of them, at most half of them filled.
  private @Nullable Spelling[] table = new @Nullable Spelling[1 << 12];

  private int count;
  private final Function<String, Postings.Run[]> made;

  /// `made` makes the runs of a word that is new.
  Spellings(Function<String, Postings.Run[]> made) {
    this.made = made;
  }

  /// The runs of the characters `from` to `to`; made, if the word is new.
  Postings.Run[] of(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    Spelling known = table[slot(hash, text, from, to)];
    if (known != null) {
      return known.runs;
    }
    String word = new String(text, from, to - from);
    Spelling found = new Spelling(hash, word.toCharArray(), made.apply(word));
    if (++count * 2 > table.length) {
      grow();
    }
    put(found);
    return found.runs;
  }

  /// Where the word is, or where there is room for it.
  private int slot(int hash, char[] text, int from, int to) {
    int slot = (hash ^ hash >>> 15) & table.length - 1;
    Spelling there = table[slot];
    while (there != null
        && (there.hash != hash
            || !Arrays.equals(there.word, 0, there.word.length, text, from, to))) {
      slot = slot + 1 & table.length - 1;
      there = table[slot];
    }
    return slot;
  }

  private void put(Spelling spelling) {
    char[] word = spelling.word;
    table[slot(spelling.hash, word, 0, word.length)] = spelling;
  }

  private void grow() {
    @Nullable Spelling[] old = table;
    table = new @Nullable Spelling[2 * old.length];
    for (Spelling spelling : old) {
      if (spelling != null) {
        put(spelling);
      }
    }
  }
}
