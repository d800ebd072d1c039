package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Inline;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.deck.Source;
import lectern.grid.Size;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkTest {
  private static final Size SIZE = new Size(80, 24);
  private static final Deck DECK =
      Play.deck(
          Play.slide("one", 0),
          Play.slide("two", 2),
          Play.slide("three", 0),
          Play.slide("four", 1));

  @ParameterizedTest
  @CsvSource({
    "space, 2.0",
    "space space, 2.1",
    "right right right, 2.2",
    "l l l l, 3.0",
    "j j j j h, 2.2",
    "J J, 3.0",
    "J J K, 2.0",
    "] [, 1.0",
    "G, 4.0",
    "G g g, 1.0",
    "end home, 1.0",
    "3 G, 3.0",
    "2 enter, 2.0",
    "9 9 G, 4.0",
    "9 9 9 9 9 9 9 9 9 G, 4.0",
    "2 esc enter, 2.0",
    "2 esc enter enter, 2.1",
    "2 J, 3.0",
    "g x space, 2.0",
    "pgdn pgdn pgup, 2.0",
    "space backspace, 1.0",
    "h h h, 1.0",
    "G space space space space, 4.1",
  })
  void keysMove(String keys, String at) {
    assertEquals(at, Play.deck(SIZE, DECK).press(keys).at());
  }

  @Test
  void nextAndPreviousWalkEveryDeckBothWays() {
    for (Size size : List.of(SIZE, new Size(40, 8), new Size(20, 5), new Size(3, 2))) {
      Play play = Play.deck(size, DECK);
      List<String> on = new ArrayList<>(List.of(play.at()));
      for (String at = play.press("space").at();
          !at.equals(on.getLast());
          at = play.press("space").at()) {
        on.add(at);
      }
      List<String> back = new ArrayList<>(List.of(play.at()));
      for (String at = play.press("left").at();
          !at.equals(back.getLast());
          at = play.press("left").at()) {
        back.add(at);
      }
      assertEquals(on, back.reversed(), "at " + size);
      assertEquals("4.1", on.getLast().replaceAll("p.*", ""), "at " + size);
    }
  }

  @Test
  void stepsShowOneAfterTheOther() {
    Play play = Play.deck(SIZE, DECK).press("2 G");
    assertFalse(play.screen().contains("two step 1"));
    assertTrue(play.press("space").screen().contains("two step 1"));
    assertFalse(play.screen().contains("two step 2"));
    assertTrue(play.press("space").screen().contains("two step 2"));
    assertTrue(play.screen().contains("●●"));
  }

  @Test
  void statusLineTellsEventTalkAndSlide() {
    String foot = Play.deck(SIZE, DECK).press("2 G").screen().lines().toList().getLast();
    assertTrue(foot.contains("one") && foot.contains("2/4") && foot.contains("○○"), foot);
  }

  @Test
  void anyResizeHolds() {
    Random random = new Random(5);
    Play play = Play.deck(SIZE, DECK);
    String[] keys = {"space", "left", "J", "G", "home", "t", "esc", "?", "i", "down"};
    for (int i = 0; i < 2000; i++) {
      Size size = new Size(1 + random.nextInt(200), 1 + random.nextInt(60));
      play.happens(new Msg.Resized(size)).press(keys[random.nextInt(keys.length)]);
      assertEquals(size, View.view(play.model).size());
      assertEquals(play.talk().deck().clamp(play.talk().at()), play.talk().at());
    }
  }

  /// One paragraph of words that are numbered, over many pages.
  @Test
  void whatWasOnTopStaysInSightHoweverTheScreenIsDragged() {
    String words = IntStream.range(0, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Block text = new Block.Paragraph(List.of(new Inline.Text(words)));
    Slide slide = new Slide(List.of(text), List.of(), 0, new Source("t.md", 1, 1));
    Play play = Play.deck(SIZE, Play.deck(slide)).press("space space space space space");
    assertEquals(5, play.talk().page());
    int top = firstWord(play);
    int slack = 20;
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Size size = new Size(40 + random.nextInt(160), 10 + random.nextInt(50));
      play.happens(new Msg.Resized(size));
      int first = firstWord(play);
      assertTrue(first <= top + slack && lastWord(play) >= top - slack, size + ": " + first);
    }
    assertEquals(5, play.happens(new Msg.Resized(SIZE)).talk().page());
  }

  private static int firstWord(Play play) {
    return wordsOnScreen(play).getFirst();
  }

  private static int lastWord(Play play) {
    return wordsOnScreen(play).getLast();
  }

  private static List<Integer> wordsOnScreen(Play play) {
    return Pattern.compile("w(\\d+)")
        .matcher(play.screen())
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  @Test
  void placeIsKeptWhenTheSlideChanges() {
    Play play = Play.deck(SIZE, DECK).press("J");
    assertTrue(play.cmds.contains(new Cmd.KeepPlace("deck.md", new Position(1, 0))));
  }

  @Test
  void quitKeepsThePlaceFirst() {
    Play play = Play.deck(SIZE, DECK).press("J space");
    play.cmds.clear();
    play.press("q");
    assertEquals(new Cmd.KeepPlace("deck.md", new Position(1, 1)), play.cmds.getFirst());
    assertEquals(new Cmd.Quit(), play.cmds.getLast());
  }

  @Test
  void aChangedDeckIsShownOnTheSlideThatChanged() {
    Deck changed =
        Play.deck(
            Play.slide("one", 0), Play.slide("two", 2), Play.slide("3", 1), Play.slide("four", 1));
    Play play = Play.deck(SIZE, DECK).happens(new Msg.DeckReread("deck.md", changed, List.of()));
    assertEquals("3.1", play.at());
    assertTrue(play.screen().contains("all of 3"));
  }

  @Test
  void aChangeOfTheSlideOnScreenKeepsItsStep() {
    Deck changed = Play.deck(Play.slide("one", 0), Play.slide("zwei", 2), Play.slide("three", 0));
    Play play =
        Play.deck(SIZE, DECK)
            .press("J space")
            .happens(new Msg.DeckReread("deck.md", changed, List.of()));
    assertEquals("2.1", play.at());
    assertTrue(play.screen().contains("zwei step 1"));
  }

  @Test
  void aDeckThatLostItsEndStaysInside() {
    Deck shorter = Play.deck(Play.slide("one", 0), Play.slide("two", 2));
    Play play =
        Play.deck(SIZE, DECK).press("G").happens(new Msg.DeckReread("deck.md", shorter, List.of()));
    assertEquals("2.0", play.at());
  }

  @Test
  void aBrokenEditKeepsTheLastGoodDeckAndSaysWhy() {
    List<Diagnostic> broken = List.of(Play.error("the front matter does not end"));
    Play play =
        Play.deck(SIZE, DECK)
            .press("J")
            .happens(new Msg.DeckReread("deck.md", Play.deck(Play.slide("bad", 0)), broken));
    assertTrue(play.screen().contains("all of two"));
    assertTrue(play.screen().contains("deck.md:3:5: the front matter does not end"));
  }

  @Test
  void findingsAreSaidAndListed() {
    Play play = Play.deck(SIZE, DECK);
    play.happens(
        new Msg.DeckReread(
            "deck.md",
            DECK,
            List.of(Play.warning("unknown key titel: title?"), Play.warning("two"))));
    assertTrue(play.screen().contains("deck.md:3:5: unknown key titel: title?"), play.screen());
    assertTrue(play.press("i").screen().contains("line 3, column 5"));
    assertFalse(play.press("esc").screen().contains("line 3, column 5"));
  }

  @Test
  void helpListsTheKeysOfThePlace() {
    String help = Play.deck(new Size(100, 40), DECK).press("?").screen();
    assertTrue(help.contains("next step, page or slide") && !help.contains("a screen down"), help);
  }

  @Test
  void anEmptySlideIsASlide() {
    Slide empty = new Slide(List.of(), List.of(), 0, Play.slide("x", 0).source());
    assertEquals("1.0", Play.deck(SIZE, Play.deck(empty)).press("space left space").at());
  }

  @Test
  void endOfTheTalkIsSaid() {
    Play play = Play.deck(new Size(80, 24), Play.deck(Play.slide("One", 1), Play.slide("Two", 1)));
    play.press("space space space");
    assertEquals("2.1", play.at());
    assertFalse(play.screen().contains("The end."), play.screen());
    assertTrue(play.press("space").screen().contains("The end.  q quits."), play.screen());
    assertEquals("2.1", play.at());
    assertFalse(play.press("left").screen().contains("The end."), play.screen());
  }

  @Test
  void theRunningSectionIsNamedAndIndentsTheOutline() {
    Slide part = Play.slide("Part one", 0);
    Slide inside = Play.slide("inside", 0);
    Slide member = new Slide("Part one", inside.blocks(), inside.notes(), 0, true, inside.source());
    Play play = Play.deck(SIZE, Play.deck(Play.slide("one", 0), part, member)).press("3 G");
    String foot = play.screen().lines().toList().getLast();
    assertTrue(foot.contains("one · Part one"), foot);
    List<String> outline = play.press("o").screen().lines().toList();
    assertTrue(column(outline, "3 inside") > column(outline, "2 Part one"), () -> outline + "");
  }

  @Test
  void aDeckThatWasAlwaysEmptyIsNotSaidToHaveBeenEmptied() {
    Slide empty = new Slide(List.of(), List.of(), 0, Play.slide("x", 0).source());
    List<Diagnostic> nothing = List.of(Play.warning("has nothing in it"));
    Play play = Play.deck(SIZE, Play.deck(empty));
    play.happens(new Msg.DeckReread("deck.md", Play.deck(empty), nothing));
    assertFalse(play.screen().contains("as it was before"), play.screen());
    Play other = Play.deck(SIZE, DECK);
    other.happens(new Msg.DeckReread("deck.md", Play.deck(empty), nothing));
    assertTrue(other.screen().contains("deck.md: is empty now"), other.screen());
  }

  private static int column(List<String> rows, String text) {
    return rows.stream().mapToInt(row -> row.indexOf(text)).max().orElseThrow();
  }

  @Test
  void aHeaderStandsAboveTheSlideAndKeepsItsDistance() {
    byte[] text = "---\nheader: '{title}, {slide}'\ntitle: T\n---\n# One\n".getBytes(UTF_8);
    Deck headed = DeckParser.parse("t.md", text).deck();
    Play play = Play.deck(new Size(80, 24), headed).press("J");
    List<String> rows = play.screen().lines().toList();
    assertEquals("  T, 2", rows.get(0));
    assertEquals("", rows.get(1));
    assertTrue(rows.stream().anyMatch(row -> row.strip().equals("One")), play.screen());
    Play low = Play.deck(new Size(40, 8), headed).press("J");
    assertTrue(low.screen().contains("One"), low.screen());
  }
}
