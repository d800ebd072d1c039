package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.Golden;
import lectern.browse.Order;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Names;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.library.Compilation;
import lectern.library.Entry;
import lectern.library.Folder;
import lectern.library.Marks;
import lectern.library.Playlist;
import lectern.library.Talks;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shelf narrowed down and sorted, and what is marked on it and in its talks.
class BrowsingTest {
  private static final Size SMALL = new Size(80, 24);

  private static final List<String> TALKS =
      List.of(
          "tcp.md; Is TCP over; Conf 26; 1; 2026-03-01; Ada Moss; tcp, transport",
          "xdp.md; An XDP workshop; Conf 26; 1; 2026-03-01; Ada Moss, Bo Lind; xdp, bpf",
          "hall.md; From the hallway; Conf 26; 2; 2026-03-02; ; xdp",
          "time.md; Time for all; Conf 26; 2; 2026-03-02; Cy Grün; ptp, tsn",
          "rtl.md; שלום עולם (1); Conf 26; 3; 2026-03-03; Dana; tsn");

  private static Deck deck(String title) {
    return Talks.deck(title, "One", "Two", "Three");
  }

  private static Play shelf(Size size) {
    Entry[] entries =
        TALKS.stream()
            .map(Talks::entry)
            .map(entry -> entry.outline(Entry.Outline.of(deck(entry.title()))))
            .toArray(Entry[]::new);
    return Play.shelf(size, entries)
        .happens(new Msg.MarksRead(marks()))
        .happens(new Msg.StarsRead(marks().stars(), Optional.empty()));
  }

  /// One deck read, one begun, one starred.
  private static Marks marks() {
    List<Integer> keys = Names.of(deck("")).keys();
    return new Marks(
        new Folder("/h"),
        Map.of("/h/tcp.md", Set.copyOf(keys), "/h/xdp.md", Set.of(keys.get(1))),
        Playlist.parse("/h/time.md#2  Two\n"),
        List.of("/h/tcp.md", "/h/xdp.md"));
  }

  private static Play withStars(Size size) {
    Entry entry = Entry.of("/s/stars.playlist", Meta.titled("Stars"));
    return shelf(size)
        .happens(new Msg.StarsRead(marks().stars(), Optional.of(entry)))
        .happens(new Msg.Outlined(List.of(entry.outline(Entry.Outline.of(deck("Stars"))))));
  }

  private static String shown(Play play) {
    return play.model.shelf().shown().entries().stream()
        .map(entry -> entry.path().replaceAll(".*/|\\..*", ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void looksSo() {
    List<Golden.Shot> shots = new ArrayList<>();
    for (Size size : List.of(SMALL, new Size(100, 30), new Size(200, 50))) {
      for (String keys : List.of("", "f", "f x down down down space", "f x enter", "S")) {
        Play play = withStars(size);
        play.press(keys.isEmpty() ? "down" : keys);
        shots.add(new Golden.Shot(keys.isEmpty() ? "marks" : keys, View.view(play.model)));
      }
    }
    Golden.check("app/shelf.txt", BuiltIn.DARK, shots);
  }

  @ParameterizedTest
  @CsvSource({
    "f x d p enter, xdp hall",
    "f x d p esc, tcp xdp hall time rtl",
    "f x d p backspace backspace backspace enter, tcp xdp hall time rtl",
    "f g r u n enter, time",
    "f down enter, hall time rtl",
    "f down space down space enter, xdp hall time rtl",
    "f down tab tab up enter, tcp xdp hall time rtl",
    "f z z z, ''",
    "f z z z esc, tcp xdp hall time rtl",
    "f x enter esc, tcp xdp hall time rtl",
    "f x enter f shift+tab enter, tcp xdp hall time rtl",
    "f down down down down enter, time",
    "S, xdp hall tcp time rtl",
    "S S, rtl hall time tcp xdp",
    "S S S S, xdp tcp hall time rtl",
    "S S S S S, tcp xdp hall time rtl",
  })
  void keysNarrowDownAndSort(String keys, String expected) {
    assertEquals(expected, shown(shelf(SMALL).press(keys)));
  }

  @Test
  void theFilterIsSaidAndEscForgetsIt() {
    Play play = shelf(SMALL).press("f x down down down space enter");
    assertTrue(play.screen().contains("Conf 26 · “x”"), play.screen());
    assertTrue(play.screen().contains("2 of 5 decks"), play.screen());
    assertTrue(play.screen().contains("esc shows all"), play.screen());
    play.press("esc");
    assertFalse(play.screen().contains("“x”"));
    assertTrue(
        shelf(SMALL).press("f q q q enter").screen().contains("No deck is so. Esc shows all."));
  }

  @Test
  void sortingIsKeptAndTheCursorStaysOnItsDeck() {
    Play play = shelf(SMALL).press("down S");
    assertEquals("xdp.md", play.model.shelf().entry().path());
    assertTrue(play.cmds.contains(new Cmd.KeepOrder(Order.TITLE)));
    assertTrue(play.screen().contains("by title"));
  }

  @Test
  void bracesFollowWhatIsShown() {
    Play play = shelf(SMALL).press("f x d p enter enter");
    play.happens(new Msg.DeckOpened("xdp.md", deck("x"), List.of(), Position.START)).press("}");
    assertEquals(new Cmd.OpenDeck("hall.md"), play.cmds.getLast());
    play.happens(new Msg.DeckOpened("hall.md", deck("x"), List.of(), Position.START)).press("}");
    assertTrue(play.screen().contains("This is the last deck."));
  }

  @Test
  void aDeckThatIsNotUnreadAnyMoreStillHasNeighbours() {
    Play play = shelf(SMALL).press("f down enter down");
    assertEquals("hall time rtl", shown(play));
    play.happens(new Msg.DeckOpened("time.md", deck("x"), List.of(), Position.START));
    stay(play);
    play.happens(new Msg.Outlined(List.of()));
    assertEquals("hall rtl", shown(play));
    play.press("}");
    assertEquals(new Cmd.OpenDeck("rtl.md"), play.cmds.getLast());
    play.press("{");
    assertEquals(new Cmd.OpenDeck("hall.md"), play.cmds.getLast());
    assertEquals("rtl.md", play.press("q").model.shelf().entry().path());
  }

  private static void stay(Play play) {
    Talk talk = play.talk();
    play.happens(new Msg.Stayed(talk.path(), talk.at(), talk.page()));
  }

  private static Stream<Cmd> seen(Play play) {
    return play.cmds.stream().filter(Cmd.KeepSeen.class::isInstance);
  }

  @Test
  void aSlideIsSeenOnceItsLastStepStaysOnScreen() {
    Deck deck = Play.deck(Play.slide("a", 1), Play.slide("b", 0));
    Play play = Play.deck(SMALL, deck);
    assertTrue(play.cmds.contains(new Cmd.AwaitStay("deck.md", Position.START, 0)));
    stay(play);
    assertEquals(0, seen(play).count());
    play.press("space");
    assertTrue(play.cmds.contains(new Cmd.AwaitStay("deck.md", new Position(0, 1), 0)));
    stay(play);
    stay(play);
    assertEquals(1, seen(play).count());
    play.press("space");
    play.happens(new Msg.Stayed("deck.md", new Position(0, 1), 0));
    play.happens(new Msg.Stayed("other.md", new Position(1, 0), 0));
    assertEquals(1, seen(play).count());
    stay(play);
    assertEquals(2, seen(play).count());
  }

  @Test
  void aLongSlideIsSeenOnItsLastPage() {
    String[] lines = new String[12];
    java.util.Arrays.setAll(lines, i -> "(line " + i);
    Deck long12 =
        new Deck(
            Meta.NONE,
            List.of(
                new lectern.deck.Slide(
                    Stream.of(lines).map(Play::paragraph).toList(),
                    List.of(),
                    0,
                    new lectern.deck.Source("x", 1, 1))));
    Play play = Play.deck(new Size(40, 10), long12);
    stay(play);
    assertEquals(0, seen(play).count());
    play.press("space space space space space space");
    stay(play);
    assertEquals(1, seen(play).count());
  }

  @Test
  void starsComeAndGo() {
    Play play = shelf(SMALL);
    play.happens(new Msg.DeckOpened("tcp.md", deck("x"), List.of(), Position.START));
    assertFalse(play.screen().contains("★"));
    assertTrue(play.press("*").screen().contains("★ 1/3"), play.screen());
    assertTrue(play.press("o").screen().contains("One"));
    assertTrue(play.screen().lines().anyMatch(line -> line.contains("One") && line.contains("★")));
    assertFalse(play.press("esc *").screen().contains("★"));
    assertEquals(2, play.cmds.stream().filter(Cmd.KeepStars.class::isInstance).count());
    assertTrue(play.press("q g g *").model.marks().isWhole("tcp.md"));
    assertTrue(play.press("enter").model.talk().isEmpty());
    play.happens(new Msg.DeckOpened("tcp.md", deck("x"), List.of(), Position.START));
    assertTrue(play.press("*").screen().contains("The whole deck is starred"));
  }

  @Test
  void aStarInAPlaylistIsItsDecks() {
    Compilation made =
        Compilation.of(
            "/s/stars.playlist",
            Playlist.parse("/h/time.md#2  Two\n"),
            _ -> Compilation.Answer.of(deck("Time for all")));
    Play play = withStars(SMALL);
    play.happens(new Msg.DeckOpened("/s/stars.playlist", made.deck(), List.of(), Position.START));
    assertTrue(play.press("*").screen().contains("only names the talk"), play.screen());
    play.press("space");
    assertTrue(play.screen().contains("★ 2/2"), play.screen());
    stay(play);
    assertTrue(
        play.cmds.contains(
            new Cmd.KeepSeen(java.util.Objects.requireNonNull(made.deck().origins().get(1)))));
    play.press("*");
    assertEquals("", play.model.marks().stars().text());
  }

  @Test
  void progressIsSaidWhereItTakesItsTime() {
    Play play = shelf(SMALL).happens(new Msg.Progressed(1200, 5000));
    assertTrue(play.screen().contains("reading 1,200/5,000"), play.screen());
    assertFalse(play.happens(new Msg.Progressed(0, 0)).screen().contains("reading"));
  }

  @Test
  void titlesFromTheRightAreInTheOrderTheyAreSeen() {
    assertTrue(shelf(SMALL).screen().contains("(1) םלוע םולש"), shelf(SMALL).screen());
    Play play = shelf(SMALL);
    play.happens(new Msg.DeckOpened("rtl.md", deck("שלום"), List.of(), Position.START));
    assertTrue(play.screen().lines().toList().getLast().contains("םולש"));
  }

  @Test
  void aLoneDeckIsTheOnlyOneByEveryKey() {
    String only = "This is the only deck.";
    Play play = Play.deck(SMALL, deck("x"));
    for (String key : List.of("}", "{", "O")) {
      assertTrue(play.press(key).screen().contains(only), key);
    }
  }

  @Test
  void whatIsReadScrollsNoFurtherThanItsEnd() {
    for (String open : List.of("?", "i")) {
      Play play = Play.deck(new Size(60, 12), deck("x"));
      for (int i = 0; i < 30; i++) {
        play.happens(
            new Msg.DeckReread(
                "deck.md",
                deck("x" + i),
                Stream.generate(() -> Play.warning("odd")).limit(20).toList()));
      }
      play.press(open);
      String before = play.screen();
      play.press("end down pgdn down down down");
      String last = play.screen();
      assertFalse(last.equals(before), open);
      assertFalse(play.press("up").screen().equals(last), open);
      assertEquals(last, play.press("down").screen(), open);
      assertEquals(before, play.press("home").screen(), open);
    }
  }

  @Test
  void anyKeysKeepTheCursorOnADeck() {
    String[] keys = {
      "f",
      "S",
      "*",
      "x",
      "d",
      "space",
      "down",
      "up",
      "enter",
      "esc",
      "G",
      "}",
      "{",
      "q",
      "pgdn",
      "tab",
      "backspace",
      "j"
    };
    Random random = new Random(11);
    Play play = withStars(SMALL);
    for (int i = 0; i < 3000; i++) {
      String key = keys[random.nextInt(keys.length)];
      play.press(key);
      if (i % 100 == 99) {
        play.happens(new Msg.Resized(new Size(1 + random.nextInt(150), 1 + random.nextInt(50))));
        play.happens(new Msg.DeckOpened("hall.md", deck("x"), List.of(), Position.START));
      }
      Shelf shelf = play.model.shelf();
      assertTrue(shelf.isBare() || shelf.selected() < shelf.shown().size(), key);
      assertEquals(play.model.size(), View.view(play.model).size());
    }
  }
}
