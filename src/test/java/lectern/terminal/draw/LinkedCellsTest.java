package lectern.terminal.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import lectern.grid.Attr;
import lectern.grid.Cell;
import lectern.grid.Frame;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import org.junit.jupiter.api.Test;

/// Links as they are sent: opened before their cells, closed after them.
class LinkedCellsTest {
  private static final Pattern OSC8 = Pattern.compile("\033]8;([^;\033]*);([^\033]*)\033\\\\");

  private static Style linked(String address) {
    return Style.PLAIN.link(Link.of(address));
  }

  private static String change(boolean links, Frame old, Frame next) {
    Capabilities can = new Capabilities(ColorDepth.TRUECOLOR, true, true, Bidi.NONE, links);
    byte[] bytes = new Encoder(can).change(next.size(), old::at, next::at);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Frame blank(int columns, int rows) {
    return Frame.blank(new Size(columns, rows), Style.PLAIN);
  }

  @Test
  void aLinkIsOpenedAndClosedOnce() {
    Frame next =
        blank(20, 1)
            .with(
                0,
                0,
                Frame.row(
                    List.of(
                        Span.of("see ", Style.PLAIN),
                        Span.of("the list", linked("https://a.b/")),
                        Span.of(" now", Style.PLAIN))));
    String sent = change(true, blank(20, 1), next);
    assertTrue(
        sent.matches(
            "(?s).*see \033]8;id=[0-9a-z]+;https://a\\.b/\033\\\\the list(\033\\[C)?\033]8;;\033\\\\ ?now.*"),
        sent.replace('\033', '$'));
    assertFalse(change(false, blank(20, 1), next).contains("]8;"));
  }

  @Test
  void whereNoneAreShownALinkChangesNothing() {
    Frame plain = blank(9, 1).with(0, 0, Frame.text("link", Style.PLAIN));
    Frame link = blank(9, 1).with(0, 0, Frame.text("link", linked("https://a.b")));
    assertEquals("", change(false, plain, link));
    assertFalse(change(true, plain, link).isEmpty());
  }

  /// Draws random frames over each other and reads back which cell is in which link.
  @Test
  void everyCellIsInItsLink() {
    Random random = new Random(8);
    Capabilities can = new Capabilities(ColorDepth.TRUECOLOR, true, true, Bidi.NONE, true);
    for (int run = 0; run < 300; run++) {
      Size size = new Size(1 + random.nextInt(12), 1 + random.nextInt(4));
      Encoder encoder = new Encoder(can);
      Screen screen = new Screen(size);
      Frame old = Frame.blank(size, Style.PLAIN);
      screen.read(encoder.repaint(size, old::at));
      for (int i = 0; i < 4; i++) {
        Frame next = random(random, size);
        screen.read(encoder.change(size, old::at, next::at));
        for (int y = 0; y < size.rows(); y++) {
          for (int x = 0; x < size.columns(); x++) {
            Cell cell = next.at(x, y);
            assertEquals(
                cell.style().link().map(Link::address).orElse(""),
                screen.links[y][x],
                "run " + run);
            assertEquals(cell.grapheme().text().charAt(0), screen.text[y][x]);
          }
        }
        old = next;
      }
    }
  }

  private static Frame random(Random random, Size size) {
    Frame frame = Frame.blank(size, Style.PLAIN);
    for (int i = 0; i < random.nextInt(6); i++) {
      Style style = random.nextBoolean() ? Style.PLAIN : linked("https://a.b/" + random.nextInt(3));
      Style seen = random.nextInt(3) == 0 ? style.and(Attr.UNDERLINE) : style;
      String words = "ab c d".substring(0, 1 + random.nextInt(6));
      int x = random.nextInt(size.columns());
      frame = frame.with(x, random.nextInt(size.rows()), Frame.text(words, seen));
    }
    return frame;
  }

  /// What a terminal would hold: only as much of one as the encoder uses here.
  private static final class Screen {
    private static final Pattern CSI = Pattern.compile("\033\\[([?0-9;]*)([A-Za-z])");

    private final char[][] text;
    private final String[][] links;
    private int x;
    private int y;

    Screen(Size size) {
      text = new char[size.rows()][size.columns()];
      links = new String[size.rows()][size.columns()];
      fill(0, 0, Integer.MAX_VALUE);
    }

    private void fill(int row, int column, int count) {
      int at = row * text[0].length + column;
      for (int i = at; i < text.length * text[0].length && i - at < count; i++) {
        text[i / text[0].length][i % text[0].length] = ' ';
        links[i / text[0].length][i % text[0].length] = "";
      }
    }

    void read(byte[] bytes) {
      String all = new String(bytes, StandardCharsets.UTF_8);
      String link = "";
      for (int i = 0; i < all.length(); ) {
        var osc = OSC8.matcher(all).region(i, all.length());
        var csi = CSI.matcher(all).region(i, all.length());
        if (osc.lookingAt()) {
          assertEquals(osc.group(2).isEmpty(), osc.group(1).isEmpty());
          link = osc.group(2);
          i = osc.end();
        } else if (csi.lookingAt()) {
          act(csi.group(1), csi.group(2).charAt(0));
          i = csi.end();
        } else if (all.startsWith("\r\n", i)) {
          assertEquals("", link, "a link ends with its row");
          x = 0;
          y++;
          i += 2;
        } else {
          text[y][Math.min(x, text[0].length - 1)] = all.charAt(i++);
          links[y][Math.min(x++, text[0].length - 1)] = link;
        }
      }
      assertEquals("", link, "a frame leaves no link open");
    }

    private void act(String parameters, char command) {
      String[] parts = parameters.split(";", -1);
      int first = parts[0].isEmpty() || parts[0].startsWith("?") ? 1 : Integer.parseInt(parts[0]);
      switch (command) {
        case 'H' -> {
          y = first - 1;
          x = parts.length > 1 ? Integer.parseInt(parts[1]) - 1 : 0;
        }
        case 'G' -> x = first - 1;
        case 'C' -> x += first;
        case 'K' -> fill(y, x, text[0].length - x);
        case 'X' -> fill(y, x, first);
        case 'J' -> fill(0, 0, Integer.MAX_VALUE);
        case 'm', 'h', 'l' -> {}
        default -> throw new AssertionError("CSI " + parameters + command);
      }
    }
  }
}
