package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.deck.Meta;
import org.junit.jupiter.api.Test;

/// The index against a straight scan of all slides: same hits.
class OracleTest {
  private static final List<String> WORDS =
      List.of(
          "tls",
          "kTLS",
          "uTLS",
          "kernel",
          "Kernels",
          "offload",
          "offloading",
          "Müller",
          "Mueller",
          "Muller",
          "Straße",
          "strasse",
          "queue",
          "blue",
          "tcp",
          "TCP/IP",
          "nvme-tcp",
          "0x16",
          "4.19",
          "a",
          "the",
          "of",
          "to",
          "état",
          "ETAT",
          "Größe",
          "groesse",
          "日本語",
          "本",
          "tcp_sendmsg",
          "x",
          "naïve",
          "naive",
          "ﬁre",
          "fire",
          "e\u0301tat",
          "🎉",
          "--",
          "…");

  @Test
  void findsWhatAScanFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      Index index = Index.of(decks(random));
      for (int i = 0; i < 40; i++) {
        compare(index, Query.of(query(random)));
      }
    }
  }

  @Test
  void findsWhatAScanFindsInTheTalks() throws IOException {
    Index index = TalkQueriesTest.talks();
    for (String query :
        """
        t
        ne
        net
        kernel
        offload
        of the
        "of the"
        time sync
        -kernel offload
        title:day
        in:notes linux
        in:code a
        p4-ovs
        4.0
        speaker:jamal
        speaker:jamal -tls
        tag:offload kernel
        day:3 tcp
        jamal kernel
        fold
        """
            .lines()
            .toList()) {
      compare(index, Query.of(query));
    }
  }

  private static void compare(Index index, Query query) {
    List<Place> expected = new ArrayList<>();
    for (DeckText deck : index.decks) {
      for (int i = 0; i < deck.slides().size(); i++) {
        if (!query.isEmpty() && matches(deck, deck.slides().get(i), query)) {
          expected.add(new Place(deck.path(), i));
        }
      }
    }
    Results results = Search.exact(index, query, List.of());
    assertEquals(expected, results.inOrder(), query.text());
    for (int i = 0; i < results.size(); i++) {
      Hit hit = results.hit(i);
      hit.ranges().forEach(r -> assertTrue(r.from() < r.to() && r.to() <= hit.extract().length()));
      hit.inTitle().forEach(r -> assertTrue(r.from() < r.to() && r.to() <= hit.title().length()));
    }
  }

  private static boolean matches(DeckText deck, SlideText slide, Query query) {
    boolean byDeck = query.terms().size() > 1;
    return query.filters().stream().allMatch(filter -> filter.admits(deck))
        && query.without().stream().noneMatch(term -> matches(slide, term))
        && query.terms().stream()
            .allMatch(term -> matches(slide, term) || (byDeck && known(deck, term)))
        && (query.terms().isEmpty()
            || query.terms().stream().anyMatch(term -> matches(slide, term)));
  }

  private static boolean known(DeckText deck, Term term) {
    return term.isWord()
        && term.fields() == Field.ANY
        && deck.words().stream().anyMatch(word -> word.startsWith(term.word()));
  }

  /// Whether a run of lines of one field holds the term.
  private static boolean matches(SlideText slide, Term term) {
    List<List<String>> run = new ArrayList<>();
    Field[] last = {Field.TITLE};
    boolean[] found = {false};
    slide.forEach((field, line) -> {
      if (field != last[0]) {
        found[0] |= holds(run, last[0], term);
        run.clear();
        last[0] = field;
      }
      Word.of(line).forEach(word -> run.add(word.forms()));
    });
    return found[0] || holds(run, last[0], term);
  }

  private static boolean holds(List<List<String>> words, Field field, Term term) {
    if ((term.fields() & field.bit()) == 0) {
      return false;
    }
    int length = term.words().size();
    return IntStream.rangeClosed(0, words.size() - length)
        .anyMatch(from ->
            IntStream.range(0, length)
                .allMatch(i ->
                    words.get(from + i).stream()
                        .anyMatch(form -> is(form, term, term.words().get(i), i == length - 1))));
  }

  private static boolean is(String form, Term term, String word, boolean last) {
    return form.equals(word)
        || (term.isWord() && term.open() && form.equals(Fold.collapsed(word)))
        || (term.open() && last && form.startsWith(word))
        || (term.hasParts() && form.contains(word));
  }

  private static List<DeckText> decks(Random random) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i ->
            new DeckText(
                "d" + i,
                text(random, 3),
                meta(List.of(text(random, 2)), List.of(text(random, 1)), i),
                IntStream.range(0, random.nextInt(9)).mapToObj(_ -> slide(random)).toList()))
        .toList();
  }

  private static Meta meta(List<String> speakers, List<String> tags, int day) {
    Meta no = Meta.NONE;
    return new Meta(
        "",
        Optional.empty(),
        speakers,
        Optional.of("Netdev"),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(day),
        no.order(),
        no.session(),
        no.duration(),
        tags,
        List.of(),
        no.lang(),
        no.theme(),
        no.header(),
        no.footer(),
        no.summary());
  }

  private static SlideText slide(Random random) {
    return new SlideText(
        IntStream.range(0, random.nextInt(6))
            .map(i -> i == 0 ? 0 : random.nextInt(4) + 1)
            .mapToObj(field -> field + text(random, 1 + random.nextInt(12)) + "\n")
            .collect(Collectors.joining()));
  }

  private static String text(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
  }

  private static String query(Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      int end =
          word.offsetByCodePoints(0, 1 + random.nextInt(word.codePointCount(0, word.length())));
      parts.add(
          switch (random.nextInt(9)) {
            case 0 -> "\"" + word + " " + text(random, 1) + "\"";
            case 1 -> "-" + word;
            case 2 -> "title:" + word;
            case 3 -> List.of("in:notes", "in:code", "day:1", "speaker:tls").get(random.nextInt(4));
            case 4 -> word.substring(end);
            case 5, 6 -> word.substring(0, end);
            default -> word;
          });
    }
    Collections.shuffle(parts, random);
    return String.join(" ", parts);
  }

  @Test
  void anyTextIsAQuery() {
    Random random = new Random(11);
    Index index = Index.of(decks(random));
    for (String query :
        List.of(
            "",
            " ",
            "\"",
            "-",
            "--",
            "\"\"",
            "in:",
            "title:",
            "day:x",
            ":",
            "a:b",
            "-\"",
            "in:x t",
            "\ud800",
            "\0",
            "speaker:\"",
            "tls".repeat(3000),
            "tls ".repeat(2500),
            "\"tls ".repeat(2000),
            "k ".repeat(5000))) {
      search(index, query);
    }
    for (int i = 0; i < 3000; i++) {
      search(
          index,
          random
              .ints(random.nextInt(30), 0, 300)
              .mapToObj(c -> c < 200 ? String.valueOf((char) c) : WORDS.get(c % WORDS.size()))
              .collect(Collectors.joining()));
    }
  }

  private static void search(Index index, String query) {
    Results results = Search.of(index, Query.of(query));
    for (int i = 0; i < results.size(); i++) {
      assertFalse(results.hit(i).path().isEmpty());
    }
  }

  @Test
  void misspeltWordsAreFoundOnlyWhenNothingElseIs() {
    Index index =
        Index.of(
            List.of(new DeckText("d", "", Meta.NONE, List.of(new SlideText("0Kernel tempest\n")))));
    for (String word :
        List.of("kernle", "kernal", "kernnel", "krnel", "kernal tempest", "tempesst")) {
      assertTrue(Search.exact(index, Query.of(word), List.of()).isEmpty(), word);
      Results near = Search.of(index, Query.of(word));
      assertEquals(1, near.size(), word);
      assertFalse(near.corrected().isEmpty(), word);
      assertFalse(near.hit(0).inTitle().isEmpty(), word);
    }
    for (String word : List.of("krnl", "kkk", "\"kernal\"", "kernal -tempest")) {
      assertTrue(Search.of(index, Query.of(word)).isEmpty(), word);
    }
  }
}
