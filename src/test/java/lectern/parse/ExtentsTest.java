package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Extent;
import lectern.deck.Extent.Length;
import lectern.deck.Extent.Unit;
import org.junit.jupiter.api.Test;

final class ExtentsTest {
  private static Optional<Length> percent(double value) {
    return Optional.of(new Length(value, Unit.PERCENT));
  }

  private static Optional<Length> pixels(double value) {
    return Optional.of(new Length(value, Unit.PIXELS));
  }

  private static void assertPicture(
      String markdown, String alt, Optional<Length> width, Optional<Length> height) {
    assertBlocks(
        markdown,
        new Block.Picture(
            "p.png", alt, Optional.empty(), new Extent(width, height), Optional.empty()));
  }

  @Test
  void asPresentermHasThem() {
    assertPicture("![image:width:50%](p.png)", "", percent(50), Optional.empty());
    assertPicture("![image:w:30%](p.png)", "", percent(30), Optional.empty());
    assertPicture("![image:w:30%, A tree](p.png)", "A tree", percent(30), Optional.empty());
    assertPicture("![image:tree](p.png)", "image:tree", Optional.empty(), Optional.empty());
  }

  @Test
  void asMarpHasThem() {
    assertPicture("![w:300 h:200](p.png)", "", pixels(300), pixels(200));
    assertPicture("![A tree width:20em](p.png)", "A tree", pixels(320), Optional.empty());
    assertPicture("![height:auto tree](p.png)", "tree", Optional.empty(), Optional.empty());
    assertPicture("![bg right:40%](p.png)", "", Optional.empty(), Optional.empty());
    assertPicture("![w:wide](p.png)", "w:wide", Optional.empty(), Optional.empty());
    assertPicture("![note: a tree](p.png)", "note: a tree", Optional.empty(), Optional.empty());
  }

  @Test
  void asHtmlHasThem() {
    assertPicture("<img src=p.png width=300>", "", pixels(300), Optional.empty());
    assertPicture("<img src='p.png' alt=a style='width: 40%'>", "a", percent(40), Optional.empty());
    assertPicture("<img src=p.png height=-3>", "", Optional.empty(), Optional.empty());
  }

  @Test
  void picturesAreListedWithTheirPlaces() {
    var parsed =
        DeckParser.parse(
            "a.md",
            "---\ntitle: T\n---\n\n![a](b.png)\n\nSee ![c](d.png)\n\n<p>\n<img src=e.svg>\n");
    assertEquals(
        List.of("a.md:5:1 b.png", "a.md:7:5 d.png", "a.md:10:1 e.svg"),
        parsed.pictures().stream().map(p -> p.at() + " " + p.target()).toList());
  }
}
