package lectern.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.layout.text.PixelFont.Glyph;

/// A mark that Latin letters wear, as pixels: in one form for letters of an even width, in another
/// for those of an odd one.
enum Accent {
  GRAVE(0x300, true, "#./.#", "#./.#"),
  ACUTE(0x301, true, ".#/#.", ".#/#."),
  CIRCUMFLEX(0x302, true, ".##./#..#", ".#./#.#"),
  TILDE(0x303, true, ".#.#/#.#.", ".#.#./#.#.."),
  MACRON(0x304, true, "####", "###"),
  BREVE(0x306, true, "#..#/.##.", "#.#/.#."),
  DOT(0x307, true, "##", "#"),
  DIAERESIS(0x308, true, "#..#", "#.#"),
  RING(0x30a, true, "##", "#"),
  DOUBLE_ACUTE(0x30b, true, ".#.#/#.#.", ".#.#./#.#.."),
  CARON(0x30c, true, "#..#/.##.", "#.#/.#."),
  COMMA_BELOW(0x326, false, ".#/#.", ".#./#.."),
  CEDILLA(0x327, false, ".#/##", ".#./##."),
  OGONEK(0x328, false, "..#./...#", ".#./..#");

  private final int mark;
  private final boolean above;
  private final String even;
  private final String odd;

  Accent(int mark, boolean above, String even, String odd) {
    this.mark = mark;
    this.above = above;
    this.even = even;
    this.odd = odd;
  }

  static Optional<Accent> of(char mark) {
    for (Accent accent : values()) {
      if (accent.mark == mark) {
        return Optional.of(accent);
      }
    }
    return Optional.empty();
  }

  boolean isAbove() {
    return above;
  }

  /// The letter with this mark; as wide as the wider of both.
  Glyph over(Glyph letter) {
    List<String> own = List.of((letter.width() % 2 == 0 ? even : odd).split("/", -1));
    int width = Math.max(letter.width(), own.getFirst().length());
    List<String> rows = new ArrayList<>();
    letter.rows().forEach(row -> rows.add(centred(row, width)));
    int top = above ? above(rows, own.size()) : PixelFont.ROWS - 2;
    for (int i = 0; i < own.size(); i++) {
      rows.set(top + i, merged(rows.get(top + i), centred(own.get(i), width)));
    }
    return new Glyph(List.copyOf(rows));
  }

  /// A row of pixels stays free between letter and mark, where there is one to spare.
  private static int above(List<String> rows, int height) {
    int top = 0;
    while (top < rows.size() && rows.get(top).indexOf('#') < 0) {
      top++;
    }
    return Math.max(0, top - 1 - height);
  }

  private static String centred(String row, int width) {
    int left = (width - row.length()) / 2;
    return ".".repeat(left) + row + ".".repeat(width - row.length() - left);
  }

  private static String merged(String row, String over) {
    StringBuilder both = new StringBuilder(row);
    for (int x = 0; x < over.length(); x++) {
      if (over.charAt(x) == '#') {
        both.setCharAt(x, '#');
      }
    }
    return both.toString();
  }
}
