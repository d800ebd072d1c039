package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Plan;
import lectern.library.Compilation.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
  private static final Map<String, Deck> DECKS =
      Map.of(
          "ten.md", timed(Talks.deck("Ten", "A", "B"), 10),
          "five.md", timed(Talks.deck("Five", "C", "D", "E"), 5),
          "open.md", Talks.deck("Open", "F", "G"));

  private static Deck timed(Deck deck, int minutes) {
    return new Deck(deck.meta().duration(Optional.of(Duration.ofMinutes(minutes))), deck.slides());
  }

  private static Compilation of(String text) {
    return Compilation.of("day.playlist", Playlist.parse(text), AgendaTest::answer);
  }

  private static Answer answer(String path) {
    return Optional.ofNullable(DECKS.get(path)).map(Answer::of).orElse(Answer.none("none"));
  }

  /// For each talk when it begins and how long it may take, in seconds.
  private static String times(Compilation made) {
    return made.parts().stream()
        .map(part ->
            "%s %d+%d".formatted(part.title(), part.begins().toSeconds(), part.time().toSeconds()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> said(Compilation made) {
    return made.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "ten.md;five.md = Ten 0+600, Five 600+300",
        "slot: 30m;ten.md;five.md = Ten 0+1200, Five 1200+600",
        "slot: 3m;ten.md;five.md;ten.md#1 = Ten 0+90, Five 90+45, Ten 135+45",
        "slot: 9m;ten.md;slot: 6;five.md = Ten 0+540, Five 540+360",
        "ten.md;slot: 1m;five.md;open.md = Ten 0+600, Five 600+42, Open 642+17",
        "10:30-10:50;ten.md;10:50–11:00;five.md = Ten 0+1200, Five 1200+600",
        "10:30-10:50;ten.md;10:40-10:45;five.md = Ten 0+1200, Five 1200+300",
        "23:50-00:05;ten.md;five.md#2-3 = Ten 0+675, Five 675+225",
      })
  void slotsAreSpreadOverTheTalksBelowThem(String lines, String times) {
    Compilation made = of(lines.replace(';', '\n'));
    assertEquals(times, times(made));
    assertEquals(lines.contains("10:40-") ? 1 : 0, made.diagnostics().size());
  }

  @Test
  void aTimeOfDayIsWhenTheFirstSlideBegins() {
    assertEquals(Optional.of(LocalTime.of(10, 30)), of("10:30-10:50\nten.md").deck().begins());
    assertEquals(
        Optional.of(LocalTime.of(10, 20)), of("ten.md\n10:30-10:50\nfive.md").deck().begins());
    assertTrue(of("slot: 20m\nten.md").deck().begins().isEmpty());
  }

  @Test
  void wrongSlotsAreSaidWithTheirPlace() {
    assertEquals(
        List.of(
            "day.playlist:1:7: “soon”: a slot is a time such as 20m or 10:30-10:50, alone on its line",
            "day.playlist:3:1: “10:30-10:10”: a slot is at most 12 hours long",
            "day.playlist:4:1: “25:30-26:10”: a slot is a time such as 20m or 10:30-10:50, alone on its line",
            "day.playlist:5:3: “10:30-10:50 ten.md”: a slot is a time such as 20m or 10:30-10:50, alone on its line",
            "day.playlist:6:1: no talk follows: a slot stands above its talks",
            "day.playlist:9:1: no talk follows: a slot stands above its talks"),
        said(
            of(
                "slot: soon\nten.md\n10:30-10:10\n25:30-26:10\n  10:30-10:50 ten.md\nslot: 20m\nSlot: 5m\nten.md\nslot: 3m\n# slot: x")));
    assertEquals(
        List.of("day.playlist:3:1: begins before 10:50, when what stands above it ends"),
        said(of("10:30-10:50\nten.md\n10:40-11:00\nfive.md")));
  }

  @Test
  void withoutAnyTimeThereIsNoPlan() {
    assertTrue(Plan.of(of("open.md").deck()).isEmpty());
    assertEquals("Open 0+120", times(of("open.md")), "a guess");
  }

  @Test
  void sharesSumToTheSlotToTheMillisecond() {
    Random random = new Random(9);
    List<String> decks = List.of("ten.md", "five.md", "open.md", "five.md#2", "ten.md#1");
    for (int round = 0; round < 500; round++) {
      int seconds = 1 + random.nextInt(7200);
      List<String> lines = new ArrayList<>(List.of("slot: " + seconds + "s"));
      for (int i = 0; i <= random.nextInt(30); i++) {
        lines.add(decks.get(random.nextInt(decks.size())));
      }
      Compilation made = of(String.join("\n", lines));
      Duration parts = Duration.ZERO;
      for (Compilation.Part part : made.parts()) {
        assertEquals(parts, part.begins());
        parts = parts.plus(part.time());
      }
      assertEquals(Duration.ofSeconds(seconds), parts, lines + "");
      Plan plan = Plan.of(made.deck()).orElseThrow();
      Duration slides = Duration.ZERO;
      for (int i = 0; i < made.deck().slides().size(); i++) {
        assertEquals(made.deck().slides().get(i).planned().orElseThrow(), plan.slide(i));
        assertFalse(plan.slide(i).isNegative());
        slides = slides.plus(plan.slide(i));
      }
      assertEquals(Duration.ofSeconds(seconds), slides);
    }
  }
}
