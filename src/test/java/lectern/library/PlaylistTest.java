package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.library.Playlist.Other;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistTest {
  private static Playlist.Line line(String text) {
    return Playlist.parse(text).lines().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deck.md                     | deck.md    | 0 | 0 | ''
          deck.md#3                   | deck.md    | 3 | 3 | ''
          deck.md#3-5                 | deck.md    | 3 | 5 | ''
          deck.md#3-5  The middle     | deck.md    | 3 | 5 | The middle
          /a b/c d.md#12 Title #2     | /a b/c d.md| 12| 12| Title #2
          a#b.md#1                    | a#b.md     | 1 | 1 | ''
          %23 and %25.md#1            | # and %.md | 1 | 1 | ''
          deck.md#0                   | deck.md    | 1 | 1 | ''
          deck.md#5-3                 | deck.md    | 5 | 5 | ''
          deck.md#3-                  | deck.md#3- | 0 | 0 | ''
          deck.md#99999999            | deck.md#99999999 | 0 | 0 | ''
          100%.md                     | 100%.md    | 0 | 0 | ''
          """)
  void linesNameSlides(String text, String path, int first, int last, String label) {
    assertEquals(new Item(path, first, last, label), line(text));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "# deck.md",
    "title: One",
    "title:",
    "slot: 20m",
    "10:30-10:50",
    "10:30 Break",
  })
  void linesThatNameNoneAreKept(String text) {
    assertEquals(new Other(text), line(text + "\n"));
  }

  @Test
  void titleIsSaid() {
    assertEquals("An hour", Playlist.parse("# x\n title:  An hour \na.md\ntitle: b").title());
    assertEquals("", Playlist.parse("a.md").title());
  }

  @Test
  void textIsReadAsWritten() {
    var random = new Random(7);
    String letters = "ab /%#.-0123456789\t\n\u0001ä日:";
    for (int i = 0; i < 3000; i++) {
      var path = new StringBuilder("/");
      random
          .ints(random.nextInt(12), 0, letters.length())
          .forEach(n -> path.append(letters.charAt(n)));
      int first = random.nextInt(20);
      var item =
          first == 0
              ? Item.whole(path.toString())
              : new Item(path.toString(), first, first + random.nextInt(4), "Label #" + i);
      assertEquals(List.of(item), Playlist.parse(new Playlist(List.of(item)).text()).items());
    }
  }

  @Test
  void anyTextIsRead() {
    var random = new Random(8);
    String letters = "a#-1:% \t\n\u0000é";
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(40), 0, letters.length())
          .forEach(n -> text.append(letters.charAt(n)));
      var read = Playlist.parse(text.toString());
      assertEquals(read, Playlist.parse(read.text()), text.toString());
    }
  }

  @Test
  void linesOfADeckStayTogetherInOrder() {
    var list = Playlist.parse("# mine\nb.md#4\nslot: 20m\na.md#2\n");
    var more =
        list.changed(
            List.of(),
            List.of(Item.slide("b.md", 2, ""), Item.slide("a.md", 9, "x"), Item.whole("c.md")));
    assertEquals("# mine\nb.md#2\nb.md#4\nslot: 20m\na.md#2\na.md#9  x\nc.md\n", more.text());
    assertEquals(more, more.changed(List.of(), List.of(Item.whole("c.md"))));
    assertEquals(
        "# mine\nb.md#2\nslot: 20m\na.md#9  x\nc.md\n",
        more.changed(List.of(Item.slide("b.md", 4, ""), Item.slide("a.md", 2, "")), List.of())
            .text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 3 | C | 2   | ''
          2 | 2 | C | 2   | ''
          1 | 1 | D | 3   | ''
          6 | 6 | D | 5   | ''
          2 | 2 |   | 1   | ''
          2 | 3 | C | 2 3 | ''
          0 | 0 |   | 0 1 2 3 4 5 | ''
          2 | 2 | X | 1   | no slide is called “X” now; slide 2 is shown, “B”
          9 | 9 | X |     | there is no slide 9: it has 6
          5 | 8 |   | 4 5 | there is no slide 8: it has 6
          """)
  void slidesAreFoundByLabelThenByNumber(
      int first, int last, String label, String slides, String problem) {
    var item = new Item("a.md", first, last, label == null ? "" : label);
    var meant = item.in(List.of("A", "B", "C", "D", "E", "D"));
    var expected = new ArrayList<String>();
    meant.slides().forEach(slide -> expected.add(String.valueOf(slide)));
    assertEquals(slides == null ? "" : slides, String.join(" ", expected));
    assertEquals(problem, meant.problem());
  }

  @Test
  void foldersLeadToFiles() {
    assertEquals("talks/a.md", Folder.of("talks/x.playlist").file("a.md"));
    assertEquals("a.md", Folder.of("x.playlist").file("./b/../a.md"));
    assertEquals("../a.md", Folder.of("talks/x.playlist").file("../../a.md"));
    assertEquals("/a.md", Folder.of("talks/x.playlist").file("/a.md"));
    assertEquals("/a.md", Folder.of("/x.playlist").file("a.md"));
    assertTrue(Playlist.isNamedSo("talks/x.playlist"));
  }
}
