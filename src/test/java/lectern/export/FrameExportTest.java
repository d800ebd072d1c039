package lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import lectern.deck.Deck;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;

/// Decks and the pages they are exported as.
class FrameExportTest {
  private static final String DECK =
      """
      # One

      at once

      <!-- pause -->

      later

      <!-- speaker_note: Said aloud. -->

      ---

      # Two
      """;

  private static List<String> pages(String text, Size size, boolean notes) {
    Deck deck = DeckParser.parse("t.md", text).deck();
    List<Frame> frames = FrameExport.frames(deck, BuiltIn.DARK, size, notes);
    frames.forEach(frame -> assertEquals(size, frame.size()));
    return frames.stream().map(Frame::toString).toList();
  }

  @Test
  void slidesInOrderWithAllSteps() {
    var pages = pages(DECK, new Size(60, 15), false);
    assertEquals(2, pages.size());
    assertTrue(pages.get(0).contains("at once") && pages.get(0).contains("later"));
    assertTrue(pages.get(1).contains("Two"));
    assertFalse(String.join("", pages).contains("Said aloud."));
  }

  @Test
  void notesAfterTheirSlide() {
    var pages = pages(DECK, new Size(60, 15), true);
    assertEquals(3, pages.size());
    assertTrue(pages.get(1).contains("Notes: One") && pages.get(1).contains("Said aloud."));
    assertTrue(pages.get(2).contains("Two"));
  }

  @Test
  void tallSlidesOnSeveralPagesWithEveryWord() {
    var text = new StringBuilder("# Tall\n\n");
    for (int i = 0; i < 60; i++) {
      text.append("- item").append(i).append("\n");
    }
    text.append("\n<!-- speaker_note: ").append("word ".repeat(400)).append("end. -->\n");
    var pages = pages(text.toString(), new Size(40, 12), true);
    var words = List.of(String.join("\n", pages).split("[\\s•]+", -1));
    for (int i = 0; i < 60; i++) {
      assertTrue(words.contains("item" + i), "item" + i);
    }
    assertEquals(400, Collections.frequency(words, "word"));
    assertTrue(words.contains("end."));
  }

  @Test
  void anySizeHolds() {
    for (var size : List.of(new Size(1, 1), new Size(2, 3), new Size(10, 4), new Size(500, 300))) {
      assertFalse(pages(DECK, size, true).isEmpty(), size.toString());
    }
  }
}
