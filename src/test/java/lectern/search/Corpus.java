package lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.deck.Meta;

/// Decks of made-up words that are as frequent as in a language (Zipf), 20 to 80 a slide; and what
/// is looked for in them.
final class Corpus {
  static final int KINDS = 8;

  private Corpus() {}

  /// A query of one of eight kinds: one to three letters, a word, words, a phrase, a typing error.
  static String query(Random random, int kind) {
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

  /// So many slides (at least 20), 20 a deck.
  static List<DeckText> decks(Random random, int slides) {
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
