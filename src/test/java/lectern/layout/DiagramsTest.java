package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.deck.Slide;
import lectern.grid.Size;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Diagrams on slides: drawn, or their source with a word on why.
class DiagramsTest {
  private static final List<String> SOURCES =
      List.of(
          """
          mermaid
          flowchart LR
            subgraph one [Part one]
              a["first"] -->|yes| b{ask?} & c((c))
            end
            b -. no .-> d[/x/] ==> a
            d o--x e>flag]:::red
            style a fill:#f00
          """,
          """
          mermaid
          sequenceDiagram
            autonumber
            participant A as Alice
            A->>+B: hello<br/>there
            alt good
              B-->>-A: yes
            else bad
              B-xB: no
            end
            Note over A,B: done
          """,
          """
          chart
          type: column
          title: Speed
          labels: [one, two, three]
          series:
            before: [1, 2.5, -3]
            after: [4, null, 6]
          """,
          """
          chart
          type: line

          x, first, "sec, ond"
          1, 10, 20
          2, -5, 1e9
          """);

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  private static Parsed deck(String source) {
    return DeckParser.parse("t.md", "# Title\n\n```" + source.strip() + "\n```\n");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsWrittenIsDrawnOrShownWithAReason(int seed) {
    Random random = new Random(seed);
    String source = mutated(SOURCES.get(seed % SOURCES.size()), random);
    Parsed parsed = deck(source);
    for (Slide slide : parsed.deck().slides()) {
      for (Block block : slide.blocks()) {
        boolean diagram =
            block instanceof Block.Code(String language, _, _)
                && (language.equals("mermaid") || language.equals("chart"));
        assertTrue(!diagram || !parsed.diagnostics().isEmpty(), "no reason for " + source);
      }
      for (Size room : List.of(new Size(80, 24), new Size(23, 9), new Size(1, 1))) {
        for (Page page : SlideLayout.pages(slide, BuiltIn.DARK, room)) {
          assertEquals(room, page.frame(0).size());
        }
      }
    }
  }

  /// The source with a few characters gone, doubled, exchanged, or put in.
  private static String mutated(String source, Random random) {
    StringBuilder text = new StringBuilder(source);
    String signs = "[](){}<>|-=.~:;,\"'&%#\n \\/ox1-9é日\u202e\u0000";
    int first = source.indexOf('\n') + 1;
    for (int n = random.nextInt(6); n >= 0 && text.length() > first + 2; n--) {
      int at = first + random.nextInt(text.length() - first - 1);
      char sign = signs.charAt(random.nextInt(signs.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.setCharAt(at, sign);
        case 2 -> text.insert(at, sign);
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 9)));
      }
    }
    return text.toString();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    Parsed parsed =
        DeckParser.parse("t.md", "- item\n\n  ```mermaid\n  graph TD\n    A[one\n  ```\n");
    assertEquals(
        "[t.md:5:6: '[' is not closed by ']'; its source is shown]",
        parsed.diagnostics().toString());
  }

  @Test
  void whereItIsTooNarrowTheSourceIsShown() {
    Slide slide =
        deck("mermaid\ngraph LR\n  averylongword1 --> averylongword2").deck().slides().getFirst();
    assertInstanceOf(Block.Diagram.class, slide.blocks().getLast());
    String text =
        SlideLayout.pages(slide, BuiltIn.DARK, new Size(12, 40)).getFirst().frame(0).toString();
    assertTrue(text.contains("graph LR"), text);
    assertTrue(text.contains("narrow"), text);
  }

  @Test
  void aTallOneGoesOnWithItsHeads() {
    String messages = "  A->>B: hello\n  B-->>A: yes\n".repeat(12);
    Slide slide = deck("mermaid\nsequenceDiagram\n" + messages).deck().slides().getFirst();
    List<Page> pages = SlideLayout.pages(slide, BuiltIn.DARK, new Size(80, 20));
    assertTrue(pages.size() > 1);
    for (Page page : pages) {
      assertTrue(page.frame(0).toString().contains("│ A │"), page.frame(0).toString());
    }
  }

  @Test
  void aDiagramUnderAPauseWaits() {
    String deck = "# Title\n\n<!-- pause -->\n\n```mermaid\ngraph LR\n  one --> two\n```\n";
    Slide slide = DeckParser.parse("t.md", deck).deck().slides().getFirst();
    Page page = SlideLayout.pages(slide, BuiltIn.DARK, new Size(80, 24)).getFirst();
    assertTrue(!page.frame(0).toString().contains("one"));
    assertTrue(page.frame(1).toString().contains("one"));
  }

  /// Whatever stands above it, and however little room there is.
  @Test
  void aChartsTitleAndLegendStayWithIt() {
    String chart = SOURCES.get(2);
    for (int rows = 0; rows < 12; rows++) {
      String above = "- item\n".repeat(rows);
      String text = "# Title\n\n" + above + "\n```" + chart + "```\n";
      Slide slide = DeckParser.parse("t.md", text).deck().slides().getFirst();
      List<String> pages =
          SlideLayout.pages(slide, BuiltIn.DARK, new Size(80, 24)).stream()
              .map(page -> page.frame(0).toString())
              .toList();
      assertEquals(
          pages.stream().filter(page -> page.contains("Speed")).toList(),
          pages.stream().filter(page -> page.contains("■ before")).toList());
    }
  }
}
