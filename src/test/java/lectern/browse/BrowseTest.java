package lectern.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.browse.Facet.Choice;
import lectern.deck.Names;
import lectern.deck.SlideRef;
import lectern.library.Entry;
import lectern.library.Folder;
import lectern.library.Library;
import lectern.library.Marks;
import lectern.library.Playlist;
import lectern.library.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowseTest {
  private static final Library LIBRARY =
      new Library(
          List.of(
                  "a.md; Größe zählt; Conf; 1; 2026-03-01; Ada; tcp",
                  "b.md; XDP workshop; Conf; 1; 2026-03-01; Ada, Bob; xdp, tcp",
                  "c.md; Queues; Conf; 2; 2026-03-02; Bob; qdisc",
                  "d.md; Hallway; Conf; 2; 2026-03-02; ; xdp",
                  "e.md; Zebra; Other; ; ; Cy; ")
              .stream()
              .map(Talks::entry)
              .toList());

  private static final Marks MARKS =
      new Marks(
          new Folder("/h"),
          Map.of(),
          Playlist.parse("/h/b.md#1\n/h/e.md\n"),
          List.of("/h/c.md", "/h/a.md"));

  private static Filter filter(String choices, String words) {
    Filter filter = Filter.ALL.words(words);
    for (String choice : choices.isBlank() ? new String[0] : choices.split(",", -1)) {
      String[] part = choice.strip().split("=", 2);
      filter = filter.toggle(new Choice(Facet.valueOf(part[0]), part[1]));
    }
    return filter;
  }

  private static String paths(List<Entry> entries) {
    return entries.stream()
        .map(Entry::path)
        .map(p -> p.substring(0, 1))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                    | ''       | abcde
          DAY=1                 | ''       | ab
          DAY=1,DAY=2           | ''       | abcd
          DAY=1,TAG=xdp         | ''       | b
          TAG=xdp,TAG=qdisc     | ''       | bcd
          STARS=starred         | ''       | be
          STARS=starred,EVENT=Conf | ''    | b
          READ=unread           | ''       | abcde
          READ=read             | ''       | ''
          ''                    | grosse   | a
          ''                    | zahlt    | a
          ''                    | ada xdp  | b
          ''                    | '#tcp'   | ab
          DAY=2                 | bob      | c
          """)
  void facetsAreAndedAndTheirValuesOred(String choices, String words, String expected) {
    assertEquals(expected, paths(filter(choices, words).of(LIBRARY, MARKS)));
  }

  private static String counts(Filter filter) {
    return Counts.of(LIBRARY, MARKS, filter).rows().stream()
        .map(row -> (row.chosen() ? "*" : "") + row.choice().value() + " " + row.decks())
        .collect(Collectors.joining(", "));
  }

  @Test
  void countsFollowTheOtherFacets() {
    assertEquals(
        "unread 5, starred 2, Conf 4, Other 1, 1 2, 2 2, Ada 2, Bob 2, Cy 1, tcp 2, xdp 2, qdisc 1",
        counts(Filter.ALL));
    assertEquals(
        "unread 2, starred 1, Conf 2, *1 2, 2 2, Ada 2, Bob 1, tcp 2, xdp 1",
        counts(filter("DAY=1", "")));
    assertEquals("*read 0", counts(filter("READ=read", "nothing")));
  }

  @Test
  void aCountIsWhatChoosingItLeaves() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      Filter filter = Filter.ALL.words(random.nextBoolean() ? "" : "a");
      for (int n = random.nextInt(4); n > 0; n--) {
        List<Counts.Row> rows = Counts.of(LIBRARY, MARKS, filter).rows();
        if (!rows.isEmpty()) {
          filter = filter.toggle(rows.get(random.nextInt(rows.size())).choice());
        }
      }
      Counts counts = Counts.of(LIBRARY, MARKS, filter);
      assertEquals(filter.of(LIBRARY, MARKS).size(), counts.all());
      for (Counts.Row row : counts.rows()) {
        Filter only =
            new Filter(
                filter.choices().stream().filter(c -> c.facet() != row.choice().facet()).toList(),
                filter.words());
        assertEquals(row.decks(), only.toggle(row.choice()).of(LIBRARY, MARKS).size());
      }
    }
  }

  @Test
  void whatIsWantedIsSaid() {
    assertEquals(
        "starred · day 1 or day 2 · #xdp · “bob”",
        filter("DAY=1,TAG=xdp,DAY=2,STARS=starred", " bob ").text());
    assertEquals("", Filter.ALL.text());
  }

  @ParameterizedTest
  @CsvSource({"PROGRAMME, abcde", "TITLE, adcbe", "DATE, cdabe", "LAST_OPENED, acbde"})
  void decksAreSorted(Order order, String expected) {
    Listing listing = Listing.of(LIBRARY, Optional.empty(), MARKS, Filter.ALL, order);
    assertEquals(expected, paths(listing.decks()));
    assertEquals(order == Order.PROGRAMME ? 3 : 1, listing.groups().size());
  }

  @Test
  void lengthIsSaidElseCounted() {
    Entry three = Talks.entry("f.md; F; Conf; 1; ; ;");
    three = three.outline(Entry.Outline.of(Talks.deck("F", "1", "2", "3")));
    Entry two = Talks.entry("g.md; G; Conf; 1; ; ;");
    two = two.outline(Entry.Outline.of(Talks.deck("G", "1", "2")));
    Library library = new Library(List.of(Talks.entry("a.md; A; Conf; 1; ; ;"), three, two));
    Listing listing = Listing.of(library, Optional.empty(), MARKS, Filter.ALL, Order.LENGTH);
    assertEquals("gfa", paths(listing.decks()));
  }

  @Test
  void readDecksAreFoundOnceTheirSlidesAreKnown() {
    var deck = Talks.deck("A", "1", "2");
    Entry entry = Talks.entry("a.md; A; Conf; 1; ; ;");
    Marks marks = MARKS.seen(Map.of("a.md", Set.of(Names.of(deck).keys().getFirst())));
    Library unknown = new Library(List.of(entry));
    Library known = new Library(List.of(entry.outline(Entry.Outline.of(deck))));
    assertEquals("", paths(filter("READ=part read", "").of(unknown, marks)));
    assertEquals("a", paths(filter("READ=part read", "").of(known, marks)));
    Marks all = marks.see(new SlideRef("./a.md", 1, Names.of(deck)));
    assertEquals("a", paths(filter("READ=read", "").of(known, all)));
  }

  @Test
  void starsStandAboveAllDecksAndOnlyThere() {
    Optional<Entry> stars = Optional.of(Talks.entry("s.playlist; Stars; ; ; ; ;"));
    Listing all = Listing.of(LIBRARY, stars, MARKS, Filter.ALL, Order.PROGRAMME);
    assertEquals("sabcde", paths(all.entries()));
    assertEquals(0, all.indexOf("s.playlist"));
    assertEquals(1, all.indexOf("a.md"));
    assertEquals(
        "ab",
        paths(Listing.of(LIBRARY, stars, MARKS, filter("DAY=1", ""), Order.PROGRAMME).entries()));
  }
}
