package lectern.browse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lectern.library.Entry;
import lectern.search.Fold;

/// Words that are looked for in what decks say of themselves, whole or part, however they are
/// written.
record Words(List<String> wanted) {

  static Words of(String typed) {
    return new Words(
        Arrays.stream(typed.strip().split("\\s+"))
            .filter(w -> !w.isEmpty())
            .map(Words::plain)
            .toList());
  }

  boolean in(Entry entry) {
    if (wanted.isEmpty()) {
      return true;
    }
    String said =
        Stream.of(
                Stream.of(entry.title()),
                entry.meta().subtitle().stream(),
                entry.meta().speakers().stream(),
                entry.meta().event().stream(),
                entry.meta().session().stream(),
                entry.meta().tags().stream().map(tag -> "#" + tag),
                Stream.of(entry.path().substring(entry.path().lastIndexOf('/') + 1)))
            .flatMap(s -> s)
            .map(Words::plain)
            .reduce("", (all, text) -> all + "\n" + text);
    return wanted.stream().allMatch(said::contains);
  }

  private static String plain(String text) {
    return Fold.collapsed(Fold.fold(text));
  }
}
