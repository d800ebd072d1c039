package lectern.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.browse.Facet.Choice;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.library.Marks;

/// What can be chosen, facet by facet, and how many decks there would be of each value, given the
/// words and what is chosen in the other facets. `all` is the number of decks that are wanted now.
public record Counts(List<Row> rows, int all) {

  public record Row(Choice choice, int decks, boolean chosen) {}

  public static Counts of(Library library, Marks marks, Filter filter) {
    Words words = Words.of(filter.words());
    List<Entry> entries = library.entries().stream().filter(words::in).toList();
    List<Row> rows = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Entry> others =
          entries.stream()
              .filter(entry ->
                  List.of(Facet.values()).stream()
                      .allMatch(f -> f == facet || filter.admits(f, entry, marks)))
              .toList();
      rows.addAll(rows(facet, others, filter.values(facet), marks));
    }
    int all = (int) entries.stream().filter(entry -> filter.admits(entry, marks)).count();
    return new Counts(List.copyOf(rows), all);
  }

  private static List<Row> rows(
      Facet facet, List<Entry> entries, List<String> chosen, Marks marks) {
    Map<String, Integer> decks = new LinkedHashMap<>();
    for (Entry entry : entries) {
      facet.values(entry, marks).stream().distinct().forEach(v -> decks.merge(v, 1, Integer::sum));
    }
    chosen.forEach(value -> decks.putIfAbsent(value, 0));
    List<Row> rows = new ArrayList<>();
    decks.forEach((value, count) ->
        rows.add(new Row(new Choice(facet, value), count, chosen.contains(value))));
    rows.sort(
        Comparator.comparingInt((Row row) -> facet.rank(row.choice().value()).orElse(0))
            .thenComparingInt(row -> facet == Facet.EVENT ? 0 : -row.decks())
            .thenComparing(
                row -> facet == Facet.EVENT ? "" : row.choice().value(),
                String.CASE_INSENSITIVE_ORDER));
    return rows;
  }
}
