package lectern.search;

import java.util.List;

/// One thing that is looked for in a slide: folded words that follow each other, at least one.
/// `open` where the last of them may be the beginning of a longer one; `fields` the set of fields
/// it may stand in.
record Term(List<String> words, boolean open, int fields) {
  /// A word is found inside others from so many letters on.
  static final int SHORTEST_PART = 3;

  boolean isWord() {
    return words.size() == 1;
  }

  String word() {
    return words.getFirst();
  }

  /// Whether the word is found inside others.
  boolean hasParts() {
    return isWord() && open && word().length() >= SHORTEST_PART;
  }

  /// How many edits are forgiven in it.
  int forgiven() {
    return isWord() && open ? Edits.forgiven(word()) : 0;
  }
}
