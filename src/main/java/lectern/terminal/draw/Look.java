package lectern.terminal.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Link;
import lectern.grid.Style;
import org.jspecify.annotations.Nullable;

/// A style as a given terminal can show it: the SGR parameters (ECMA-48 8.3.117) of its colours and
/// a bit for each attribute. Two styles of one look need no byte between them.
///
/// @param fg such as `39`, `91` or `38;2;255;0;0`
/// @param bg such as `49`, `101` or `48;2;255;0;0`
/// @param attrs bit n stands for the attribute of SGR parameter n
/// @param link such as `id=3f;https://example.org`; empty for none, or where none is shown
record Look(String fg, String bg, int attrs, String link) {
  static final Look PLAIN = new Look("39", "49", 0, "");

  /// The attributes that show on a blank.
  private static final int ON_BLANKS = bit(Attr.UNDERLINE) | bit(Attr.REVERSE) | bit(Attr.STRIKE);

  /// Written out, as is [#hashCode()]: linking a record's own takes longer than drawing a frame.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Look that
            && attrs == that.attrs
            && fg.equals(that.fg)
            && bg.equals(that.bg)
            && link.equals(that.link));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * fg.hashCode() + bg.hashCode()) + attrs) + link.hashCode();
  }

  boolean has(Attr attr) {
    return (attrs & bit(attr)) != 0;
  }

  /// Whether a blank of this look is nothing but its background.
  boolean bare() {
    return (attrs & ON_BLANKS) == 0 && link.isEmpty();
  }

  /// The look nearest to this one that leaves blanks of that background, and nothing on them.
  Look blank(String background) {
    return new Look(fg, background, attrs & ~ON_BLANKS, "");
  }

  /// This look outside a link.
  Look unlinked() {
    return link.isEmpty() ? this : new Look(fg, bg, attrs, "");
  }

  /// Whether both take the same SGR parameters.
  boolean isColoredAs(Look other) {
    return attrs == other.attrs && fg.equals(other.fg) && bg.equals(other.bg);
  }

  static int bit(Attr attr) {
    return 1 << sgr(attr);
  }

  /// The SGR parameter that turns it on.
  static int sgr(Attr attr) {
    return switch (attr) {
      case BOLD -> 1;
      case DIM -> 2;
      case ITALIC -> 3;
      case UNDERLINE -> 4;
      case REVERSE -> 7;
      case STRIKE -> 9;
    };
  }

  /// The looks of styles at one colour depth, each made once.
  static final class Book {
    /// Decks can set any number of colours; a talk uses a few dozen.
    private static final int MOST = 4096;

    /// How many styles are found without a search: those of neighbours, and what was there before.
    private static final int AT_HAND = 4;

    /// Terminals of 16 colours tend to show bold ones as the bright ones: this one as a grey.
    private static final Color BLACK = new Color.Ansi(0);

    private final ColorDepth depth;
    private final boolean links;
    private final Map<Style, Look> known = new HashMap<>();
    private final Style[] lately = new Style[AT_HAND];
    private final Look[] latelyLook = new Look[AT_HAND];
    private int oldest;

    /// `links`: whether the terminal shows links of its own.
    Book(ColorDepth depth, boolean links) {
      this.depth = depth;
      this.links = links;
      Arrays.fill(lately, Style.PLAIN);
      Arrays.fill(latelyLook, PLAIN);
    }

    @SuppressWarnings("ReferenceEquality") // a hash of a style costs more than all else in a cell
    Look of(Style style) {
      for (int i = 0; i < AT_HAND; i++) {
        if (lately[i] == style) {
          return latelyLook[i];
        }
      }
      Look look = search(style);
      lately[oldest] = style;
      latelyLook[oldest] = look;
      oldest = (oldest + 1) % AT_HAND;
      return look;
    }

    private Look search(Style style) {
      Look look = known.get(style);
      if (look == null) {
        if (known.size() == MOST) {
          known.clear();
        }
        look = make(style);
        known.put(style, look);
      }
      return look;
    }

    private Look make(Style style) {
      Color fg = shown(style.fg());
      Color bg = shown(style.bg());
      if (depth == ColorDepth.ANSI16
          && fg instanceof Color.Ansi text
          && bg instanceof Color.Ansi at) {
        fg = Palette.isNear(text, at) ? apart(style.fg(), style.bg(), text, at) : text;
      }
      String link = links && style.link().isPresent() ? link(style.link().get()) : "";
      int attrs = attrs(style.attrs());
      if (depth == ColorDepth.ANSI16 && fg.equals(BLACK)) {
        attrs &= ~bit(Attr.BOLD);
      }
      return new Look(parameters(fg, 30), parameters(bg, 40), attrs, link);
    }

    /// The identifier says that parts of a link belong together, wherever they stand.
    private static String link(Link link) {
      return "id=" + Integer.toString(link.hashCode() & 0xfffff, 36) + ";" + link.address();
    }

    private static int attrs(Set<Attr> attrs) {
      int bits = 0;
      for (Attr attr : attrs) {
        bits |= bit(attr);
      }
      return bits;
    }

    private Color shown(Color color) {
      return switch (depth) {
        case NONE -> Color.DEFAULT;
        case ANSI16 -> color instanceof Color.Rgb rgb ? new Color.Ansi(Palette.ansi(rgb)) : color;
        case INDEXED, TRUECOLOR -> color;
      };
    }

    /// Two colours of a theme that fall on one of the 16, or on two that are hard to tell apart,
    /// would hide the text: the lighter of them moves to white, the darker to black.
    private static Color apart(Color fg, Color bg, Color.Ansi text, Color.Ansi at) {
      if (!(fg instanceof Color.Rgb own && bg instanceof Color.Rgb ground) || fg.equals(bg)) {
        return text;
      }
      boolean lighter = Palette.lightness(own) > Palette.lightness(ground);
      int index = at.index();
      return new Color.Ansi(lighter ? (index == 0 || index == 8 ? 7 : 15) : index == 15 ? 8 : 0);
    }

    /// Not a pattern switch: linking one takes longer than drawing the first frame.
    ///
    /// @param base 30 for the foreground, 40 for the background
    private String parameters(Color color, int base) {
      if (color instanceof Color.Rgb rgb) {
        return depth == ColorDepth.INDEXED
            ? (base + 8) + ";5;" + Palette.indexed(rgb)
            : (base + 8) + ";2;" + rgb.red() + ";" + rgb.green() + ";" + rgb.blue();
      }
      if (color instanceof Color.Ansi ansi) {
        return Integer.toString(ansi.index() < 8 ? base + ansi.index() : base + 52 + ansi.index());
      }
      return Integer.toString(base + 9);
    }
  }
}
