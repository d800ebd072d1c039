package lectern.terminal.tty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lectern.grid.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TtyTest {
  @ParameterizedTest
  @CsvSource({
    "30 100, 100x30",
    "'24 80\n', 80x24",
    "1 1, 1x1",
    "20000 20000, 500x300",
    "999999999 1, 1x300",
    "0 80, ''",
    "24 0, ''",
    "-1 80, ''",
    "9999999999 80, ''",
    "24x80, ''",
    "24, ''",
    "'', ''",
  })
  void aSizeIsReadAndHeldToItsLimit(String text, String size) {
    assertEquals(Size.parse(size), Tty.size(text));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 24", "-5, 24"})
  void noSizeIsNoSize(int columns, int rows) {
    assertEquals(Optional.empty(), Tty.size(columns, rows));
  }
}
