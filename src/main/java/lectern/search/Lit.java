package lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What of a text a search has found: the terms looked for, and the words that were taken for
/// misspelt ones.
public record Lit(List<Term> terms, Set<String> near) {
  public static final Lit NOTHING = new Lit(List.of(), Set.of());

  /// The parts of a line that were looked for, in order, none touching another.
  public List<Range> ranges(String line) {
    List<Word> words = Word.of(line);
    List<Range> found = new ArrayList<>();
    for (Term term : terms) {
      found.addAll(ranges(term, words));
    }
    return merged(found);
  }

  /// How many of the terms stand in the line.
  int count(String line) {
    List<Word> words = Word.of(line);
    return (int) terms.stream().filter(term -> !ranges(term, words).isEmpty()).count();
  }

  private List<Range> ranges(Term term, List<Word> words) {
    List<Range> found = new ArrayList<>();
    for (int i = 0; i + term.words().size() <= words.size(); i++) {
      if (term.isWord()) {
        Word word = words.get(i);
        for (String form : word.forms()) {
          Range range = range(term, word, form);
          if (range.to() > range.from()) {
            found.add(range);
          }
        }
      } else if (follow(term, words, i)) {
        found.add(new Range(words.get(i).from(), words.get(i + term.words().size() - 1).to()));
      }
    }
    return found;
  }

  private Range range(Term term, Word word, String form) {
    String wanted = term.word();
    if (form.equals(wanted) || near.contains(form) || form.equals(Fold.collapsed(wanted))) {
      return word.range();
    }
    int at =
        term.hasParts() ? form.indexOf(wanted) : term.open() && form.startsWith(wanted) ? 0 : -1;
    if (at < 0) {
      return new Range(0, 0);
    }
    return form.equals(Fold.fold(word.raw())) ? word.range(at, at + wanted.length()) : word.range();
  }

  private static boolean follow(Term term, List<Word> words, int from) {
    int last = term.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      String wanted = term.words().get(i);
      boolean open = term.open() && i == last;
      if (words.get(from + i).forms().stream()
          .noneMatch(form -> open ? form.startsWith(wanted) : form.equals(wanted))) {
        return false;
      }
    }
    return true;
  }

  private static List<Range> merged(List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    ranges.sort(Comparator.comparingInt(Range::from).thenComparingInt(Range::to));
    for (Range range : ranges) {
      if (!merged.isEmpty() && range.from() <= merged.getLast().to()) {
        Range last = merged.removeLast();
        merged.add(new Range(last.from(), Math.max(last.to(), range.to())));
      } else {
        merged.add(range);
      }
    }
    return List.copyOf(merged);
  }
}
