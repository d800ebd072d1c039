package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lectern.deck.Deck;
import lectern.deck.Names;
import lectern.library.Run;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastRunsTest {
  private static final Deck DECK = deck("duration: 4m");

  private static Deck deck(String front) {
    String text =
        "---\n" + front + "\n---\n# Übersicht 進捗\n\n---\n\n# Two\u001b[31m\n\n---\n\n# Three\n";
    return DeckParser.parse("t.md", text.getBytes(UTF_8)).deck();
  }

  /// Runs a day apart, each of some seconds a slide; none is a slide passed over.
  private static List<Run> runs(Deck deck, long[]... runs) {
    List<Run> made = new ArrayList<>();
    for (long[] seconds : runs) {
      Run run = new Run(1_600_000_000_000L + made.size() * 86_400_000L, java.util.Map.of());
      for (int i = 0; i < seconds.length; i++) {
        if (seconds[i] > 0) {
          run = run.and(Names.of(deck).keys().get(i), Duration.ofSeconds(seconds[i]));
        }
      }
      made.add(run);
    }
    return made;
  }

  private static String table(Deck deck, List<Run> runs) throws Failure {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Options options = Arguments.parse(new String[] {"rehearsals", "t.md"});
    new PastRuns(deck, runs, ZoneOffset.UTC)
        .table()
        .print(
            options.common(),
            new Surroundings(java.util.Map.of("LECTERN_SCREEN", "no")),
            new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }

  @Test
  void slidesThatAlwaysTakeTooLongAreMarked() throws Failure {
    assertEquals(
        """
                   13 Sep   14 Sep
        #   plan    12:26    12:26    over   slide
        1   1:00     0:50     1:30   +0:30   Übersicht 進捗
        2   1:00     1:01     1:20   +0:20   ! Two [31m
        3   1:00        –     0:30   -0:30   Three

            3:00     1:51     3:20   +0:20   all

        Slide 2: longer than planned in every run.
        """,
        table(deck("duration: 3m"), runs(DECK, new long[] {50, 61, 0}, new long[] {90, 80, 30})));
  }

  @Test
  void theLastFiveHaveAColumnAndAllCount() throws Failure {
    long[] over = {99, 99, 99};
    long[] under = {1, 99, 99};
    String table = table(DECK, runs(DECK, under, over, over, over, over, over, over));
    assertEquals(5, table.lines().findFirst().orElseThrow().strip().split("\\s{2,}").length);
    assertEquals(
        "Slides 2, 3: longer than planned in every run.", table.lines().toList().getLast());
  }

  @Test
  void withoutAPlanThereAreTimesOnly() throws Failure {
    Deck open = deck("title: x");
    assertEquals(
        """
                   13 Sep
        #   plan    12:26   over   slide
        """,
        table(open, runs(open, new long[] {5}))
            .lines()
            .limit(2)
            .map(l -> l + "\n")
            .reduce("", String::concat));
  }

  @Test
  void notRehearsedYetIsNotRight(@TempDir Path folder) throws Exception {
    Path deck = Files.writeString(folder.resolve("t.md"), "# One");
    Options options = Arguments.parse(new String[] {"rehearsals", deck.toString()});
    assertEquals(
        Failure.NOT_RIGHT,
        PastRuns.run(
            options, false, folder, new PrintStream(new ByteArrayOutputStream(), true, UTF_8)));
  }
}
