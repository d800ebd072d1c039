package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.Golden;
import lectern.deck.Slide;
import lectern.grid.Size;
import lectern.theme.BuiltIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutGoldenTest {
  static Stream<Arguments> cases() {
    return Samples.names().stream()
        .flatMap(
            name -> Stream.of("80x24", "40x12", "200x50").map(size -> Arguments.of(name, size)));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("cases")
  void looksAsItDid(String name, String size) {
    List<Golden.Shot> shots = new ArrayList<>();
    for (Slide slide : Samples.slides(name)) {
      List<Page> pages = SlideLayout.pages(slide, BuiltIn.DARK, Size.parse(size).orElseThrow());
      for (Page page : pages) {
        for (int step = page.firstStep(); step <= page.lastStep(); step++) {
          shots.add(
              new Golden.Shot(
                  "page %d of %d, step %d".formatted(pages.indexOf(page) + 1, pages.size(), step),
                  page.frame(step)));
        }
      }
    }
    Golden.check("layout/" + name + "." + size + ".txt", BuiltIn.DARK, shots);
  }
}
