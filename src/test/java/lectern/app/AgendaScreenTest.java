package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lectern.Golden;
import lectern.deck.Deck;
import lectern.grid.Size;
import lectern.library.Compilation;
import lectern.library.Compilation.Answer;
import lectern.library.Playlist;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The speaker's screen of a playlist with times.
class AgendaScreenTest {
  private static final Map<String, Deck> DECKS =
      Map.of("a.md", deck("a.md", "Clocks", 4), "b.md", deck("b.md", "Watches", 6));

  private static Deck deck(String path, String title, int minutes) {
    String text =
        """
        ---
        title: %1$s
        duration: %2$dm
        ---
        # One of %1$s

        first

        <!-- Say it. -->

        ---

        # Two

        last
        """
            .formatted(title, minutes);
    return DeckParser.parse(path, text.getBytes(UTF_8)).deck();
  }

  private static Play play(String size, String lines) {
    Deck deck =
        Compilation.of(
                "x.playlist",
                Playlist.parse(lines),
                path -> Answer.of(Objects.requireNonNull(DECKS.get(path))))
            .deck();
    return Play.deck(Size.parse(size).orElseThrow(), deck).at(100).press("s");
  }

  private static Play wall(Play play, String time) {
    return play.happens(new Msg.Tick(Duration.ofSeconds(100), Optional.of(LocalTime.parse(time))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "100x30", "200x50"})
  void looksAsItDid(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Play play = play(size, "slot: 5m\na.md\nb.md\n").press("space").at(130);
    shots.add(new Golden.Shot("on time in a slot", View.view(play.model)));
    play.press("G").at(140);
    shots.add(new Golden.Shot("ahead by both talks", View.view(play.model)));
    Play day = wall(play(size, "14:00-14:05\na.md\n14:10-14:15\nb.md\n"), "14:12:30");
    shots.add(new Golden.Shot("behind by the clock, not begun", View.view(day.model)));
    Golden.check("app/agenda." + size + ".txt", BuiltIn.DARK, shots);
  }

  /// The number says all the way how late it is against the whole of it.
  @Test
  void oneNumberGoesThroughAllTalks() {
    Play play = play("100x30", "slot: 5m\na.md\nb.md\n").press("space");
    assertTrue(play.at(400).screen().contains("+3:38 behind"), play.screen());
    play.press("J J");
    assertTrue(play.screen().contains("+2:02 behind"), play.screen());
    play.press("J J");
    assertTrue(play.screen().contains("on time"), play.screen());
  }

  @Test
  void byTheTimeOfDayItCountsWithoutATimer() {
    Play play = play("100x30", "14:00-14:05\na.md\n14:10-14:15\nb.md\n");
    assertTrue(wall(play, "13:58:00").screen().contains("-2:00 ahead"), play.screen());
    assertTrue(wall(play, "13:58:00").screen().contains("15:00 of 15:00 left"), play.screen());
    play.press("J J J");
    assertTrue(wall(play, "14:06:00").screen().contains("on time"), play.screen() + "a break");
    assertTrue(wall(play, "14:12:00").screen().contains("behind"), play.screen());
    wall(play, "14:12:00.25");
    assertEquals(Duration.ofMillis(100_750), Podium.wakes(play.model).orElseThrow(), "each second");
  }
}
