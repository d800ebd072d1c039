package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import lectern.grid.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastFigureTest {
  /// Figures of WebAIM's and the W3C's own examples.
  @ParameterizedTest
  @CsvSource({
    "000000,ffffff,21.0",
    "777777,ffffff,4.48",
    "767676,ffffff,4.54",
    "ff0000,ffffff,4.0"
  })
  void isAsWcagMeasuresIt(String one, String other, double expected) {
    assertEquals(expected, Contrast.of(rgb(one), rgb(other)).orElseThrow(), 0.005);
    assertEquals(expected, Contrast.of(rgb(other), rgb(one)).orElseThrow(), 0.005);
  }

  @Test
  void ofTheTerminalsColoursNobodyKnowsIt() {
    assertEquals(OptionalDouble.empty(), Contrast.of(Color.DEFAULT, rgb("ffffff")));
    assertEquals(OptionalDouble.empty(), Contrast.of(rgb("ffffff"), new Color.Ansi(1)));
  }

  private static Color rgb(String hex) {
    int c = Integer.parseInt(hex, 16);
    return new Color.Rgb(c >> 16, c >> 8 & 0xff, c & 0xff);
  }
}
