package lectern.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.browse.Facet.Choice;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.library.Marks;

/// Which decks are wanted: those that have one of the values chosen in each facet in which any are,
/// and all the words in what they say of themselves.
public record Filter(List<Choice> choices, String words) {
  public static final Filter ALL = new Filter(List.of(), "");

  public boolean isAll() {
    return choices.isEmpty() && words.isBlank();
  }

  public Filter words(String now) {
    return new Filter(choices, now);
  }

  /// With the choice, or without if it was made.
  public Filter toggle(Choice choice) {
    List<Choice> now = new ArrayList<>(choices);
    if (!now.remove(choice)) {
      now.add(choice);
    }
    return new Filter(List.copyOf(now), words);
  }

  /// The decks of a library that are wanted, in its order.
  public List<Entry> of(Library library, Marks marks) {
    if (isAll()) {
      return library.entries();
    }
    Words wanted = Words.of(words);
    return library.entries().stream()
        .filter(entry -> wanted.in(entry) && admits(entry, marks))
        .toList();
  }

  boolean admits(Entry entry, Marks marks) {
    for (Facet facet : Facet.values()) {
      if (!admits(facet, entry, marks)) {
        return false;
      }
    }
    return true;
  }

  boolean admits(Facet facet, Entry entry, Marks marks) {
    List<String> wanted = values(facet);
    return wanted.isEmpty() || facet.values(entry, marks).stream().anyMatch(wanted::contains);
  }

  /// The values chosen in a facet.
  List<String> values(Facet facet) {
    return choices.stream().filter(c -> c.facet() == facet).map(Choice::value).toList();
  }

  /// What is wanted, for a reader: `unread · day 1 or day 2 · “bpf”`.
  public String text() {
    Stream<String> chosen =
        Stream.of(Facet.values())
            .map(facet ->
                choices.stream()
                    .filter(c -> c.facet() == facet)
                    .map(Facet::text)
                    .collect(Collectors.joining(" or ")));
    String typed = words.isBlank() ? "" : "“" + words.strip() + "”";
    return Stream.concat(chosen, Stream.of(typed))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
