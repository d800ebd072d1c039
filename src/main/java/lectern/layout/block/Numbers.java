package lectern.layout.block;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Cell;
import lectern.deck.PlainText;

/// Tells which columns of a table hold nothing but numbers.
final class Numbers {
  /// Units are short: `Gbit/s`, `million`.
  private static final int LONGEST_UNIT = 8;

  private static final String SIGNS = "+-−±~≈<>≤≥×$€£¥#";
  private static final String INSIDE = ".,'_:/%\u2009\u202f\u00a0–";

  private Numbers() {}

  static boolean[] columns(Block.Table table) {
    boolean[] numbers = new boolean[table.columns().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = isNumbers(table.rows(), i);
    }
    return numbers;
  }

  /// At least one number, and else only cells that say there is none.
  private static boolean isNumbers(List<Block.Row> rows, int column) {
    boolean any = false;
    for (Block.Row row : rows) {
      List<Cell> cells = row.cells();
      String text = column < cells.size() ? PlainText.of(cells.get(column).content()).strip() : "";
      boolean number = isNumber(text);
      if (!number && !text.isEmpty() && !"-–—?".contains(text)) {
        return false;
      }
      any |= number;
    }
    return any;
  }

  /// A sign or a currency, digits, a unit.
  private static boolean isNumber(String text) {
    int at = 0;
    while (at < text.length() && (SIGNS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    int digits = at;
    while (at < text.length() && (isDigit(text, at) || INSIDE.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > digits && isDigit(text, digits) && isUnit(text.substring(at).strip());
  }

  private static boolean isUnit(String text) {
    return text.length() <= LONGEST_UNIT && text.indexOf(' ') < 0;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
