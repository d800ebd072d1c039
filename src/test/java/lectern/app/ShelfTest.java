package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import lectern.deck.Meta;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.theme.BuiltIn;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {
  private static final Size SMALL = new Size(80, 24);
  private static final Size LARGE = new Size(140, 40);

  /// Three days of two talks each: `d1t1.md` … `d3t2.md`.
  private static Entry[] conference() {
    return IntStream.range(0, 6)
        .mapToObj(i -> entry("Conf", i / 2 + 1, i % 2 + 1))
        .toArray(Entry[]::new);
  }

  private static Entry entry(String event, int day, int order) {
    Meta meta =
        new Meta(
            "Talk " + day + "." + order,
            Optional.empty(),
            List.of("Ada", "Bob"),
            Optional.of(event),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(day),
            OptionalInt.of(order),
            Optional.empty(),
            Optional.of(Duration.ofMinutes(10L * day + order)),
            List.of("tcp", "xdp"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Entry.of("d" + day + "t" + order + ".md", meta);
  }

  @ParameterizedTest
  @CsvSource({
    "up, 1.1",
    "down, 1.2",
    "j j k, 1.2",
    "}, 2.1",
    "} }, 3.1",
    "} } }, 3.2",
    "down {, 1.1",
    "} {, 1.1",
    "G, 3.2",
    "G g g, 1.1",
    "pgdn pgdn, 3.2",
    "end home, 1.1",
  })
  void keysMoveTheCursor(String keys, String title) {
    assertEquals(
        "Talk " + title, Play.shelf(SMALL, conference()).press(keys).model.shelf().entry().title());
  }

  @Test
  void tellsEverythingOfATalk() {
    Play play = Play.shelf(SMALL, conference());
    play.happens(
        new Msg.Outlined(
            List.of(
                entry("Conf", 1, 1)
                    .outline(
                        Entry.Outline.of(Play.deck(Play.slide("a", 0), Play.slide("b", 0)))))));
    String screen = play.screen();
    for (String part :
        List.of(
            "Conf",
            "6 decks",
            "Day 1",
            "Day 2",
            "Talk 1.1",
            "Ada, Bob",
            "#tcp #xdp",
            "11 min",
            "2 slides")) {
      assertTrue(screen.contains(part), part + " is missing in\n" + screen);
    }
  }

  @Test
  void aLargeScreenShowsTheFirstSlideAndTheTitles() {
    Play play = Play.shelf(LARGE, conference());
    Entry.Outline outline =
        Entry.Outline.of(Play.deck(Play.slide("First of all", 1), Play.slide("And then", 0)));
    play.happens(new Msg.Outlined(List.of(entry("Conf", 1, 1).outline(outline))));
    assertTrue(play.screen().contains("all of First of all"));
    assertTrue(play.screen().contains("2 And then"), play.screen());
    assertTrue(play.screen().contains("#tcp #xdp"), play.screen());
    assertFalse(play.happens(new Msg.Resized(SMALL)).screen().contains("all of First of all"));
  }

  @Test
  void enterOpensAndQComesBackToTheSamePlace() {
    Play play = Play.shelf(SMALL, conference()).press("} enter");
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("d2t1.md")));
    play.happens(
        new Msg.DeckOpened(
            "d2t1.md",
            Play.deck(Play.slide("x", 0), Play.slide("y", 0)),
            List.of(),
            new Position(1, 0)));
    assertEquals("2.0", play.at());
    assertTrue(play.cmds.contains(new Cmd.WatchDeck("d2t1.md")));
    play.press("q");
    assertTrue(play.cmds.contains(new Cmd.KeepPlace("d2t1.md", new Position(1, 0))));
    assertTrue(play.model.talk().isEmpty());
    assertEquals("d2t1.md", play.model.shelf().entry().path());
    play.press("q");
    assertEquals(new Cmd.Quit(), play.cmds.getLast());
    assertTrue(play.cmds.contains(new Cmd.KeepShelf("d2t1.md")));
  }

  @Test
  void bracesGoToTheNextDeckAndStopAtTheEnd() {
    Play play = Play.shelf(SMALL, conference()).press("G");
    play.happens(
        new Msg.DeckOpened("d3t2.md", Play.deck(Play.slide("x", 0)), List.of(), Position.START));
    play.cmds.clear();
    play.press("{");
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("d3t1.md")));
    play.press("}");
    assertTrue(play.screen().contains("This is the last deck."));
  }

  @Test
  void aClickOpensTheTalkUnderIt() {
    Play play = Play.shelf(SMALL, conference());
    List<String> rows = play.screen().lines().toList();
    int row =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).contains("Talk 2.2"))
            .findFirst()
            .orElseThrow();
    play.happens(new Msg.Clicked(10, row));
    assertEquals(new Cmd.OpenDeck("d2t2.md"), play.cmds.getLast());
    play.cmds.clear();
    play.happens(new Msg.Clicked(10, 0));
    assertEquals(List.of(), play.cmds);
  }

  @Test
  void theEntryUnderTheCursorIsAlwaysInView() {
    Entry[] many =
        IntStream.range(0, 3000)
            .mapToObj(i -> entry("Conf " + i / 1000, i / 30, i % 30))
            .toArray(Entry[]::new);
    Play play = Play.shelf(SMALL, many);
    Random random = new Random(3);
    String[] keys = {"down", "up", "pgdn", "pgup", "}", "{", "G", "home", "j"};
    for (int i = 0; i < 400; i++) {
      play.press(keys[random.nextInt(keys.length)]);
      if (i % 20 == 0) {
        play.happens(new Msg.Resized(new Size(20 + random.nextInt(180), 6 + random.nextInt(60))));
      }
      String title = play.model.shelf().entry().title();
      assertTrue(play.screen().contains(title), title + " is not in\n" + play.screen());
    }
  }

  @Test
  void aLibraryReadAgainKeepsCursorAndOutlines() {
    Play play = Play.shelf(SMALL, conference());
    Entry.Outline outline = Entry.Outline.of(Play.deck(Play.slide("a", 0)));
    play.happens(new Msg.Outlined(List.of(entry("Conf", 2, 1).outline(outline)))).press("}");
    List<Entry> more = List.of(entry("Conf", 1, 0), entry("Conf", 2, 1), entry("Conf", 4, 1));
    play.happens(new Msg.LibraryRead(new Library(more), true));
    assertEquals("d2t1.md", play.model.shelf().entry().path());
    assertEquals(Optional.of(outline), play.model.shelf().entry().outline());
    play.happens(new Msg.LibraryRead(Library.EMPTY, true));
    assertTrue(play.press("down enter").screen().contains("There is no Markdown file here."));
    play.happens(new Msg.LibraryRead(new Library(more), true)).press("down");
    assertEquals("d2t1.md", play.model.shelf().entry().path());
  }

  @Test
  void themesArePreviewedAndGoBack() {
    Theme other = new Theme("other", "", java.util.Map.of());
    Play play = Play.shelf(SMALL, conference());
    var themes =
        java.util.stream.Stream.of(BuiltIn.DARK, other)
            .map(theme -> new ThemeParsed(theme, List.of()))
            .toList();
    play.happens(new Msg.ThemesRead(themes)).press("t down");
    assertEquals("other", play.model.theme().name());
    assertEquals("dark", play.press("esc").model.theme().name());
    assertEquals("other", play.press("t down enter").model.theme().name());
    assertTrue(play.model.overlay().isEmpty());
  }

  @Test
  void whatFailsIsSaidUntilTheNextKey() {
    Play play =
        Play.shelf(SMALL, conference()).happens(new Msg.Failed("x.md: there is no such file"));
    assertTrue(play.screen().contains("x.md: there is no such file"));
    assertFalse(play.press("down").screen().contains("x.md"));
  }

  @Test
  void dayJumpedToIsShownFromItsHeading() {
    Play play = Play.shelf(new Size(80, 12), conference()).press("}");
    assertTrue(play.screen().lines().toList().get(3).startsWith("   Day 2 ─"), play.screen());
    play.press("up");
    assertTrue(play.screen().lines().toList().get(3).contains("Talk 1.2"), play.screen());
  }

  @Test
  void noHalfEntryOnTop() {
    for (int rows = 10; rows < 20; rows++) {
      Play play = Play.shelf(new Size(80, rows), conference());
      for (String key : List.of("down", "down", "down", "down", "down", "up", "up", "G", "k")) {
        String first = play.press(key).screen().lines().toList().get(3);
        assertTrue(first.isBlank() || first.contains("Talk") || first.contains("Day"), first);
      }
    }
  }

  @Test
  void narrowHeadAndFootSayWholeWords() {
    List<String> lines = Play.shelf(new Size(34, 12), conference()).screen().lines().toList();
    assertEquals("   Conf   6 decks · 2 h 9 min", lines.get(1).replaceAll(" {2,}", "   "));
    assertEquals("   ↑↓ choose   1/6", lines.getLast().replaceAll(" {2,}", "   "));
    assertEquals(
        "   Conf",
        Play.shelf(new Size(24, 12), conference())
            .screen()
            .lines()
            .toList()
            .get(1)
            .stripTrailing());
  }
}
