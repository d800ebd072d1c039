package lectern.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.deck.Meta;

/// Not a test: prints how long building and searching take, and what a slide costs in memory. Words
/// are as frequent as in a language (Zipf), 20 to 80 a slide, 20 slides a deck.
final class Measure {
  /// Time on the processor: what the search itself takes, however busy the machine is.
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private Measure() {}

  static void main(String[] args) {
    for (int slides : new int[] {1_000, 10_000, 100_000}) {
      Random random = new Random(3);
      List<DeckText> decks = decks(random, slides);
      long[] builds = new long[3];
      Index index = Index.EMPTY;
      for (int i = 0; i < builds.length; i++) {
        long start = THREAD.getCurrentThreadCpuTime();
        index = Index.of(decks);
        builds[i] = THREAD.getCurrentThreadCpuTime() - start;
      }
      Arrays.sort(builds);
      System.out.printf(
          "%d slides, %d terms: build %.2f s, postings %d bytes a slide%n",
          slides, index.terms(), builds[0] / 1e9, index.postings.size() / slides);
      for (int i = 0; i < 300; i++) {
        search(index, query(random, i % 8));
      }
      for (int kind = 0; kind < 8; kind++) {
        long[] times = new long[150];
        String example = "";
        for (int i = 0; i < times.length; i++) {
          example = query(random, kind);
          long start = THREAD.getCurrentThreadCpuTime();
          search(index, example);
          times[i] = THREAD.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
            "  %-24s p50 %6.2f ms  p99 %6.2f ms%n",
            example, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
      }
    }
  }

  /// What a keystroke costs: the search, and the extracts of a screen of hits.
  private static void search(Index index, String query) {
    Results results = Search.of(index, Query.of(query));
    for (int i = 0; i < Math.min(20, results.size()); i++) {
      results.hit(i);
    }
  }

  private static String query(Random random, int kind) {
    String rare = word(100 + random.nextInt(20_000));
    String common = word(random.nextInt(50));
    return switch (kind) {
      case 0 -> rare.substring(0, 1);
      case 1 -> rare.substring(0, Math.min(2, rare.length()));
      case 2 -> rare.substring(0, Math.min(3, rare.length()));
      case 3 -> rare;
      case 4 -> common + " " + rare.substring(0, Math.min(3, rare.length()));
      case 5 -> common + " " + word(random.nextInt(50));
      case 6 -> "\"" + common + " " + word(random.nextInt(50)) + "\"";
      default -> rare + "zq";
    };
  }

  private static List<DeckText> decks(Random random, int slides) {
    List<DeckText> decks = new ArrayList<>();
    for (int i = 0; i < slides / 20; i++) {
      decks.add(
          new DeckText(
              "deck" + i + ".md",
              text(random, 5),
              Meta.NONE,
              IntStream.range(0, 20)
                  .mapToObj(_ ->
                      new SlideText(
                          "0"
                              + text(random, 4)
                              + "\n2"
                              + text(random, 16 + random.nextInt(40))
                              + "\n4"
                              + text(random, random.nextInt(20))
                              + "\n"))
                  .toList()));
    }
    return decks;
  }

  private static String text(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(_ -> word((int) Math.exp(random.nextDouble() * Math.log(120_000)) - 1))
        .collect(Collectors.joining(" "));
  }

  /// A word for a rank: common ones are short.
  private static String word(int rank) {
    Random random = new Random(rank);
    int syllables = 1 + (rank < 100 ? 0 : 1 + random.nextInt(3));
    return IntStream.range(0, syllables)
        .mapToObj(_ ->
            ""
                + "bcdfghklmnprstvwz".charAt(random.nextInt(17))
                + "aeiou".charAt(random.nextInt(5))
                + "lmnrst".charAt(random.nextInt(6)))
        .collect(Collectors.joining());
  }
}
