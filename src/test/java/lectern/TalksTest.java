package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.deck.PlainText;
import lectern.deck.Slide;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.layout.Page;
import lectern.layout.SlideLayout;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.runtime.DeckFile;
import lectern.runtime.PlaylistFile;
import lectern.theme.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws over every deck in `talks/`.
class TalksTest {
  private static final Path TALKS = Path.of("talks");
  private static final Size SMALL = new Size(80, 23);

  static List<Path> decks() {
    try (Stream<Path> files = Files.walk(TALKS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parsed read(Path deck) {
    try {
      return DeckParser.parse(deck.toString(), Files.readAllBytes(deck));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyEntryOfTheReportHasItsDeck() {
    long[] perDay = new long[5];
    long digests = 0;
    for (Path deck : decks()) {
      var meta = read(deck).deck().meta();
      if (meta.event().filter("Netdev 0x16"::equals).isPresent()) {
        if (meta.order().orElseThrow() == 0) {
          digests++;
        } else {
          perDay[meta.day().orElseThrow() - 1]++;
        }
      }
    }
    assertEquals("[4, 5, 7, 8, 7]", Arrays.toString(perDay));
    assertEquals(5, digests);
  }

  @Test
  void theDigestFindsItsSlidesAndFitsItsSlot() throws DeckFile.Unreadable {
    var made = PlaylistFile.together(List.of("talks/team-digest.playlist"), Optional.empty());
    assertEquals(List.of(), made.diagnostics());
    assertEquals(5, made.parts().size());
    assertEquals(Optional.of(Duration.ofMinutes(20)), made.deck().meta().duration());
  }

  @ParameterizedTest
  @MethodSource("decks")
  void isUnderstoodWhole(Path deck) {
    assertEquals(List.of(), read(deck).diagnostics());
  }

  @ParameterizedTest
  @MethodSource("decks")
  void tellsWhatTheShelfShows(Path deck) {
    var meta = read(deck).deck().meta();
    assertFalse(meta.title().isBlank());
    assertTrue(
        meta.event().isPresent() && meta.duration().isPresent() && meta.summary().isPresent());
    assertFalse(meta.tags().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("decks")
  void hasNotesOnEverySlide(Path deck) {
    for (Slide slide : read(deck).deck().slides()) {
      assertFalse(slide.notes().isEmpty(), () -> slide.source() + " " + slide.title());
    }
  }

  /// Three to seven slides besides the title slide; the tour is a deck of another kind.
  @ParameterizedTest
  @MethodSource("decks")
  void isAsLongAsATalk(Path deck) {
    int slides = read(deck).deck().slides().size() - 1;
    assertTrue(slides >= 3 && (slides <= 7 || deck.endsWith("tour.md")), slides + " slides");
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyWordIsOnASlideAndNoPageIsEmptyOrOverTheEdge(Path deck) {
    for (Slide slide : read(deck).deck().slides()) {
      List<Page> pages = SlideLayout.pages(slide, BuiltIn.DARK, SMALL);
      StringBuilder shown = new StringBuilder();
      for (Page page : pages) {
        Frame frame = page.frame(slide.steps());
        assertEquals(SMALL, frame.size());
        assertFalse(frame.toString().isBlank(), () -> slide.source() + ": an empty page");
        shown.append(frame);
      }
      String text = letters(shown.toString());
      for (String word : words(slide)) {
        assertTrue(text.contains(letters(word)), () -> slide.source() + ": " + word + " is lost");
      }
    }
  }

  private static List<String> words(Slide slide) {
    List<String> words = new ArrayList<>();
    for (String line : PlainText.lines(slide.blocks())) {
      words.addAll(Arrays.asList(line.split("[^\\p{L}\\p{N}]+", -1)));
    }
    return words;
  }

  /// Without what line breaks and boxes put between letters.
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
