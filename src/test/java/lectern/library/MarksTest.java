package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.deck.Deck;
import lectern.deck.Names;
import lectern.deck.SlideRef;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Marks HERE =
      new Marks(new Folder("/home"), java.util.Map.of(), Playlist.EMPTY, List.of());
  private static final Deck DECK = Talks.deck("T", "A", "B", "(text) of it", "B");

  private static SlideRef slide(Deck deck, int index) {
    return new SlideRef("t.md", index, Names.of(deck));
  }

  private static Reading reading(Marks marks, Deck deck) {
    return marks.reading(Entry.of("t.md", deck.meta()).outline(Entry.Outline.of(deck)));
  }

  @Test
  void aDeckIsReadWhenAllItsSlidesWere() {
    assertEquals(Reading.State.UNREAD, reading(HERE, DECK).state());
    Marks marks = HERE.see(slide(DECK, 1)).see(slide(DECK, 2)).see(slide(DECK, 1));
    assertEquals(new Reading(2, 4), reading(marks, DECK));
    assertEquals(Reading.State.BEGUN, reading(marks, DECK).state());
    assertEquals(
        Reading.State.READ, reading(marks.see(slide(DECK, 0)).see(slide(DECK, 3)), DECK).state());
  }

  @Test
  void anEditedDeckKeepsWhatWasSeenOfIt() {
    Marks marks = HERE.see(slide(DECK, 0)).see(slide(DECK, 1)).see(slide(DECK, 2));
    assertEquals(
        new Reading(3, 6),
        reading(marks, Talks.deck("T", "New", "(text) of it", "B", "A", "B", "C")));
  }

  @Test
  void pathsOfOneFileAreOne() {
    Marks marks = HERE.see(slide(DECK, 0));
    assertTrue(marks.isSeen(new SlideRef("/home/t.md", 0, Names.of(DECK))));
    assertTrue(marks.isSeen(new SlideRef("x/../t.md", 0, Names.of(DECK))));
    assertFalse(marks.isSeen(new SlideRef("/t.md", 0, Names.of(DECK))));
  }

  private static Marks toggled(Marks marks, Marks.Change change) {
    return marks.stars(marks.stars().changed(change.without(), change.with()));
  }

  @Test
  void aStarIsKeptByItsTitle() {
    Marks marks = toggled(HERE, HERE.toggled(slide(DECK, 1)));
    assertEquals("/home/t.md#2  B\n", marks.stars().text());
    assertTrue(marks.isStarred(slide(DECK, 1)));
    assertFalse(marks.isStarred(slide(DECK, 3)));
    Deck edited = Talks.deck("T", "New", "A", "B", "C");
    assertTrue(marks.isStarred(slide(edited, 2)));
    assertEquals("", toggled(marks, marks.toggled(slide(edited, 2))).stars().text());
  }

  @Test
  void aStarTakenFromARangeLeavesTheOthers() {
    Marks marks = HERE.stars(Playlist.parse("/home/t.md#1-3\n"));
    assertEquals(
        "/home/t.md#1  A\n/home/t.md#3  (text) of it\n",
        toggled(marks, marks.toggled(slide(DECK, 1))).stars().text());
  }

  @Test
  void aWholeDeckTakesThePlaceOfItsSlides() {
    Marks some = toggled(HERE, HERE.toggled(slide(DECK, 1)));
    Marks whole = toggled(some, some.toggled("t.md"));
    assertEquals("/home/t.md\n", whole.stars().text());
    assertTrue(whole.isWhole("t.md"));
    assertTrue(whole.isStarred(slide(DECK, 3)));
    assertEquals("", toggled(whole, whole.toggled("t.md")).stars().text());
  }
}
