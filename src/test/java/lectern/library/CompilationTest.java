package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Slide;
import lectern.deck.SlideRef;
import lectern.library.Compilation.Answer;
import org.junit.jupiter.api.Test;

class CompilationTest {
  private static final Deck ONE = Talks.deck("One", "A", "B", "C");
  private static final Deck COVERED = covered(Talks.deck("Two", "X", "Y"));

  /// With a cover, as the parser makes one of front matter.
  private static Deck covered(Deck deck) {
    Slide cover =
        new Slide(
            List.of(new Block.Cover(Meta.titled("Two"))),
            List.of(),
            0,
            deck.slides().getFirst().source());
    return new Deck(deck.meta(), List.of(cover, deck.slides().getFirst(), deck.slides().getLast()));
  }

  private static Compilation of(String text) {
    Map<String, Deck> decks = Map.of("talks/one.md", ONE, "talks/two.md", COVERED);
    return Compilation.of(
        "talks/list.playlist",
        Playlist.parse(text),
        path ->
            decks.containsKey(path) ? Answer.of(decks.get(path)) : Answer.none(path + ": is not"));
  }

  /// Titles, with the section in front where there is one.
  private static String slides(Compilation made) {
    return made.deck().slides().stream()
        .map(slide -> (slide.section().isEmpty() ? "" : slide.section() + "/") + slide.title())
        .collect(Collectors.joining(" "));
  }

  @Test
  void eachTalkHasADivider() {
    Compilation made = of("title: Mine\none.md#2\none.md#3\ntwo.md#3\none.md#1\n");
    assertEquals("One One/B One/C Two Two/Y One One/A", slides(made));
    assertEquals("Mine", made.deck().title());
    assertEquals(List.of(), made.diagnostics());
    SlideRef from = java.util.Objects.requireNonNull(made.deck().origins().get(4));
    assertEquals("talks/two.md 2 Y", from.path() + " " + from.slide() + " " + from.label());
    assertEquals(List.of(1, 2, 4, 6), made.deck().origins().keySet().stream().sorted().toList());
  }

  @Test
  void aCoverIsADividerItself() {
    assertEquals("Two Two/X Two/Y", slides(of("two.md")));
    assertEquals("List", of("two.md").deck().title());
  }

  @Test
  void whatIsMissingIsSaidWithItsLine() {
    Compilation made = of("# comment\nnone.md#2\n\none.md#7\none.md#1 Z\nslot: 20m\n");
    assertEquals("One One/A", slides(made));
    assertEquals(
        """
        talks/list.playlist:2:1: talks/none.md: is not
        talks/list.playlist:4:1: one.md: there is no slide 7: it has 3
        talks/list.playlist:5:1: one.md: no slide is called “Z” now; slide 1 is shown, “A”
        talks/list.playlist:6:1: no talk follows: a slot stands above its talks
        """,
        made.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining()));
  }

  @Test
  void anEmptyListIsADeckThatSaysSo() {
    assertEquals("List", slides(of("")));
    assertEquals(1, of("").diagnostics().size());
    assertEquals("List", slides(of("none.md")));
  }
}
