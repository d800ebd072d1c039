package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lectern.Golden;
import lectern.deck.Slide;
import lectern.grid.CellSize;
import lectern.grid.Frame;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.image.Format;
import lectern.image.Header;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Pictures;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import lectern.theme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where pictures stand, and how large; they are drawn as boxes of dots.
class PicturesGoldenTest {
  private static final LinkLabels LINKS = new LinkLabels(BuiltIn.DARK.links(), Map.of());

  private static final Map<String, Header> KNOWN =
      Map.of(
          "wide.png", new Header(Format.PNG, 1600, 600, 1),
          "tall.png", new Header(Format.PNG, 600, 1600, 1),
          "icon.png", new Header(Format.PNG, 64, 64, 1),
          "art.svg", new Header(Format.SVG, 20, 10, 1));

  private static final String DECK =
      """
      # Alone

      ![](wide.png "A wide one")

      # With text

      Some words above it, which wrap where there is not much room for them in a line of text.

      ![](tall.png)

      - one
      - two

      # Small

      ![](icon.png)

      # Half

      ![image:width:50%](wide.png "Half as wide as the text")

      # Drawing

      ![](art.svg)

      # Sized

      <p align="right"><img src="icon.png" width="160"></p>

      ![h:360](tall.png)

      # Beside

      ::: columns
      ![](tall.png)

      ***

      - one
      - two
      :::

      # Later

      <!-- pause -->

      ![](icon.png)

      # Three beside each other

      ![](wide.png) ![](icon.png) ![](art.svg)
      """;

  private static final String COLUMNS =
      """
      <!-- column_layout: [1, 2] -->

      <!-- column: 0 -->

      ![](tall.png "Tall")

      <!-- column: 1 -->

      - one
      - two

      <!-- reset_layout -->
      """;

  private static List<Slide> slides() {
    String deck = DECK.replaceAll("(?s)::: columns.*?:::\n", COLUMNS);
    return DeckParser.parse("deck.md", deck).deck().slides();
  }

  private static Frame drawn(Page page, int step) {
    Frame frame = page.frame(step);
    for (Page.Sight sight : page.pictures(step)) {
      Rect at = sight.at();
      Span dots = Span.of("·".repeat(at.columns()), BuiltIn.DARK.style(Role.PICTURE));
      for (int row = 0; row < at.rows(); row++) {
        frame = frame.with(at.x(), at.y() + row, Frame.row(List.of(dots)));
      }
    }
    return frame;
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "200x50"})
  void standWhereTheyDid(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Size room = Size.parse(size).orElseThrow();
    Pictures pictures = Pictures.of(KNOWN, CellSize.USUAL);
    for (Slide slide : slides()) {
      List<Page> pages = SlideLayout.pages(slide, BuiltIn.DARK, room, pictures, LINKS);
      for (Page page : pages) {
        for (int step = page.firstStep(); step <= page.lastStep(); step++) {
          String name =
              "page %d of %d, step %d".formatted(pages.indexOf(page) + 1, pages.size(), step);
          shots.add(new Golden.Shot(name, drawn(page, step)));
        }
      }
    }
    Golden.check("layout/pictures." + size + ".txt", BuiltIn.DARK, shots);
  }

  private static final String BROKEN =
      """
      # Broken

      ![How far two clocks part in an hour if nobody tells them the time](wide.png "A caption")

      # Small

      ![שעון](icon.png)

      ![](icon.png)

      # Words that need the frame's room, and more than that

      ![width:12% The mean of all the clocks](wide.png)

      ![width:12% The mean of all the clocks that were ever asked for their time](wide.png)
      """;

  /// A box in the room that was kept.
  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void saySomethingWhereTheyCannotBeDrawn(String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    Pictures pictures = Pictures.of(KNOWN, CellSize.USUAL);
    for (Slide slide : DeckParser.parse("deck.md", BROKEN).deck().slides()) {
      for (Page page :
          SlideLayout.pages(slide, BuiltIn.DARK, Size.parse(size).orElseThrow(), pictures, LINKS)) {
        Frame frame = page.frame(0);
        for (Page.Sight sight : page.pictures(0)) {
          frame = PictureBox.over(frame, sight, BuiltIn.DARK);
        }
        shots.add(new Golden.Shot("at " + page.start(), frame));
      }
    }
    Golden.check("layout/pictures-broken." + size + ".txt", BuiltIn.DARK, shots);
  }

  /// Whatever the room and the cells: a picture stays in its page, and keeps its proportions as far
  /// as cells can.
  @Test
  void keepTheirProportions() {
    Map<String, Integer> seen = new HashMap<>();
    for (int columns = 1; columns < 160; columns += 7) {
      for (int rows = 1; rows < 60; rows += 5) {
        for (CellSize cell : List.of(CellSize.USUAL, new CellSize(9, 18), new CellSize(7, 16))) {
          for (Slide slide : slides()) {
            Size room = new Size(columns, rows);
            for (Page page :
                SlideLayout.pages(slide, BuiltIn.DARK, room, Pictures.of(KNOWN, cell), LINKS)) {
              for (Page.Sight sight : page.pictures(slide.steps())) {
                seen.merge(sight.target(), 1, Integer::sum);
                check(sight, cell, room);
              }
            }
          }
        }
      }
    }
    assertEquals(KNOWN.keySet(), seen.keySet());
  }

  private static void check(Page.Sight sight, CellSize cell, Size room) {
    Rect at = sight.at();
    assertEquals(
        true, new Rect(0, 0, room.columns(), room.rows()).contains(at), at + " in " + room);
    Header header = Objects.requireNonNull(KNOWN.get(sight.target()));
    double wide = at.columns() * cell.width() / (double) header.width();
    double high = at.rows() * cell.height() / (double) header.height();
    double slack =
        Math.max(cell.width() / (double) header.width(), cell.height() / (double) header.height());
    assertEquals(wide, high, slack * 1.01, sight + " in " + room);
  }
}
