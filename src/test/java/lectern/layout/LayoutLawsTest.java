package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.deck.PlainText;
import lectern.deck.Slide;
import lectern.grid.Frame;
import lectern.grid.Grapheme;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.text.LargeText;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Paper;
import lectern.layout.text.Paper.Spacing;
import lectern.layout.text.Pen;
import lectern.layout.text.Pictures;
import lectern.theme.BuiltIn;
import lectern.theme.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every slide in every room.
class LayoutLawsTest {
  /// A slide and a room.
  record Case(int seed, Size room) {
    Slide slide() {
      return RandomSlides.slide(seed);
    }

    List<Page> pages() {
      return SlideLayout.pages(slide(), BuiltIn.DARK, room);
    }
  }

  static Stream<Case> any() {
    Random random = new Random(20221016);
    return IntStream.range(0, 240)
        .mapToObj(n ->
            new Case(
                n,
                n % 2 == 0
                    ? new Size(1 + random.nextInt(250), 1 + random.nextInt(80))
                    : new Size(1 + random.nextInt(30), 1 + random.nextInt(12))));
  }

  static Stream<Case> readable() {
    return any().filter(c -> c.room().columns() >= 60);
  }

  @ParameterizedTest
  @MethodSource("any")
  void everyPageIsExactlyTheRoom(Case c) {
    for (Page page : c.pages()) {
      assertEquals(c.room(), page.frame(page.lastStep()).size());
    }
  }

  @ParameterizedTest
  @MethodSource("readable")
  void everyWordIsOnAPage(Case c) {
    Set<String> wanted = words(String.join("\n", PlainText.lines(c.slide().blocks())));
    wanted.removeAll(words(text(c.pages())));
    wanted.removeIf(word -> c.pages().stream().anyMatch(page -> isLarge(word, page)));
    assertEquals(Set.of(), wanted);
  }

  @ParameterizedTest
  @MethodSource("any")
  void everyLetterIsOnAPage(Case c) {
    String wanted = String.join("\n", PlainText.lines(c.slide().blocks()));
    String pages = text(c.pages());
    if (pages.contains("▄")) {
      return;
    }
    for (char letter : "w0123456789".toCharArray()) {
      assertTrue(count(pages, letter) >= count(wanted, letter), "lost some " + letter);
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void stepsOnlyAdd(Case c) {
    for (Page page : c.pages()) {
      Frame before = page.frame(0);
      for (int step = 1; step <= c.slide().steps(); step++) {
        Frame now = page.frame(step);
        assertTrue(adds(before, now), "step " + step + " takes something away");
        assertTrue(step <= page.lastStep() || before.equals(now), "step after the last one");
        before = now;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void pagesFollowSteps(Case c) {
    int lastStep = 0;
    double start = 0;
    for (Page page : c.pages()) {
      assertTrue(page.lastStep() >= lastStep);
      assertTrue(page.firstStep() <= page.lastStep());
      assertTrue(page.start() >= start);
      lastStep = page.lastStep();
      start = page.start();
    }
    assertTrue(lastStep <= c.slide().steps());
  }

  /// Whether a word stands somewhere in letters of several rows.
  private static boolean isLarge(String word, Page page) {
    return isLarge(word, page, 1) || isLarge(word, page, 3);
  }

  /// In those that a title has where there may be so many rows of them.
  private static boolean isLarge(String word, Page page, int large) {
    Style style = BuiltIn.DARK.style(Role.TEXT);
    LinkLabels links = new LinkLabels(BuiltIn.DARK.links(), Map.of());
    Paper paper = new Paper(BuiltIn.DARK, Spacing.USUAL, large, 50, Pictures.NONE, links);
    Pen pen = new Pen(paper, style, 250, 250);
    List<Frame> rows =
        LargeText.title(List.of(List.of(Span.of(word, style))), pen).orElseThrow().stream()
            .map(line -> line.paint(0, line.width(), style))
            .toList();
    Frame frame = page.frame(page.lastStep());
    for (int y = 0; y + rows.size() <= frame.rows(); y++) {
      for (int x = 0; x + rows.getFirst().columns() <= frame.columns(); x++) {
        if (stands(rows, frame, x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(List<Frame> rows, Frame frame, int left, int top) {
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < rows.get(y).columns(); x++) {
        if (!frame.at(left + x, top + y).grapheme().equals(rows.get(y).at(x, 0).grapheme())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean adds(Frame before, Frame now) {
    for (int y = 0; y < now.rows(); y++) {
      for (int x = 0; x < now.columns(); x++) {
        Grapheme was = before.at(x, y).grapheme();
        if (!was.equals(Grapheme.SPACE) && !was.equals(now.at(x, y).grapheme())) {
          return false;
        }
      }
    }
    return true;
  }

  private static String text(List<Page> pages) {
    return pages.stream()
        .map(page -> page.frame(page.lastStep()).toString())
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("[^w0-9]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long count(String text, char letter) {
    return text.chars().filter(c -> c == letter).count();
  }
}
