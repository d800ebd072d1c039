package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.grid.Attr;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.library.Entry;
import lectern.search.DeckText;
import lectern.search.Index;
import lectern.theme.Role;
import lectern.theme.Theme;
import lectern.theme.Themes;
import org.junit.jupiter.api.Test;

/// Search, outline and jumps, as keys are pressed.
class FindingTest {
  private static final Size SIZE = new Size(100, 30);

  private static final Deck FRUIT =
      Play.deck(
          Play.slide("Apples", 0),
          Play.slide("Pears", 2),
          Play.slide("Apple cake", 0),
          Play.slide("Plums", 0));
  private static final Deck TREES =
      Play.deck(Play.slide("Oaks", 0), Play.slide("Apple trees", 0), Play.slide("Elms", 0));

  /// The fruit deck on screen, one of two of a library.
  private static Play library() {
    Play play =
        Play.shelf(
            SIZE,
            Entry.of("fruit.md", Meta.NONE).outline(Entry.Outline.of(FRUIT)),
            Entry.of("trees.md", Meta.NONE).outline(Entry.Outline.of(TREES)));
    return play.happens(opened("fruit.md", FRUIT))
        .happens(
            new Msg.Indexed(
                Index.of(List.of(DeckText.of("fruit.md", FRUIT), DeckText.of("trees.md", TREES)))));
  }

  private static Msg opened(String path, Deck deck) {
    return new Msg.DeckOpened(path, deck, List.of(), Position.START);
  }

  private static Play type(Play play, String text) {
    text.chars().forEach(c -> play.press(c == ' ' ? "space" : String.valueOf((char) c)));
    return play;
  }

  /// The rows of the list that have this.
  private static List<String> rows(Play play, String part) {
    return Stream.of(play.screen().split("\n", -1))
        .filter(line -> line.contains("│") && line.contains(part))
        .toList();
  }

  @Test
  void theFirstLetterFindsAndTheSlideStaysInSight() {
    Play play = type(library().press("/"), "a");
    assertTrue(play.screen().contains("all of Apples"), play.screen());
    assertEquals(3, rows(type(play, "pple"), "Apple").size(), play.screen());
    assertTrue(rows(play, "Apple trees").getFirst().contains("Oaks · 2"), play.screen());
  }

  @Test
  void tabNarrowsAndWidens() {
    Play play = type(library().press("/"), "apple");
    assertEquals(1, rows(play, "Apple trees").size());
    assertEquals(0, rows(play.press("tab"), "Apple trees").size());
    assertEquals(1, rows(play.press("tab"), "Apple trees").size());
  }

  @Test
  void enterGoesEscapeReturns() {
    Play play = type(library().press("/"), "plum");
    assertTrue(play.screen().lines().limit(8).anyMatch(l -> l.contains("Plums")), "preview");
    play.press("esc");
    assertEquals("1.0", play.at());
    assertFalse(play.screen().contains("Plums"));
    assertEquals("4.0", play.press("/ enter").at());
  }

  @Test
  void theSlideIsShownWithAllItsSteps() {
    assertEquals("2.2", type(library().press("/"), "pears step").press("enter").at());
  }

  @Test
  void anotherDeckIsReadForItsPreviewAndOpenedByEnter() {
    Play play = type(library().press("/"), "oaks");
    assertTrue(play.cmds.contains(new Cmd.PeekDeck("trees.md")));
    play.happens(new Msg.DeckPeeked("trees.md", TREES));
    assertTrue(play.screen().contains("all of Oaks"), play.screen());
    play.press("enter");
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("trees.md")));
    play.happens(opened("trees.md", TREES));
    assertEquals("1.0", play.at());
    assertEquals(Optional.empty(), play.model.overlay());
  }

  @Test
  void whatIsOpenedWhileTheDeckIsBeingReadStays() {
    Play play = type(library().press("/"), "apple").press("enter").press("n");
    play.press("a").press("l a t e").happens(opened("trees.md", TREES));
    assertEquals("trees.md", play.talk().path());
    assertTrue(play.screen().contains("late"), play.screen());
  }

  @Test
  void aDeckThatIsGoneIsSaidAndTheListStays() {
    Play play = type(library().press("/"), "oaks").press("enter");
    play.happens(new Msg.Failed("trees.md: there is no such file"));
    assertTrue(play.screen().contains("there is no such file"), play.screen());
    assertEquals(1, rows(play, "Oaks").stream().filter(r -> r.contains("▸")).count());
    assertEquals("fruit.md", play.talk().path());
  }

  @Test
  void enterGoesWhereTheCursorIsThoughDecksWereReadAgain() {
    Play play = type(library().press("/"), "apple").press("down down");
    assertTrue(rows(play, "▸ Apple trees").size() == 1, play.screen());
    play.happens(new Msg.Indexed(Index.of(List.of(DeckText.of("fruit.md", FRUIT)))));
    assertTrue(rows(play, "▸ Apple trees").size() == 1, play.screen());
    play.press("enter");
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("trees.md")));
    Deck more = Play.deck(Play.slide("Apple", 0), Play.slide("Apples and trees", 0));
    play =
        type(library().press("/"), "apple")
            .press("down down")
            .happens(
                new Msg.Indexed(
                    Index.of(
                        List.of(
                            DeckText.of("fruit.md", FRUIT),
                            DeckText.of("more.md", more),
                            DeckText.of("trees.md", TREES)))));
    assertTrue(rows(play, "▸ Apple trees").size() == 1, play.screen());
  }

  @Test
  void slashComesBackWithTheCursorOnTheSlideGoneTo() {
    Play play = type(library().press("/"), "apple").press("down down enter");
    play.happens(opened("trees.md", TREES)).press("/");
    assertTrue(rows(play, "▸ Apple trees").size() == 1, play.screen());
  }

  @Test
  void hitsAreWalkedAcrossDecksAndAround() {
    Play play = type(library().press("/"), "apple").press("enter");
    assertEquals("3.0", play.at(), "a whole word is better than the beginning of one");
    assertTrue(play.screen().contains("apple 2/3"), play.screen());
    play.press("n").happens(opened("trees.md", TREES));
    assertEquals("2.0", play.at());
    assertTrue(play.screen().contains("apple 3/3"), play.screen());
    play.press("n").happens(opened("fruit.md", FRUIT));
    assertEquals("1.0", play.at());
    assertTrue(play.screen().contains("apple 1/3"), play.screen());
    assertEquals("3.0", play.press("n").at());
    play.press("N").press("N").happens(opened("trees.md", TREES));
    assertEquals("2.0", play.at());
  }

  @Test
  void theMatchIsLitUntilEscape() {
    Play play = type(library().press("/"), "apple").press("enter");
    assertTrue(lit(play) >= "apple".length());
    play.press("esc");
    assertEquals(0, lit(play));
    assertFalse(play.screen().contains("1/3"));
  }

  @Test
  void theNextHitIsFoundAgainAfterEscape() {
    Play play = type(library().press("/"), "apple").press("enter esc n");
    play.happens(opened("trees.md", TREES));
    assertEquals("2.0", play.at());
    assertTrue(play.screen().contains("apple 3/3") && lit(play) > 0, play.screen());
    assertTrue(library().press("n").screen().contains("Nothing has been searched yet"));
  }

  private static long lit(Play play) {
    var frame = View.view(play.model);
    var match = play.model.theme().style(Role.MATCH);
    long cells = 0;
    for (int y = 0; y < frame.rows(); y++) {
      for (int x = 0; x < frame.columns(); x++) {
        cells += frame.at(x, y).style().equals(match) ? 1 : 0;
      }
    }
    return cells;
  }

  @Test
  void typingErrorsAreForgivenAndSaid() {
    Play play = type(library().press("/"), "aplpes");
    assertTrue(play.screen().contains("near it: apples"), play.screen());
    assertEquals("1.0", play.press("enter").at());
    Play narrow = library().happens(new Msg.Resized(new Size(60, 24))).press("/");
    type(narrow, "aplpes al");
    assertTrue(narrow.screen().contains("/ aplpes al▏"), narrow.screen());
    assertTrue(narrow.screen().contains("near it: apples"), narrow.screen());
    assertFalse(type(library().press("/"), "aplpes deck:x").screen().contains("near it"));
  }

  @Test
  void notesAreFoundAndNotShown() {
    Slide plums = Play.slide("Plums", 0);
    Deck deck =
        Play.deck(
            Play.slide("Apples", 0),
            new Slide(plums.blocks(), List.of(Play.paragraph("wake them up")), 0, plums.source()));
    Play play = type(Play.deck(SIZE, deck).press("/"), "wake");
    assertEquals(1, rows(play, "Plums  in the notes").size(), play.screen());
    assertFalse(play.screen().contains("them up"));
    assertEquals("2.0", play.press("enter").at());
  }

  @Test
  void whatIsPastedIsSearched() {
    Play play = library().press("/").happens(new Msg.Pasted("plums"));
    assertEquals("4.0", play.press("enter").at());
    for (String part :
        List.of("\n\0\u001b[31m tls \"", "-a ", "title:x in:y ", "aé日", "\"a b\" ")) {
      play = library().press("/").happens(new Msg.Pasted(part.repeat(10_000 / part.length())));
      assertTrue(play.screen().contains("Search"), play.screen());
    }
  }

  @Test
  void aSingleDeckCanBeSearchedWithoutALibrary() {
    assertEquals("3.0", type(Play.deck(SIZE, FRUIT).press("/"), "cake").press("enter").at());
  }

  @Test
  void theShelfSearchesAllDecks() {
    Play play =
        Play.shelf(SIZE, Entry.of("fruit.md", Meta.NONE))
            .happens(new Msg.Indexed(Index.of(List.of(DeckText.of("fruit.md", FRUIT)))));
    type(play.press("/"), "cake").press("enter").happens(opened("fruit.md", FRUIT));
    assertEquals("3.0", play.at());
  }

  @Test
  void outlineGoesWhereTheLettersLead() {
    Play play = library().press("o");
    assertTrue(rows(play, "●1 Apples").size() == 1, play.screen());
    assertEquals("3.0", type(play, "apck").press("enter").at());
    assertEquals("4.0", library().press("o down down down enter").at());
    assertEquals("1.0", library().press("o down down esc").at());
  }

  @Test
  void decksAreListedToo() {
    Play play = type(library().press("O"), "oak").press("enter");
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("trees.md")));
    assertEquals("1.0", play.happens(opened("trees.md", TREES)).at());
  }

  @Test
  void jumpsGoBackAndForwardAcrossDecks() {
    Play play = library().press("G");
    assertEquals("4.0", play.at());
    type(play.press("/"), "trees").press("enter").happens(opened("trees.md", TREES));
    assertEquals("2.0", play.at());
    play.press("ctrl+o").happens(opened("fruit.md", FRUIT));
    assertEquals("4.0", play.at());
    assertEquals("1.0", play.press("ctrl+o").at());
    assertEquals("4.0", play.press("tab").at());
    play.press("tab").happens(opened("trees.md", TREES));
    assertEquals("2.0", play.at());
  }

  @Test
  void theWayBackLeadsOverHitsToo() {
    Play play = type(library().press("J /"), "apple").press("enter").press("g g n");
    assertEquals("3.0", play.at());
    play.press("n").happens(opened("trees.md", TREES));
    play.press("ctrl+o").happens(opened("fruit.md", FRUIT));
    assertEquals("3.0", play.at());
    assertEquals("1.0", play.press("ctrl+o").at());
    assertEquals("2.2", play.press("ctrl+o").at(), "with what is lit");
  }

  @Test
  void listsAreFilteredByWhatIsPasted() {
    assertEquals("4.0", library().press("o").happens(new Msg.Pasted("plu")).press("enter").at());
    Play play = library().press("O").happens(new Msg.Pasted("oak")).press("enter");
    assertTrue(play.cmds.contains(new Cmd.OpenDeck("trees.md")));
  }

  @Test
  void decksAreSeenAtOnceAndTheOutlineBeginsWhereOneIs() {
    Play shelf = Play.shelf(SIZE, Entry.of("fruit.md", Meta.NONE)).press("O");
    assertTrue(shelf.cmds.contains(new Cmd.PeekDeck("fruit.md")));
    Play play = library().press("J space");
    assertEquals("2.1", play.at());
    String before = play.screen().lines().limit(8).toList().toString();
    assertEquals(before, play.press("o").screen().lines().limit(8).toList().toString());
  }

  @Test
  void theEndOfALongQueryIsSeen() {
    Play play = library().press("/").happens(new Msg.Pasted("漢字".repeat(60) + "終"));
    assertTrue(play.screen().contains("字終▏"), play.screen());
  }

  @Test
  void aReversedRowIsReversedFromEndToEnd() {
    Theme theme = Themes.read("terminal");
    for (String keys : List.of("/ a p p l", "o", "O a", "o a p c k")) {
      Frame list = library().press(keys).model.overlay().orElseThrow().draw(theme, SIZE);
      int row =
          IntStream.range(0, list.rows())
              .filter(y -> text(list, y).contains("▸"))
              .findFirst()
              .orElseThrow();
      String line = text(list, row);
      int from = line.indexOf('▸');
      for (int x = from; x < list.columns() - 3; x++) {
        assertTrue(list.at(x, row).style().has(Attr.REVERSE), keys + " " + x + ": " + line);
      }
    }
  }

  private static String text(Frame frame, int row) {
    return frame.toString().split("\n", -1)[row];
  }

  @Test
  void overlaysFitAnyScreen() {
    for (int columns = 1; columns < 40; columns += 3) {
      for (int rows = 1; rows < 14; rows++) {
        for (String keys : List.of("/ a", "/ a p p l", "o", "O a")) {
          Size size = new Size(columns, rows);
          Play play = library().happens(new Msg.Resized(size)).press(keys);
          assertEquals(size, View.view(play.model).size());
        }
      }
    }
  }
}
