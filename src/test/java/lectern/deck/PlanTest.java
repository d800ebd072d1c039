package lectern.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
  private static Deck deck(String duration, List<String> slides) {
    String front = duration.isEmpty() ? "" : "---\nduration: " + duration + "\n---\n";
    String body = String.join("\n\n---\n\n", slides);
    return DeckParser.parse("t.md", (front + body).getBytes(UTF_8)).deck();
  }

  private static String slide(String title, String minutes, int words) {
    return "# "
        + title
        + (minutes.isEmpty() ? "" : "\n\n<!-- minutes: " + minutes + " -->")
        + (words == 0 ? "" : "\n\n<!-- speaker_note: " + "word ".repeat(words) + "-->");
  }

  private static List<Long> seconds(Deck deck) {
    Plan plan = Plan.of(deck).orElseThrow();
    return IntStream.range(0, deck.slides().size())
        .mapToObj(i -> plan.slide(i).toSeconds())
        .toList();
  }

  @Test
  void durationIsSpreadByMinutesThenWordsThenEvenly() {
    List<String> even = List.of(slide("a", "", 0), slide("b", "", 0), slide("c", "", 0));
    assertEquals(List.of(60L, 60L, 60L), seconds(deck("3m", even)));
    List<String> words = List.of(slide("a", "", 0), slide("b", "", 30), slide("c", "", 0));
    assertEquals(List.of(60L, 180L, 60L), seconds(deck("5m", words)));
    List<String> some = List.of(slide("a", "1.5", 99), slide("b", "", 0), slide("c", "", 0));
    assertEquals(List.of(90L, 105L, 105L), seconds(deck("5m", some)));
    List<String> all = List.of(slide("a", "1", 0), slide("b", "3", 0));
    assertEquals(List.of(120L, 360L), seconds(deck("8m", all)), "shares");
    List<String> over = List.of(slide("a", "6", 0), slide("b", "6", 0), slide("c", "", 0));
    assertEquals(List.of(240L, 240L, 0L), seconds(deck("8m", over)));
    assertEquals(List.of(60L, 180L), seconds(deck("", all)), "without a duration");
    assertTrue(Plan.of(deck("", even)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 59, 0",
    "0, 60, 0",
    "0, 140, 80",
    "1, 20, -40",
    "1, 60, 0",
    "1, 120, 0",
    "2, 0, -120",
    "2, 185, 5",
  })
  void paceIsSignedAndZeroWhileItIsTheSlidesTime(int slide, long elapsed, long pace) {
    List<String> even = List.of(slide("a", "", 0), slide("b", "", 0), slide("c", "", 0));
    Plan plan = Plan.of(deck("3m", even)).orElseThrow();
    assertEquals(Duration.ofSeconds(pace), plan.pace(slide, Duration.ofSeconds(elapsed)));
  }

  @Test
  void slidesTakeTheWholeDurationAndNoneLessThanNothing() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> slides =
          IntStream.rangeClosed(0, random.nextInt(12))
              .mapToObj(i ->
                  slide(
                      "s" + i,
                      random.nextInt(3) == 0 ? String.valueOf(1 + random.nextInt(5)) : "",
                      random.nextInt(3) * random.nextInt(50)))
              .toList();
      Deck deck = deck((1 + random.nextInt(90)) + "m", slides);
      Plan plan = Plan.of(deck).orElseThrow();
      Duration sum = Duration.ZERO;
      for (int i = 0; i < deck.slides().size(); i++) {
        assertFalse(plan.slide(i).isNegative(), slides + "");
        sum = sum.plus(plan.slide(i));
        assertEquals(Duration.ZERO, plan.pace(i, sum));
      }
      assertEquals(deck.meta().duration().orElseThrow(), sum);
      assertEquals(sum, plan.whole());
    }
  }
}
