package lectern.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.grid.Attr;
import lectern.grid.Cell;
import lectern.grid.Color;
import lectern.grid.Grapheme;
import lectern.grid.SafeText;
import lectern.grid.Style;
import org.jspecify.annotations.Nullable;

/// A [Cell] as Lanterna's buffers hold it. Lanterna's own characters take no cluster of code points
/// and measure many of them wrongly; this one is as wide as its grapheme says.
final class CellCharacter extends TextCharacter {
  private static final long serialVersionUID = 1L;

  private static final TextColor[] ANSI = {
    TextColor.ANSI.BLACK,
    TextColor.ANSI.RED,
    TextColor.ANSI.GREEN,
    TextColor.ANSI.YELLOW,
    TextColor.ANSI.BLUE,
    TextColor.ANSI.MAGENTA,
    TextColor.ANSI.CYAN,
    TextColor.ANSI.WHITE,
    TextColor.ANSI.BLACK_BRIGHT,
    TextColor.ANSI.RED_BRIGHT,
    TextColor.ANSI.GREEN_BRIGHT,
    TextColor.ANSI.YELLOW_BRIGHT,
    TextColor.ANSI.BLUE_BRIGHT,
    TextColor.ANSI.MAGENTA_BRIGHT,
    TextColor.ANSI.CYAN_BRIGHT,
    TextColor.ANSI.WHITE_BRIGHT,
  };

  private final transient Cell cell;

  /// What stands in the second column of a wide one; itself if it is not wide.
  private final transient CellCharacter tail;

  @SuppressWarnings("deprecation") // for one that splits text, which is what must not happen
  private CellCharacter(Cell cell, Optional<CellCharacter> tail) {
    this.cell = cell;
    Style style = cell.style();
    super(' ', color(style.fg()), color(style.bg()), modifiers(style));
    this.tail = tail.orElse(this);
  }

  Cell cell() {
    return cell;
  }

  /// The cell of any character in one of Lanterna's buffers; its own kind has text only.
  static Cell cell(TextCharacter character) {
    return character instanceof CellCharacter ours
        ? ours.cell
        : new Cell(SafeText.of(character.getCharacterString()).graphemes().getFirst(), Style.PLAIN);
  }

  @Override
  public String getCharacterString() {
    return cell.grapheme().text();
  }

  @Override
  @SuppressWarnings("deprecation") // still called by Lanterna
  public char getCharacter() {
    String text = cell.grapheme().text();
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  @Override
  public boolean is(char character) {
    return cell.grapheme().text().equals(String.valueOf(character));
  }

  @Override
  public boolean isDoubleWidth() {
    return cell.isWide();
  }

  /// Lanterna asks with a space for the padding of a wide character; nobody else asks.
  @Override
  public TextCharacter withCharacter(char character) {
    return character == ' ' && cell.isWide() ? tail : super.withCharacter(character);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof CellCharacter that && cell.equals(that.cell));
  }

  @Override
  public int hashCode() {
    return cell.hashCode();
  }

  @Override
  public String toString() {
    return cell.toString();
  }

  /// Not a pattern switch: linking one takes longer than drawing the first frame.
  private static TextColor color(Color color) {
    if (color instanceof Color.Rgb rgb) {
      return new TextColor.RGB(rgb.red(), rgb.green(), rgb.blue());
    }
    return color instanceof Color.Ansi ansi ? ANSI[ansi.index()] : TextColor.ANSI.DEFAULT;
  }

  private static EnumSet<SGR> modifiers(Style style) {
    EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
    for (Attr attr : style.attrs()) {
      switch (attr) {
        case BOLD -> modifiers.add(SGR.BOLD);
        case ITALIC -> modifiers.add(SGR.ITALIC);
        case UNDERLINE -> modifiers.add(SGR.UNDERLINE);
        case REVERSE -> modifiers.add(SGR.REVERSE);
        case STRIKE -> modifiers.add(SGR.CROSSED_OUT);
        case DIM -> {} // Lanterna has no name for it; the encoder reads the cell
      }
    }
    return modifiers;
  }

  /// Characters already made: making one takes microseconds, a screen has thousands.
  static final class Cache {
    private static final int MOST = 20_000;

    private final Map<Style, Map<Grapheme, CellCharacter>> known = new HashMap<>();
    private int count;
    private @Nullable CellCharacter last;

    /// The style asked for last, and what is known of it: a row's cells have few.
    private @Nullable Style style;

    private Map<Grapheme, CellCharacter> inStyle = Map.of();

    /// @param next the cell to the right of a wide one
    @SuppressWarnings("ReferenceEquality") // most cells are the very one to their left
    CellCharacter of(Cell cell, Cell next) {
      if (last == null || last.cell != cell || cell.isWide()) {
        last = find(cell, next);
      }
      return last;
    }

    private CellCharacter find(Cell cell, Cell next) {
      CellCharacter character = in(cell.style()).get(cell.grapheme());
      if (character == null) {
        if (count++ == MOST) {
          known.clear();
          style = null;
          count = 1;
        }
        character =
            new CellCharacter(cell, cell.isWide() ? Optional.of(of(next, next)) : Optional.empty());
        in(cell.style()).put(cell.grapheme(), character);
      }
      return character;
    }

    @SuppressWarnings("ReferenceEquality") // a style's hash is not for nothing
    private Map<Grapheme, CellCharacter> in(Style asked) {
      if (asked != style) {
        inStyle = known.computeIfAbsent(asked, _ -> new HashMap<>());
        style = asked;
      }
      return inStyle;
    }
  }
}
